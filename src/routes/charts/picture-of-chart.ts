// Pictures of the charts: members and land through time.
import type { ChartBook } from '$lib/chart/chart-book';
import type { StepChart } from '$lib/chart/steps';
import { history } from '$lib/history/atlas';
import type { ChartContent } from '$lib/figure/picture/model';
import { core } from '$words/core';
import { chartWords } from '$words/charts';
import { pictureWords } from '$words/export';
import { siteAddress } from '../picture-source';
import type { PictureMatter, PictureSource } from '../picture-source';

const w = chartWords(core.formats);
const p = pictureWords(core.formats);

/** A line that ended has a name but no number of today. */
const endsOf = (chart: StepChart, value: (n: number) => string): Record<string, string> =>
  Object.fromEntries(
    chart.lines.map(({ id, ended, value: last }) => {
      const name = w.names[id] ?? id;
      return [id, ended ? name : w.lineEnd(name, value(last))];
    }),
  );

function chartOf(book: ChartBook, id: 'members' | 'land'): ChartContent {
  const shared = {
    kind: 'chart' as const,
    span: p.span(history.firstDate, history.asOf),
    asOf: p.asOfData(history.asOf),
  };
  if (id === 'members') {
    const { title, source } = w.members;
    const ends = endsOf(book.members, String);
    return { ...shared, chart: book.members, title, source, ends, axis: w.areas.states, level: String };
  }
  const { title, source, axis: level, axisTitle: axis, unit } = w.areas;
  return { ...shared, chart: book.areas, title, source, axis, level, ends: endsOf(book.areas, unit) };
}

export const picturesOfCharts = (book: ChartBook, base: string): PictureSource => ({
  ids: ['members', 'land'],
  ofPage: new Set(),
  matter: (wanted): Promise<PictureMatter> => {
    const id = wanted === 'land' ? 'land' : 'members';
    return Promise.resolve({
      content: chartOf(book, id),
      figures: {},
      labelRows: [],
      permalink: `${siteAddress(base)}/charts#${id}`,
      parts: [id, history.asOf],
    });
  },
});
