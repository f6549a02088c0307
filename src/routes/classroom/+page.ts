// What the classroom set is made of: the land of both plates, names, the chart, events, and the lines of the rows.
import type { TimelineChart } from '$lib/chart/timeline';
import { unitPairs } from '$lib/figure/country-map';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData } from '$lib/figure/labels';
import { decodeEvents } from '$lib/history/event';
import type { EventRow } from '$lib/history/event';
import { loadGeometry } from '../atlas-data';
import { dataFile } from '../data-files';
import { methodFile } from '../method-files';

export const load = async () => {
  const [world, europe, labels, chart, events, proof] = await Promise.all([
    loadGeometry('world'),
    loadGeometry('europe'),
    dataFile<LabelData[]>('labels'),
    dataFile<TimelineChart>('chart'),
    dataFile<EventRow[]>('events'),
    methodFile('proof'),
  ]);
  return {
    figures: { world, europe },
    pairs: unitPairs({ world, europe }),
    labelRows: decodeLabels(labels),
    chart,
    events: decodeEvents(events),
    proof,
  };
};
