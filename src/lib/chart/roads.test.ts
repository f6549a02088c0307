// Roads into a bloc: which count, how long they took, and where their steps are marked.
import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/real-record.ts';
import type { Step, StepKind } from '../history/record-model.ts';
import { buildRoads } from './roads.ts';

const given = { asOf: '2026-11-22', name: (polity: string, date: string) => `${polity} ${date}` };
const step = (polity: string, road: number, kind: StepKind, date: string): Step => ({
  bloc: 'nato',
  polity,
  road,
  kind,
  date,
  endDate: null,
  text: '',
  precision: 'day',
  certainty: 'documented',
  sources: [`${polity}-${kind}`],
  note: null,
});

describe('a road', () => {
  const steps = [
    step('ALD', 1, 'protocol-signed', '1949-04-04'),
    step('ALD', 1, 'entry', '1949-08-24'),
    step('BIR', 1, 'application', '1950-01-01'),
    step('BIR', 1, 'failed', '1951-01-01'),
    step('BIR', 2, 'interest', '1952-01-01'),
    step('BIR', 2, 'invitation', '1953-01-01'),
    step('BIR', 2, 'protocol-signed', '1953-07-02'),
    step('BIR', 2, 'entry', '1954-01-01'),
    step('CED', 1, 'application', '2026-01-01'),
  ];
  const { roads, years } = buildRoads(steps, 'nato', given);

  test('of a founder has no beginning, and one that failed no end: both are left out', () => {
    expect(roads.map((r) => `${r.polity} ${String(r.road)}`)).toEqual(['BIR 2', 'CED 1']);
  });

  test('begins with the invitation where nobody applied, and is named as on the day of entry', () => {
    expect(roads[0]).toMatchObject({
      begins: 'invitation',
      start: '1953-01-01',
      end: '1954-01-01',
      days: 365,
      name: 'BIR 1954-01-01',
      sources: ['BIR-invitation', 'BIR-entry'],
    });
    expect(roads[0]?.marks.map((m) => m.kind)).toEqual(['protocol-signed']);
  });

  test('that is open counts to the date of the data', () => {
    expect(roads[1]).toMatchObject({ begins: 'application', end: null, days: 325, cut: false });
  });

  test('fits the chart, whose years begin at nought', () => {
    expect(years[0]).toEqual({ year: 0, x: 0 });
    for (const { length, marks } of roads) {
      expect(length).toBeLessThanOrEqual(1000);
      for (const { x } of marks) expect(x).toBeLessThanOrEqual(length);
    }
  });
});

describe('the record', () => {
  const union = buildRoads(record.steps, 'european-union', given).roads;
  const nato = buildRoads(record.steps, 'nato', given).roads;
  const of = (roads: typeof union, polity: string) => roads.find((r) => r.polity === polity);

  test('twenty-two states came into the Communities and the Union by application', () => {
    expect(union.filter((r) => r.end !== null).length).toBe(22);
    expect(of(union, 'GBR')).toMatchObject({ start: '1967-05-10', end: '1973-01-01' });
    expect(of(union, 'TUR')).toMatchObject({ start: '1987-04-14', end: null, cut: true });
  });

  test('twenty states came into NATO after its founders', () => {
    expect(nato.filter((r) => r.end !== null).length).toBe(20);
    expect(of(nato, 'FIN')).toMatchObject({ begins: 'application', start: '2022-05-18', end: '2023-04-04' });
    expect(of(nato, 'POL')).toMatchObject({ begins: 'invitation', start: '1997-07-08' });
  });
});
