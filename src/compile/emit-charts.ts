// history.json, record.json and areas.json -> charts.json. After the geometry, whose areas it sums up.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildChartBook } from '../lib/chart/chart-book.ts';
import { decodeHistory, type HistoryData } from '../lib/history/decode.ts';
import { buildLandSeries } from '../lib/history/land-series.ts';
import type { RecordData } from '../lib/history/record-data.ts';
import { decodeRecord } from '../lib/history/record-decode.ts';
import { buildSizeSeries } from '../lib/history/series.ts';
import { polityName } from '../lib/history/sovereignty.ts';

/** Reads and writes in `generated`, or in the folder of a `language` there; touches the file only where it differs. */
export function compileCharts(generated: string, language: string): void {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(generated, name.startsWith('geo/') ? '' : language, name), 'utf8'));
  const history = decodeHistory(read('history.json') as HistoryData);
  const { steps } = decodeRecord(read('record.json') as RecordData);
  const book = buildChartBook({
    sizes: buildSizeSeries(history),
    land: buildLandSeries(history, read('geo/areas.json') as Record<string, number>),
    steps,
    first: history.firstDate,
    asOf: history.asOf,
    name: (polity, date) => polityName(history, polity, date),
  });
  const path = join(generated, language, 'charts.json');
  const text = `${JSON.stringify(book)}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
