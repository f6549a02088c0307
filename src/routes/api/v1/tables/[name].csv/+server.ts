// A table of data/ as CSV, with the columns it is edited in and the file and line of each row.
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { csvOf } from '$lib/export/csv';
import { isFirst } from '../../../../language';
import { CSV_HEADERS } from '../../csv-headers';
import { editedRows, editedTables } from '../../table-rows';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const entries: EntryGenerator = () => editedTables.map((name) => ({ name }));

export const GET: RequestHandler = async ({ params }) => {
  const rows = await editedRows(params.name);
  if (!rows) error(404, 'No such table');
  return new Response(csvOf(rows), CSV_HEADERS);
};
