// One page for each chapter; the geometry of its first plate comes with it while it is made.
import type { TimelineChart } from '$lib/chart/timeline';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData } from '$lib/figure/labels';
import type { ChapterEntry } from '$lib/history/chapter';
import { loadGeometry } from '../../atlas-data';
import { dataFile } from '../../data-files';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await dataFile<ChapterEntry[]>('chapters')).map(({ id }) => ({ slug: id }));

export const load: PageLoad = async ({ data }) => {
  const [labels, chart] = await Promise.all([
    dataFile<LabelData[]>('labels'),
    dataFile<TimelineChart>('chart'),
  ]);
  const plate = data.steps[0]?.view.plate ?? 'europe';
  return {
    ...data,
    labelRows: decodeLabels(labels),
    chart,
    // A browser loads geometry after the page stands.
    first: import.meta.env.SSR ? await loadGeometry(plate) : null,
  };
};
