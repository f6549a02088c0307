// The tables of the record in the API: every row, public codes, every field.
import { expect, test } from 'vitest';
import { tinyRecord } from '../../../tests/tiny-record.ts';
import type { AtlasRecord } from '../history/record-model.ts';
import { RECORD_TABLES, recordTableNames } from './record-tables.ts';
import { tableNames } from './tables.ts';

const rows = (name: string, record: AtlasRecord = tinyRecord) => RECORD_TABLES[name]?.(record) ?? [];

test.each([
  ['programmes', 2],
  ['partnerships', 4],
  ['steps', 5],
  ['operations', 1],
  ['presence', 1],
  ['consultations', 1],
  ['summits', 2],
  ['secretaries-general', 2],
  ['disputes', 1],
  ['treaties', 1],
  ['treaty-parties', 2],
  ['reservations', 1],
])('the table of %s has every row: %i', (name, count) => {
  expect(rows(name)).toHaveLength(count);
  expect(recordTableNames()).toContain(name);
});

test('no table of the record bears the name of another', () => {
  expect(recordTableNames()).toHaveLength(12);
  expect(recordTableNames().filter((name) => tableNames().includes(name))).toEqual([]);
});

test('a partnership names its state by code, its programme, and how it ended', () => {
  expect(rows('partnerships')[1]).toEqual({
    code: 'CED',
    programme: 'talks',
    status: 'active',
    start: '1956-03-01',
    end: '1957-01-01',
    endKind: 'suspension',
    precision: 'day',
    certainty: 'documented',
    sources: ['rome'],
    note: null,
  });
});

test('steps and meetings keep their last day, included', () => {
  expect(rows('steps')[3]).toMatchObject({ code: 'CED', bloc: 'nato', road: 2, endDate: '1958-05-30' });
  expect(rows('summits')[0]).toMatchObject({ date: '1957-12-16', endDate: '1957-12-19', host: 'ALD' });
  expect(rows('summits')[1]).toMatchObject({ host: null, ip4: ['JPN'] });
});

test('every table names Kosovo by its public code', () => {
  const renamed = JSON.parse(
    JSON.stringify(tinyRecord).replaceAll('"CED"', '"KOS"').replaceAll('"ALD"', '"KOS"'),
  ) as AtlasRecord;
  expect(JSON.stringify(renamed)).toContain('"KOS"');
  for (const name of recordTableNames())
    expect(JSON.stringify(rows(name, renamed)), name).not.toContain('"KOS"');
});
