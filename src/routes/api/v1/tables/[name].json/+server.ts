// A table of data/ row by row as it is edited, each row with its file and line (`provenance`).
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { isFirst } from '../../../../language';
import { editedRows, editedTables } from '../../table-rows';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const entries: EntryGenerator = () => editedTables.map((name) => ({ name }));

export const GET: RequestHandler = async ({ params }) => {
  const rows = await editedRows(params.name);
  if (!rows) error(404, 'No such table');
  return json({ rows });
};
