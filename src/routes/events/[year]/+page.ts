// The events of a year, with the works they rest on.
import { error } from '@sveltejs/kit';
import { yearOf } from '$lib/history/date';
import { history } from '$lib/history/atlas';
import { loadYear } from '../../atlas-data';
import type { EntryGenerator, PageLoad } from './$types';

const first = yearOf(history.firstDate);
const last = yearOf(history.asOf);

export const entries: EntryGenerator = () =>
  Array.from({ length: last - first + 1 }, (_, i) => ({ year: String(first + i) }));

export const load: PageLoad = async ({ params }) => {
  const year = Number(params.year);
  if (!/^\d{4}$/.test(params.year) || year < first || year > last) error(404, 'No such year');
  return { year, notes: await loadYear(year) };
};
