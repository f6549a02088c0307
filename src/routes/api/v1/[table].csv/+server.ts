// A table of the data as CSV: the same rows and fields as its JSON.
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { csvOf } from '$lib/export/csv';
import { isFirst } from '../../../language';
import { CSV_HEADERS } from '../csv-headers';
import { apiRows, apiTables } from '../table-rows';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const entries: EntryGenerator = () => apiTables.map((table) => ({ table }));

export const GET: RequestHandler = ({ params }) => {
  const rows = apiRows(params.table);
  if (!rows) error(404, 'No such table');
  return new Response(csvOf(rows), CSV_HEADERS);
};
