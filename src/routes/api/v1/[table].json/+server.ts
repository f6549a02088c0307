// A table of the data as `{ "rows": [...] }`.
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { TABLES, tableNames } from '$lib/export/tables';
import { history } from '$lib/history/atlas';

export const prerender = true;

export const entries: EntryGenerator = () => tableNames().map((table) => ({ table }));

export const GET: RequestHandler = ({ params }) => {
  const rows = TABLES[params.table];
  if (!rows) error(404, 'No such table');
  return json({ rows: rows(history) });
};
