// The generated files: their shapes, and that they carry what the tables say.
import { expect, test } from 'vitest';
import { emit, type Files } from './emit.ts';
import { judge } from './sound-data.ts';

function emitted(): Files {
  const { dataset } = judge();
  if (!dataset.info) throw new Error('the sound data have an edition');
  return emit(dataset, dataset.info, { project: () => (lon, lat) => [lon, lat], cutLon: -169 });
}

const files = emitted();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');

test('the history holds every table in its compact shape', () => {
  expect(read('history.json')).toMatchObject({
    version: '1.2.0',
    asOf: '2026-11-22',
    firstDate: '1949-04-04',
    licenceData: 'CC BY 4.0',
    tenures: [
      ['DE_E', ['DDR', '1949-01-01', 'DEU', '1990-10-03']],
      ['DE_W', ['DEU', '1949-01-01']],
      ['GBR', ['GBR', '1949-01-01']],
      ['GIB', ['GIB.GBR', '1949-01-01']],
    ],
    coverage: [['nato', 'GIB', '1949-04-04', null, true, ['treaty-1949'], null]],
    overlays: [
      [
        'DEU-OCC',
        'Occupation statute',
        ['DE_W', 'DE_E'],
        '1949-05-23',
        '1955-05-05',
        'allied',
        'Western Allies',
        null,
        null,
        ['book-1990'],
      ],
    ],
    periods: [
      ['before', '1949-04-04', '1990-10-03', 'Years of before'],
      ['since', '1990-10-03', null, 'Years of since'],
    ],
  });
});

test('rows keep the order of their columns', () => {
  const history = read('history.json') as Record<string, unknown[]>;
  expect(history['units']?.[3]).toEqual(['GIB', 'Gibraltar', 'spec', -5.35, 36.1]);
  expect(history['polities']?.[4]).toEqual(['GIB.GBR', '1949-01-01', null, 'Gibraltar', 'D', ['GBR'], 'GIB']);
  expect(history['blocs']?.[1]).toEqual([
    'nato',
    '1952-01-01',
    null,
    'North Atlantic Treaty Organization',
    'NATO',
    'member',
    'By deposit.',
    ['treaty-1949'],
  ]);
  expect(history['memberships']?.[2]).toEqual([
    'warsaw-pact',
    'DDR',
    '1955-05-14',
    '1990-09-24',
    'founder',
    'withdrawal',
    ['book-1990'],
    'By protocol.',
  ]);
  expect(history['participation']?.[0]).toEqual([
    'nato',
    'GBR',
    'outside-integrated-command',
    '1966-07-01',
    '2009-04-04',
    ['book-1990'],
    null,
  ]);
});

test('events, sources and labels have their shapes', () => {
  expect(read('events.json')).toContainEqual([
    'german-unity',
    '1990-10-03',
    '1990-10-04',
    'day',
    ['state'],
    2,
    null,
    'Germany is united',
    'One state follows two.',
    ['DEU', 'DDR'],
    ['book-1990'],
  ]);
  expect(read('sources.json')).toHaveProperty('treaty-1949', {
    author: 'Parties',
    title: 'The Treaty',
    date: '1949-04-04',
    url: 'https://example.org/treaty',
    licence: null,
    note: null,
  });
  expect(read('labels.json')).toEqual([
    ['world', 'state', 'GBR', null, ['United', 'Kingdom'], -2, 54, 10, null, 0, 0, null, null, '', null],
    [
      'europe',
      'state',
      'DE_W',
      'DEU',
      ['West', 'Germany'],
      8.9,
      50.3,
      9.5,
      'end',
      -3,
      0,
      null,
      '1990-10-03',
      'only ml',
      'outside',
    ],
    // west of the cut the world goes on at its eastern edge
    ['world', 'sea', null, null, ['Pacific', 'Ocean'], 188, 12, 10.5, null, 0, 0, null, null, '', null],
  ]);
});

test('a period carries its HTML and its citations', () => {
  expect(read('periods/since.json')).toMatchObject({
    id: 'since',
    title: 'Years of since',
    citations: [
      { n: 1, sourceId: 'treaty-1949' },
      { n: 2, sourceId: 'book-1990' },
    ],
  });
});

test('open tables carry every column and the line each row stands on', () => {
  expect(read('tables/memberships.json')).toContainEqual({
    bloc_id: 'warsaw-pact',
    polity_id: 'DDR',
    start: '1955-05-14',
    end: '1990-09-24',
    start_kind: 'founder',
    end_kind: 'withdrawal',
    sources: ['book-1990'],
    note: 'By protocol.',
    provenance: 'data/memberships.csv:4',
  });
});

test('ids become types without any value', () => {
  const ids = files.get('ids.ts') ?? '';
  expect(ids).toContain("export type PolityId = 'DDR' | 'DEU' | 'GBR' | 'GIB.GBR';");
  expect(ids.match(/^export (?!type)/gm)).toBeNull();
});
