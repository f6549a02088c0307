// What a comparison needs besides History. The page is made for 1989 and 2004; other days are drawn in the browser.
import type { TimelineChart } from '$lib/chart/timeline';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData } from '$lib/figure/labels';
import { loadGeometry } from '../atlas-data';
import { dataFile } from '../data-files';

export const load = async () => {
  const [labels, chart] = await Promise.all([
    dataFile<LabelData[]>('labels'),
    dataFile<TimelineChart>('chart'),
  ]);
  return {
    labelRows: decodeLabels(labels),
    chart,
    geometry: import.meta.env.SSR ? await loadGeometry('europe') : null,
  };
};
