// The tables of the API by name, as rows: written as JSON and as CSV by the routes beside this file.
import { RECORD_TABLES, recordTableNames } from '$lib/export/record-tables';
import { TABLES, tableNames } from '$lib/export/tables';
import historyData from '$lib/generated/history.json';
import recordData from '$lib/generated/record.json';
import { decodeHistory } from '$lib/history/decode';
import type { HistoryData } from '$lib/history/decode';
import type { RecordData } from '$lib/history/record-data';
import { decodeRecord } from '$lib/history/record-decode';

// The data in the language it is edited in, whichever language is built: a translated page tells the sizes of these files too.
const history = decodeHistory(historyData as unknown as HistoryData);
const record = decodeRecord(recordData as unknown as RecordData);

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
