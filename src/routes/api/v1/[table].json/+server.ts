// A table of the data as `{ "rows": [...] }`.
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { RECORD_TABLES, recordTableNames } from '$lib/export/record-tables';
import { TABLES, tableNames } from '$lib/export/tables';
import { history } from '$lib/history/atlas';
import { record } from '../record';
import { isFirst } from '../../../language';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const entries: EntryGenerator = () =>
  [...tableNames(), ...recordTableNames()].map((table) => ({ table }));

export const GET: RequestHandler = ({ params }) => {
  const rows = TABLES[params.table]?.(history) ?? RECORD_TABLES[params.table]?.(record);
  if (!rows) error(404, 'No such table');
  return json({ rows });
};
