// The timeline's chart: the blocs' sizes as stacked steps upward, Pact and partners as bands downward. Pure; d3 scales and shapes.
import { area, curveStepAfter, line, scaleLinear } from 'd3';
import { firstDayOf, yearOf } from '../history/date.ts';
import type { Tick } from '../history/event.ts';
import type { IsoDate } from '../history/model.ts';
import type { SizeStep } from '../history/series.ts';
import { TimeScale, WIDTH } from './time-scale.ts';

export interface NamedTick {
  readonly date: IsoDate;
  /** Of the tick and of its name, per mille of the width. */
  readonly x: number;
  readonly nameX: number;
  readonly name: string;
  readonly anchor: 'start' | 'end';
}

export interface TimelineChart {
  readonly natoOnly: string;
  readonly both: string;
  readonly unionOnly: string;
  /** NATO's total, and what the Communities/Union enclose. */
  readonly natoLine: string;
  readonly unionLine: string;
  readonly pact: string;
  readonly partners: string;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly date: IsoDate; readonly x: number }[];
  readonly named: readonly NamedTick[];
}

/** The chart is drawn 1000 wide and stretched to its box; heights are those of the design. */
const UP = 82;
const DOWN = 16;

/** More states than the chart will have to show for long. */
const MAX_STATES = 38;

function bands(steps: readonly SizeStep[], last: IsoDate, scale: TimeScale) {
  const points = [...steps, ...steps.slice(-1).map((step) => ({ ...step, date: last }))];
  const y = scaleLinear([0, MAX_STATES], [UP, 0]);
  const down = scaleLinear([0, 8], [0, DOWN]);
  const x = (s: SizeStep) => round(scale.x(s.date));
  const layer = (low: (s: SizeStep) => number, high: (s: SizeStep) => number) =>
    area<SizeStep>()
      .curve(curveStepAfter)
      .x(x)
      .y0((s) => round(y(low(s))))
      .y1((s) => round(y(high(s))))(points) ?? '';
  const under = (count: (s: SizeStep) => number) =>
    area<SizeStep>()
      .curve(curveStepAfter)
      .defined((s, i) => count(s) > 0 || count(points[i - 1] ?? s) > 0)
      .x(x)
      .y0(0)
      .y1((s) => round(down(count(s))))(points) ?? '';
  const inUnion = points.filter((s) => s.union > 0);
  const upper =
    line<SizeStep>()
      .curve(curveStepAfter)
      .x(x)
      .y((s) => round(y(s.natoOnly + s.union)))(inUnion) ?? '';
  const lower =
    line<SizeStep>()
      .curve(curveStepAfter)
      .x(x)
      .y((s) => round(y(s.natoOnly)))(inUnion) ?? '';
  return {
    natoOnly: layer(
      () => 0,
      (s) => s.natoOnly,
    ),
    both: layer(
      (s) => s.natoOnly,
      (s) => s.nato,
    ),
    unionOnly: layer(
      (s) => s.nato,
      (s) => s.nato + s.unionOnly,
    ),
    natoLine:
      line<SizeStep>()
        .curve(curveStepAfter)
        .x(x)
        .y((s) => round(y(s.nato)))(points) ?? '',
    unionLine: upper + lower,
    pact: under((s) => s.pact),
    partners: under((s) => s.partners),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Width of a character of the names and of the narrowest chart that carries them, in CSS pixels. */
const CHARACTER = 5.4;
const NAMED_WIDTH = 980;
const NAME_GAP = 10;

/** Names begin at their tick; where two would touch, the earlier ends at its tick instead, and if that fails it moves left as far as it must. */
function nameTicks(marks: readonly Tick[], scale: TimeScale): NamedTick[] {
  const px = NAMED_WIDTH / WIDTH;
  const named = marks.flatMap(({ date, name }) =>
    name === null ? [] : [{ date, name, x: scale.x(date), width: (name.length * CHARACTER) / px }],
  );
  let limit = WIDTH;
  const placed: NamedTick[] = [];
  for (const tick of [...named].reverse()) {
    const centred = tick.x - tick.width / 2;
    const left = Math.max(0, Math.min(centred, limit - tick.width));
    placed.unshift({
      date: tick.date,
      x: round(tick.x),
      nameX: round(left),
      name: tick.name,
      anchor: 'start',
    });
    limit = left - NAME_GAP;
  }
  // The first names may have been pushed against the left edge: then they move right again, one after the other.
  let from = 0;
  return placed.map((tick, i) => {
    const nameX = Math.max(tick.nameX, from);
    from = nameX + (named[i]?.width ?? 0) + NAME_GAP;
    return { ...tick, nameX: round(nameX) };
  });
}

/** The whole chart. `changes` are the days that get a tick on the axis. */
export function buildTimelineChart(
  steps: readonly SizeStep[],
  marks: readonly Tick[],
  changes: readonly IsoDate[],
  span: { readonly first: IsoDate; readonly last: IsoDate },
): TimelineChart {
  const scale = new TimeScale(span.first, span.last);
  const years: { year: number; x: number }[] = [];
  for (let year = 1950; year <= yearOf(span.last); year += 5)
    years.push({ year, x: round(scale.x(firstDayOf(year))) });
  return {
    ...bands(steps, span.last, scale),
    years,
    ticks: changes.map((date) => ({ date, x: round(scale.x(date)) })),
    named: nameTicks(marks, scale),
  };
}
