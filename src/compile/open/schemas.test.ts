// The schemas of the open data: valid themselves, one for every file, true of the compiled tables, and able to refuse.
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../lib/history/date.ts';
import { RECORD_TABLES } from '../../lib/export/record-tables.ts';
import { TABLES } from '../../lib/export/tables.ts';
import { history } from '../../lib/history/atlas.ts';
import { record } from '../../../tests/real-record.ts';
import { SCHEMAS, schemaFor } from './schemas.ts';

const GENERATED = new URL('../../lib/generated/tables/', import.meta.url);
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
ajv.addFormat('date', isIsoDate);
ajv.addFormat('uri', (text: string) => URL.canParse(text));

/** What is wrong with a value, empty where nothing is. */
function said(schema: string, value: unknown): string {
  const validate = ajv.compile(SCHEMAS.get(schema) ?? false);
  return validate(value) ? '' : ajv.errorsText(validate.errors?.slice(0, 3));
}

const edited = readdirSync(GENERATED).map((file) => file.replace(/\.json$/, ''));

test.each([...SCHEMAS.keys()])('%s is a schema of draft 2020-12', (name) => {
  expect(SCHEMAS.get(name)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  expect(() => ajv.compile(SCHEMAS.get(name) ?? {})).not.toThrow();
});

test.each(edited)('tables/%s.json is as its schema says', (name) => {
  const rows = JSON.parse(readFileSync(new URL(`${name}.json`, GENERATED), 'utf8')) as unknown;
  expect(said(`tables-${name}`, { rows })).toBe('');
});

test.each(Object.entries(TABLES))('%s.json is as its schema says', (name, build) => {
  expect(said(name, { rows: build(history) })).toBe('');
});

test.each(Object.entries(RECORD_TABLES))('%s.json of the record is as its schema says', (name, build) => {
  expect(said(name, { rows: build(record) })).toBe('');
});

describe('a schema refuses', () => {
  const [row] = TABLES['memberships']?.(history) ?? [];
  test.each([
    ['a date that is none', { start: '1949-02-30' }],
    ['a bloc that is none', { bloc: 'united-nations' }],
    ['a row without sources', { sources: [] }],
    ['a field that nobody described', { colour: 'blue' }],
  ])('%s', (_what, change) => {
    expect(said('memberships', { rows: [row] })).toBe('');
    expect(said('memberships', { rows: [{ ...row, ...change }] })).not.toBe('');
  });
});

test('every kind of file finds its schema, and a file that none describes stops the build', () => {
  expect(schemaFor('memberships.json')).toBe('schemas/memberships.json');
  expect(schemaFor('tables/memberships.json')).toBe('schemas/tables-memberships.json');
  expect(schemaFor('snapshots/1990-10-03.json')).toBe('schemas/snapshot.json');
  expect(schemaFor('states/1990.geojson')).toBe('schemas/states-geojson.json');
  expect(schemaFor('units.topojson')).toBe('schemas/units-topojson.json');
  expect(schemaFor('method/doubts.json')).toBe('schemas/method-doubts.json');
  expect(schemaFor('memberships.csv')).toBeNull();
  expect(schemaFor('schemas/index.json')).toBeNull();
  expect(() => schemaFor('surprise.json')).toThrow('no schema');
});
