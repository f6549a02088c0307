// One page for every year and every day on which something changes; other days are drawn by the fallback page.
import { sceneChanges } from '$lib/history/alignment';
import { yearOf } from '$lib/history/date';
import { history } from '$lib/history/atlas';
import { loadPage } from '../atlas-data';
import { bringParts } from '../parts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => {
  const years: string[] = [];
  for (let year = yearOf(history.firstDate); year <= yearOf(history.asOf); year += 1)
    years.push(String(year));
  return [...years, ...sceneChanges(history)].map((date) => ({ date }));
};

export const load: PageLoad = async ({ params }) => {
  const [data] = await Promise.all([loadPage(params.date), bringParts()]);
  return data;
};
