// A state's ribbon as places along the time line: bars, lanes, marks, the line at a date. Pure, and without d3: a card makes it in the browser.
import { firstDayOf, yearOf } from '../history/date.ts';
import type { Interval, IsoDate } from '../history/model.ts';
import type { RibbonRow } from '../scene/country-model.ts';
import type { Shade } from '../scene/scene.ts';
import { TimeScale, WIDTH } from './time-scale.ts';

/** Per mille of the width. */
interface Place {
  readonly x: number;
  readonly width: number;
}

export interface BarPlace extends Place {
  readonly shade: Shade;
  readonly label: string;
  readonly title: string;
  /** How wide the ribbon must be for the label: any, medium or large; `never` leaves it out. */
  readonly fits: 'any' | 'medium' | 'large' | 'never';
}

export interface LanePlace extends Place {
  readonly suspended: boolean;
  readonly title: string;
}

export interface RibbonLine {
  readonly polity: string;
  readonly code: string;
  readonly name: string;
  readonly page: boolean;
  readonly bars: readonly BarPlace[];
  readonly lanes: readonly LanePlace[];
  readonly marks: readonly { readonly x: number; readonly title: string }[];
}

export interface Ribbon {
  readonly lines: readonly RibbonLine[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly minor: boolean }[];
  readonly at: number;
}

/** Width of a letter of the labels, and of the plot in its three widths, in CSS pixels. */
const LETTER = 6;
const PADDING = 12;
const PLOTS = { any: 230, medium: 380, large: 620 } as const;

function fits(label: string, width: number): BarPlace['fits'] {
  if (label === '') return 'never';
  const needed = label.length * LETTER + PADDING;
  for (const plot of ['any', 'medium', 'large'] as const)
    if ((width / WIDTH) * PLOTS[plot] >= needed) return plot;
  return 'never';
}

const round = (value: number): number => Math.round(value * 10) / 10;

export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export function buildRibbon(rows: readonly RibbonRow[], date: IsoDate, span: Span): Ribbon {
  const scale = new TimeScale(span.first, span.last);
  const x = (day: IsoDate): number => round(Math.min(WIDTH, Math.max(0, scale.x(day))));
  const place = ({ start, end }: Interval): Place => {
    const left = x(start);
    return { x: left, width: round(x(end ?? span.last) - left) };
  };
  const years = Array.from({ length: 8 }, (_, i) => 1950 + i * 10)
    .filter((year) => year <= yearOf(span.last))
    .map((year) => ({ year, x: x(firstDayOf(year)), minor: year % 20 === 0 }));
  return {
    lines: rows.map(({ polity, code, name, page, bars, partner, steps }) => ({
      polity,
      code,
      name,
      page,
      bars: bars.map((bar) => {
        const at = place(bar);
        return {
          ...at,
          shade: bar.shade,
          label: bar.label,
          title: bar.title,
          fits: fits(bar.label, at.width),
        };
      }),
      lanes: partner.map((lane) => ({ ...place(lane), suspended: lane.suspended, title: lane.title })),
      marks: steps.map((step) => ({ x: x(step.date), title: step.title })),
    })),
    years,
    at: x(date),
  };
}
