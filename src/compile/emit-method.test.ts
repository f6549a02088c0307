// What the method pages are made of, over the sound data.
import { expect, test } from 'vitest';
import type {
  BibliographyRow,
  DisputeEntry,
  Doubts,
  MethodOverview,
  ProofData,
} from '../lib/export/provenance-data.ts';
import { emit } from './emit.ts';
import { addLine } from './planted.ts';
import { judge, swap, type Change } from './sound-data.ts';

function emitted(changes: Readonly<Record<string, Change>> = {}): (name: string) => unknown {
  const { dataset, complaints } = judge(changes);
  expect(complaints).toEqual([]);
  if (!dataset.info) throw new Error('the sound data have an edition');
  const files = emit(dataset, dataset.info, { project: () => (lon, lat) => [lon, lat], cutLon: -169 });
  return (name): unknown => JSON.parse(files.get(`method/${name}.json`) ?? 'null');
}

const reviewed = emitted({
  'edition.csv': addLine('reviewed_treaty_parties,2026-11-01'),
});

test('every table is counted, with the day of its review where there is one', () => {
  const { parts } = reviewed('overview') as MethodOverview;
  const of = (name: string) => parts.find((part) => part.name === name);
  expect(of('treaty-parties')).toMatchObject({ file: 'data/treaty-parties.csv', reviewed: '2026-11-01' });
  expect(of('memberships')).toMatchObject({ rows: 3, reviewed: null, precision: null, certainty: null });
  expect(of('events')).toMatchObject({ rows: 2, precision: [2, 0, 0], certainty: null });
  expect(of('periods')).toMatchObject({ rows: 2, file: 'data/periods' });
  const partnerships = of('partnerships');
  expect(partnerships?.certainty?.reduce((a, b) => a + b)).toBe(partnerships?.rows);
});

test('a review does not reach the history that every page loads', () => {
  const { dataset } = judge({ 'edition.csv': addLine('reviewed_memberships,2026-11-01') });
  expect(dataset.info?.reviewed).toEqual({ memberships: '2026-11-01' });
  expect(dataset.info?.others).toEqual({ licenceData: 'CC BY 4.0' });
});

test('a review of no table, of no day, or of a day to come is a complaint', () => {
  const said = (line: string) => judge({ 'edition.csv': addLine(line) }).complaints.join('\n');
  expect(said('reviewed_membership,2026-11-01')).toMatch(/edition-key.*Did you mean memberships/s);
  expect(said('reviewed_memberships,2026-02-30')).toContain('[date-real]');
  expect(said('reviewed_memberships,2026-11-23')).toContain('[date-outside]');
});

test('doubtful rows are named in words, with their line and reason', () => {
  const { tables } = reviewed('doubts') as Doubts;
  expect(tables.find((table) => table.name === 'tenures')?.rows).toEqual([
    [
      3,
      'East Germany: Germany',
      null,
      '1990-10-03',
      'day',
      'documented',
      ['other-day'],
      null,
      ['1990-08-31'],
    ],
  ]);
  const [first] = tables.find((table) => table.name === 'partnerships')?.rows ?? [];
  expect(first?.[1]).toMatch(/, /);
});

test('the bibliography counts the rows and texts that name a work', () => {
  const works = reviewed('bibliography') as BibliographyRow[];
  expect(works.map(([id]) => id)).toEqual(['book-1990', 'treaty-1949']);
  const treaty = works[1];
  expect(treaty?.slice(1, 5)).toEqual(['Parties', 'The Treaty', '1949-04-04', 'https://example.org/treaty']);
  expect(treaty?.[8]).toBe(3);
  expect(works.every((work) => work[7] > 0)).toBe(true);
});

test('disputes name states and powers as on their last day, with whole works', () => {
  const [dispute] = reviewed('disputes') as DisputeEntry[];
  expect(dispute?.works[0]?.[1]).toBeTruthy();
  expect([...(dispute?.claimants ?? []), ...(dispute?.controllers ?? [])].join()).not.toMatch(/\b[A-Z]{3}\b/);
});

test('the proof has a line for every row of the history, and works in their place', () => {
  const proof = reviewed('proof') as ProofData;
  expect(proof.memberships.map(([line]) => line)).toEqual([2, 3, 4]);
  expect(proof.tenures.map((chain) => chain.map(([line]) => line))).toEqual([[2, 3], [4], [5], [6]]);
  expect(proof.polities['DEU']?.map(([line]) => line)).toEqual([3, 4]);
  expect(proof.events).toEqual({ '1949': 2, '1990': 3 });
  const [, first = -1] = proof.memberships[0] ?? [];
  expect(proof.works[first]?.[0]).toBe('treaty-1949');
});

test('a tenure that goes on under a second row keeps its first line', () => {
  const split = emitted({
    'geography/tenures.csv': swap(
      'GBR,GBR,1949-01-01,,,book-1990,',
      'GBR,GBR,1949-01-01,1960-01-01,,book-1990,\nGBR,GBR,1960-01-01,,,book-1990,',
    ),
  })('proof') as ProofData;
  expect(split.tenures.map((chain) => chain.map(([line]) => line))).toEqual([[2, 3], [4], [5], [7]]);
});
