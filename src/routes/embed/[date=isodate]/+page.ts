// A map for a frame in another page: one for every year and every change of the blocs; the fallback page draws other days.
import { blocChanges } from '$lib/history/alignment';
import { yearOf } from '$lib/history/date';
import { history } from '$lib/history/atlas';
import { loadPage } from '../../atlas-data';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => {
  const years: string[] = [];
  for (let year = yearOf(history.firstDate); year <= yearOf(history.asOf); year += 1)
    years.push(String(year));
  return [...years, ...blocChanges(history)].map((date) => ({ date }));
};

export const load: PageLoad = ({ params }) => loadPage(params.date);
