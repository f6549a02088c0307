// The API against its description and against the tables: nothing undescribed, no row lost on the way.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECORD_TABLES, recordTableNames } from '../src/lib/export/record-tables.ts';
import { TABLES, tableNames } from '../src/lib/export/tables.ts';
import { history } from '../src/lib/history/atlas.ts';
import { record } from './real-record.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const described = read('docs/api.md');

test.each([...tableNames(), ...recordTableNames()])('docs/api.md describes %s.json', (name) => {
  expect(described).toContain(`\`${name}.json\``);
});

test('docs/api.md names every field of the tables of the record', () => {
  const shared = ['sources', 'note', 'precision', 'certainty'];
  for (const [name, build] of Object.entries(RECORD_TABLES)) {
    const line = described.split('\n').find((text) => text.includes(`\`${name}.json\``)) ?? '';
    const fields = Object.keys(build(record)[0] ?? {}).filter((field) => !shared.includes(field));
    expect(
      fields.filter((field) => !line.includes(`\`${field}\``)),
      name,
    ).toEqual([]);
  }
});

test.each(recordTableNames().filter((name) => name !== 'reservations'))(
  'every row of %s.csv reaches the API',
  (name) => {
    const open = JSON.parse(read(`src/lib/generated/tables/${name}.json`)) as unknown[];
    expect(RECORD_TABLES[name]?.(record)).toHaveLength(open.length);
  },
);

test('every row of participation.csv reaches the API, as participation or as a reservation', () => {
  const open = JSON.parse(read('src/lib/generated/tables/participation.json')) as unknown[];
  const apart = TABLES['participation']?.(history) ?? [];
  expect(apart.length + (RECORD_TABLES['reservations']?.(record).length ?? 0)).toBe(open.length);
});
