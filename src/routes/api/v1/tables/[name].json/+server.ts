// A table of data/ row by row as it is edited, each row with its file and line (`provenance`).
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { isFirst } from '../../../../language';

// One for the whole site, made with the first language.
export const prerender = isFirst;

const tables = import.meta.glob<{ default: unknown[] }>('/src/lib/generated/tables/*.json');
const pathOf = (name: string): string => `/src/lib/generated/tables/${name}.json`;

export const entries: EntryGenerator = () =>
  Object.keys(tables).map((path) => ({ name: path.replace(/^.*\/|\.json$/g, '') }));

export const GET: RequestHandler = async ({ params }) => {
  const read = tables[pathOf(params.name)];
  if (!read) error(404, 'No such table');
  return json({ rows: (await read()).default });
};
