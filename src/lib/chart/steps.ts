// A step chart of several quantities through time: paths, years, levels, and where each line's name stands. Pure; d3 scales and shapes.
import { curveStepAfter, line, scaleLinear } from 'd3';
import { firstDayOf, yearOf } from '../history/date.ts';
import type { IsoDate } from '../history/model.ts';
import { TimeScale } from './time-scale.ts';

export interface StepPoint {
  readonly date: IsoDate;
  readonly value: number;
}

export interface StepSeries {
  readonly id: string;
  readonly points: readonly StepPoint[];
}

export interface StepLine {
  readonly id: string;
  /** In a box 1000 wide and HEIGHT high. */
  readonly d: string;
  /** Where the line ends, per mille of the width and of the height. */
  readonly endX: number;
  readonly endY: number;
  /** The last value that is not zero. */
  readonly value: number;
  /** It ends before the chart does. */
  readonly ended: boolean;
}

export interface StepChart {
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  readonly lines: readonly StepLine[];
}

export const HEIGHT = 1000;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Zero is drawn as nothing: a bloc that does not exist has no line. */
export function buildStepChart(
  series: readonly StepSeries[],
  span: { readonly first: IsoDate; readonly last: IsoDate },
  levels = 5,
): StepChart {
  const scale = new TimeScale(span.first, span.last);
  const most = Math.max(...series.flatMap((s) => s.points.map((p) => p.value)));
  const y = scaleLinear([0, most], [HEIGHT, 0]).nice(levels);
  const years: { year: number; x: number }[] = [];
  for (let year = 1950; year <= yearOf(span.last); year += 5)
    years.push({ year, x: round(scale.x(firstDayOf(year))) });
  return {
    years,
    levels: y.ticks(levels).map((value) => ({ value, y: round(y(value)) })),
    lines: series.map(({ id, points }): StepLine => {
      const all = [...points, ...points.slice(-1).map((p) => ({ ...p, date: span.last }))];
      const drawn = all.filter((p, i) => p.value > 0 || (all[i - 1]?.value ?? 0) > 0);
      const stop = drawn.findIndex((p) => p.value === 0);
      const seen = stop < 0 ? drawn : drawn.slice(0, stop + 1);
      const last = seen.findLast((p) => p.value > 0);
      const path = line<StepPoint>()
        .curve(curveStepAfter)
        .x((p) => round(scale.x(p.date)))
        .y((p, i) => round(y(p.value > 0 ? p.value : (seen[i - 1]?.value ?? 0))));
      return {
        id,
        d: path(seen) ?? '',
        endX: round(scale.x(seen.at(-1)?.date ?? span.last)),
        endY: round(y(last?.value ?? 0)),
        value: last?.value ?? 0,
        ended: stop >= 0,
      };
    }),
  };
}
