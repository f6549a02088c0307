// The tables of the API by name, as rows: written as JSON and as CSV by the routes beside this file.
import { RECORD_TABLES, recordTableNames } from '$lib/export/record-tables';
import { TABLES, tableNames } from '$lib/export/tables';
import { history } from '$lib/history/atlas';
import { record } from './record';

export type Row = Readonly<Record<string, unknown>>;

export const apiTables: readonly string[] = [...tableNames(), ...recordTableNames()];

/** Null where there is no such table. */
export const apiRows = (name: string): Row[] | null =>
  TABLES[name]?.(history) ?? RECORD_TABLES[name]?.(record) ?? null;

const edited = import.meta.glob<{ default: Row[] }>('/src/lib/generated/tables/*.json');

/** The tables of data/ as they are edited. */
export const editedTables: readonly string[] = Object.keys(edited).map((path) =>
  path.replace(/^.*\/|\.json$/g, ''),
);

export async function editedRows(name: string): Promise<Row[] | null> {
  const read = edited[`/src/lib/generated/tables/${name}.json`];
  return read ? (await read()).default : null;
}
