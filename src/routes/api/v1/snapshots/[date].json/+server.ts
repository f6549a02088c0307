// The Scene of a year's end or of a scene change.
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { snapshotOf } from '$lib/export/snapshot';
import { sceneChanges } from '$lib/history/alignment';
import { history } from '$lib/history/atlas';
import { yearOf } from '$lib/history/date';
import { sceneAt } from '$lib/scene/scene';
import { parseDate } from '$lib/view/url';
import { isFirst } from '../../../../language';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const entries: EntryGenerator = () => {
  const first = yearOf(history.firstDate);
  const years = Array.from({ length: yearOf(history.asOf) - first + 1 }, (_, i) => String(first + i));
  return [...years, ...sceneChanges(history)].map((date) => ({ date }));
};

export const GET: RequestHandler = ({ params }) => {
  const { date, notice } = parseDate(params.date, history);
  if (notice) error(404, 'No snapshot of this date');
  return json(snapshotOf(history, sceneAt(history, { date })));
};
