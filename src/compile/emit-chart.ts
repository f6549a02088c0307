// The timeline's chart, drawn once here: it is the same on every page, and d3 stays out of the reader's scripts.
import { buildTimelineChart, type TimelineChart } from '../lib/chart/timeline.ts';
import { blocChanges } from '../lib/history/alignment.ts';
import { decodeHistory, type HistoryData } from '../lib/history/decode.ts';
import { decodeTicks, type TickRow } from '../lib/history/event.ts';
import { buildSizeSeries } from '../lib/history/series.ts';

export function buildChart(data: HistoryData, ticks: readonly TickRow[]): TimelineChart {
  const history = decodeHistory(data);
  const span = { first: history.firstDate, last: history.asOf };
  return buildTimelineChart(buildSizeSeries(history), decodeTicks(ticks), blocChanges(history), span);
}
