// A table of the data as `{ "rows": [...] }`.
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { isFirst } from '../../../language';
import { apiRows, apiTables } from '../table-rows';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const entries: EntryGenerator = () => apiTables.map((table) => ({ table }));

export const GET: RequestHandler = ({ params }) => {
  const rows = apiRows(params.table);
  if (!rows) error(404, 'No such table');
  return json({ rows });
};
