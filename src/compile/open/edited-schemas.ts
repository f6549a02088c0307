// JSON Schemas of api/v1/tables: the columns of the codebook, as the compile step itself checks them.
import type * as v from 'valibot';
import { BLOC_IDS } from '../../lib/history/model.ts';
import { jsonFormOf, TEXT, type JsonForm } from '../json-form.ts';
import { tableSpecs, type TableName } from '../schema.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** A schema with its name and what it describes. */
export const schemaOf = (title: string, description: string, form: JsonForm): JsonForm => ({
  $schema: DIALECT,
  title,
  description,
  ...form,
});

/** An object with exactly these fields. */
export const record = (properties: Readonly<Record<string, JsonForm>>): JsonForm => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** `{ "rows": [...] }` with these fields in each row. */
export const rowsOf = (fields: Readonly<Record<string, JsonForm>>): JsonForm =>
  record({ rows: { type: 'array', items: record(fields) } });

/** A bloc is named by an id of its own table: the rules across tables see to that, and the schema may say so. */
const BLOC: JsonForm = { enum: BLOC_IDS };

/** What each column of a table becomes. */
export function columnsOf(name: TableName): Record<string, JsonForm> {
  const entries = tableSpecs[name].schema.entries as Readonly<Record<string, v.GenericSchema>>;
  return Object.fromEntries(
    Object.entries(entries).map(([column, schema]) => [
      column,
      column === 'bloc_id' ? BLOC : jsonFormOf(schema),
    ]),
  );
}

/** The line of data/ on which a row stands. */
const PROVENANCE: JsonForm = { ...TEXT, pattern: '^data/[a-z/-]+\\.csv:\\d+$' };

export const editedSchema = (name: TableName): JsonForm =>
  schemaOf(
    `tables/${name}.json`,
    `The table data/${tableSpecs[name].file} as it is edited; its columns are explained in data/README.md.`,
    rowsOf({ ...columnsOf(name), provenance: PROVENANCE }),
  );
