// What the tables of the API weigh; counted while the page is made, so that no reader loads them for it.
import { csvOf } from '$lib/export/csv';
import changelog from '$lib/generated/changelog.json';
import { apiRows, apiTables, editedRows, editedTables } from '../api/v1/table-rows';
import type { Row } from '../api/v1/table-rows';

/** A file of the API and its size in bytes. */
export interface Download {
  readonly path: string;
  readonly bytes: number;
}

export interface TableDownloads {
  readonly name: string;
  readonly rows: number;
  readonly csv: Download;
  readonly json: Download;
  /** The same as it is edited; null where that is the only form, or there is none. */
  readonly edited: { readonly csv: Download; readonly json: Download } | null;
}

const size = (text: string): number => new TextEncoder().encode(text).length;

function downloads(path: string, rows: readonly Row[]): { csv: Download; json: Download } {
  return {
    csv: { path: `${path}.csv`, bytes: size(csvOf(rows)) },
    json: { path: `${path}.json`, bytes: size(JSON.stringify({ rows })) },
  };
}

async function tableDownloads(name: string): Promise<TableDownloads> {
  const [api, rows] = [apiRows(name), await editedRows(name)];
  const edited = rows && downloads(`tables/${name}`, rows);
  if (api) return { name, rows: api.length, ...downloads(name, api), edited };
  if (!edited) throw new Error(`no such table: ${name}`);
  return { name, rows: rows.length, ...edited, edited: null };
}

export const load = async () => {
  const names = [...apiTables, ...editedTables.filter((name) => !apiTables.includes(name))];
  return {
    tables: await Promise.all(names.map(tableDownloads)),
    versions: changelog.versions,
  };
};
