// The compiled record: what the tables say comes through, decoded, and reservations reach nothing that is drawn.
import { expect, test } from 'vitest';
import type { Chapter } from '../lib/history/chapter.ts';
import { decodeRecord } from '../lib/history/record-decode.ts';
import type { RecordData } from '../lib/history/record-data.ts';
import { emit, type Files } from './emit.ts';
import { addLine } from './planted.ts';
import { judge, type Change } from './sound-data.ts';

function emitted(changes: Readonly<Record<string, Change>> = {}): Files {
  const { dataset, complaints } = judge(changes);
  expect(complaints).toEqual([]);
  if (!dataset.info) throw new Error('the sound data have an edition');
  return emit(dataset, dataset.info, { project: () => (lon, lat) => [lon, lat], cutLon: -169 });
}

const files = emitted();
const recordIn = (from: Files) => decodeRecord(JSON.parse(from.get('record.json') ?? 'null') as RecordData);
const record = recordIn(files);

test('partners stand in their programme, parties in their treaty', () => {
  expect(record.programmes.map((row) => row.id)).toEqual(['circle', 'talks']);
  expect(
    record.partnerships.map((row) => `${row.programme} ${row.polity} ${row.status} ${row.start}`),
  ).toEqual([
    'circle DDR active 1960-01-01',
    'talks DEU active 1950-01-01',
    'talks DEU suspended 1953-01-01',
    'talks DEU active 1954-01-01',
    'talks DDR active 1985-01-01',
  ]);
  expect(record.partnerships[3]).toEqual({
    programme: 'talks',
    polity: 'DEU',
    status: 'active',
    start: '1954-01-01',
    end: '1955-05-06',
    endKind: 'membership',
    precision: 'day',
    certainty: 'general',
    sources: ['treaty-1949'],
    note: 'By deposit.',
  });
  expect(record.treatyParties.map((row) => `${row.treaty} ${row.polity} ${row.endKind ?? ''}`)).toEqual([
    'entente GBR dissolution',
    'entente DEU withdrawal',
  ]);
});

test('every other table comes through whole', () => {
  expect(record.steps.map((row) => `${row.road} ${row.kind}`)).toContain('2 ratification');
  expect(record.steps[3]).toMatchObject({ bloc: 'nato', date: '1955-02-24', endDate: '1955-05-05' });
  expect(record.operations[0]).toMatchObject({
    place: 'Berlin',
    lon: 13.4,
    lat: 52.5,
    strength: '200, 1990',
  });
  expect(record.operations[1]).toMatchObject({ polities: [], mandate: 'Article 5', end: null });
  expect(record.presence[0]).toMatchObject({ host: 'DEU', framework: ['GBR'], text: 'It commands.' });
  expect(record.consultations[0]).toMatchObject({ article: 4, polities: ['DEU', 'GBR'] });
  expect(record.summits.map((row) => [row.city, row.host, row.lat, row.ip4])).toEqual([
    ['London', 'GBR', 51.5, []],
    [null, null, null, ['JPN']],
  ]);
  expect(record.secretaries.map((row) => row.acting)).toEqual([false, true]);
  expect(record.disputes[0]).toMatchObject({
    overlays: ['DEU-OCC'],
    controllers: ['GBR', 'UN'],
    drawn: 'hatched',
  });
  expect(record.treaties[0]).toMatchObject({ signed: '1947-03-04', start: '1947-09-08', end: '1954-01-01' });
});

test('the open tables of the record say where each row stands', () => {
  expect(JSON.parse(files.get('tables/secretaries-general.json') ?? 'null')).toContainEqual({
    person_id: 'second',
    name: 'B. Second',
    polity_id: 'DEU',
    start: '1957-05-16',
    end: null,
    acting: true,
    sources: ['book-1990'],
    note: null,
    provenance: 'data/secretaries-general.csv:3',
  });
});

test('a text on a state carries its HTML and its citations', () => {
  const page = JSON.parse(files.get('countries/GBR.json') ?? 'null') as { html: string };
  expect(page).toMatchObject({
    id: 'GBR',
    title: 'What GBR is to the subject',
    citations: [
      { n: 1, sourceId: 'treaty-1949' },
      { n: 2, sourceId: 'book-1990' },
    ],
  });
  expect(page.html).toMatch(/^<p>The <em>state<\/em> .*<sup class="cite">.*<\/p>\n<p>And /s);
});

test('a chapter carries its steps, numbered citations through all of them, and stands in the list', () => {
  const chapter = JSON.parse(files.get('chapters/story.json') ?? 'null') as Chapter;
  expect(chapter).toMatchObject({
    id: 'story',
    order: 1,
    title: 'A story',
    summary: 'It is told in two steps.',
    citations: [
      { n: 1, sourceId: 'treaty-1949' },
      { n: 2, sourceId: 'book-1990' },
    ],
  });
  expect(chapter.steps.map(({ html: _, ...step }) => step)).toEqual([
    {
      date: '1955-05-06',
      plate: 'europe',
      camera: [10, 51, 2.2],
      country: 'DEU',
      layers: ['article6', 'summits'],
      title: 'The first step',
    },
    {
      date: '1990-10-03',
      plate: 'world',
      camera: [-40, 45, 1],
      country: null,
      layers: [],
      title: 'The second step',
    },
  ]);
  expect(chapter.steps[1]?.html).toMatch(
    /^<p>Then .*<a role="doc-noteref" href="#source-book-1990">2<\/a>.*<blockquote>\s*<p><strong>Claim\.<\/strong>.*<p><strong>Answer\.<\/strong>.*<\/blockquote>$/s,
  );
  expect(JSON.parse(files.get('chapters.json') ?? 'null')).toEqual([
    {
      id: 'story',
      order: 1,
      title: 'A story',
      summary: 'It is told in two steps.',
      from: '1955-05-06',
      to: '1990-10-03',
    },
  ]);
});

test('a reservation is in the record and in the open table, and changes no history, no year, no page', () => {
  const row = 'nato,GBR,reservation,1957-06-01,,book-1990,No bases.';
  const before = 'nato,GBR,reservation,1955-06-01,1990-01-01,book-1990,No mines.';
  const sorted: Change = (text) => text.replace('nato,GBR,outside', `${before}\n${row}\nnato,GBR,outside`);
  const reserved = emitted({ 'participation.csv': sorted });
  expect(recordIn(reserved).reservations.map((r) => `${r.polity} ${r.start} ${r.note ?? ''}`)).toEqual([
    'GBR 1955-06-01 No mines.',
    'GBR 1957-06-01 No bases.',
  ]);
  expect(reserved.get('tables/participation.json')).toContain('"kind":"reservation"');
  const changed = [...reserved].filter(([name, text]) => files.get(name) !== text).map(([name]) => name);
  // What counts rows and lines sees a new row of any kind.
  const told = changed.filter((name) => !name.startsWith('method/'));
  expect(told.sort()).toEqual(['record.json', 'tables/participation.json']);
});

test('a member that stands apart does reach the history', () => {
  const apart = emitted({
    'participation.csv': addLine('warsaw-pact,DDR,not-taking-part,1960-01-01,1970-01-01,book-1990,'),
  });
  expect(apart.get('history.json')).not.toBe(files.get('history.json'));
});
