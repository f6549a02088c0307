// The timeline's chart: its scale, its steps and the names of its marks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, asOfYear, daysBetween } from '../history/date.ts';
import type { Tick } from '../history/event.ts';
import type { SizeStep } from '../history/series.ts';
import { TimeScale } from './time-scale.ts';
import { buildTimelineChart } from './timeline.ts';

const FIRST = '1949-04-04';
const LAST = '2026-11-22';
const scale = new TimeScale(FIRST, LAST);

describe('the scale', () => {
  test('runs from the first day to the last over the whole width', () => {
    expect(scale.x(FIRST)).toBe(0);
    expect(scale.x(LAST)).toBe(1000);
  });

  test('is linear in days', () => {
    const half = addDays(FIRST, daysBetween(FIRST, LAST) / 2);
    expect(scale.x(half)).toBeCloseTo(500, 6);
    expect(scale.x('1956-01-01') - scale.x('1955-12-31')).toBeCloseTo(1000 / daysBetween(FIRST, LAST), 9);
  });

  test('finds every year at the day it stands for', () => {
    for (let year = 1949; year <= 2026; year++) expect(scale.year(scale.x(asOfYear(year, LAST)))).toBe(year);
  });

  test('finds the year whose shown day is nearest', () => {
    expect(scale.year(scale.x('1955-06-29'))).toBe(1954);
    expect(scale.year(scale.x('1955-07-03'))).toBe(1955);
    expect(scale.year(scale.x('2026-05-01'))).toBe(2025);
    expect(scale.year(scale.x('2026-07-01'))).toBe(2026);
  });

  test('stays inside the atlas, wherever the pointer is', () => {
    expect([scale.year(-500), scale.year(0), scale.year(1000), scale.year(9999)]).toEqual([
      1949, 1949, 2026, 2026,
    ]);
  });

  test('never finds a year that is further away than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: daysBetween(FIRST, LAST) }), (days) => {
        const day = addDays(FIRST, days);
        const away = (year: number) => Math.abs(daysBetween(asOfYear(year, LAST), day));
        const found = scale.year(scale.x(day));
        for (const other of [found - 1, found + 1]) {
          if (other >= 1949 && other <= 2026) expect(away(found)).toBeLessThanOrEqual(away(other));
        }
      }),
    );
  });
});

const step = (
  date: string,
  natoOnly: number,
  both: number,
  unionOnly: number,
  pact = 0,
  partners = 0,
): SizeStep => ({
  date,
  natoOnly,
  both,
  unionOnly,
  pact,
  partners,
  nato: natoOnly + both,
  union: both + unionOnly,
});
const STEPS = [
  step(FIRST, 12, 0, 0),
  step('1952-07-23', 9, 5, 1),
  step('1955-05-14', 9, 6, 0, 8),
  step('1991-07-01', 5, 11, 1),
];
const mark = (date: string, name: string | null, weight: 1 | 2 | 3 = 1): Tick => ({ date, weight, name });
const chart = (marks: Tick[] = [], changes: string[] = []) =>
  buildTimelineChart(STEPS, marks, changes, { first: FIRST, last: LAST });

/** The corners of a path. */
const corners = (d: string): [number, number][] =>
  [...d.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the chart', () => {
  test('draws NATO’s line as steps from the first day to the last', () => {
    const line = corners(chart().natoLine);
    expect(line[0]?.[0]).toBe(0);
    expect(line.at(-1)?.[0]).toBe(1000);
    const heights = new Set(line.map(([, y]) => y));
    expect(heights.size).toBe(4); // 12, 14, 15, 16 members
    for (const [i, [x, y]] of line.slice(1).entries()) {
      const [px, py] = line[i] ?? [0, 0];
      expect(x === px || y === py, 'no slope').toBe(true);
    }
  });

  test('stacks the three layers upon each other', () => {
    const { natoOnly, both, unionOnly } = chart();
    const top = (d: string) => Math.min(...corners(d).map(([, y]) => y));
    expect(top(natoOnly)).toBeGreaterThan(top(both));
    expect(top(both)).toBeGreaterThan(top(unionOnly));
    expect(top(unionOnly)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...corners(natoOnly).map(([, y]) => y))).toBe(82);
  });

  test('draws the Pact downward, from its first day to its last', () => {
    const xs = corners(chart().pact).map(([x]) => x);
    const round = (date: string) => Math.round(scale.x(date) * 10) / 10;
    expect(Math.min(...xs)).toBe(round('1955-05-14'));
    expect(Math.max(...xs)).toBe(round('1991-07-01'));
    expect(Math.max(...corners(chart().pact).map(([, y]) => y))).toBe(16);
  });

  test('draws nothing for a bloc that never was', () => {
    expect(chart().partners).toBe('');
  });

  test('encloses the Union only while there is one', () => {
    const xs = corners(chart().unionLine).map(([x]) => x);
    expect(Math.min(...xs)).toBe(Math.round(scale.x('1952-07-23') * 10) / 10);
  });

  test('has a line for every fifth year and a tick for every change', () => {
    const { years, ticks } = chart([], ['1949-04-04', '1955-05-14']);
    expect(years.map((y) => y.year)).toEqual([
      1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
    ]);
    expect(ticks).toEqual([
      { date: '1949-04-04', x: 0 },
      { date: '1955-05-14', x: Math.round(scale.x('1955-05-14') * 10) / 10 },
    ]);
  });
});

describe('the names of marks', () => {
  const width = (name: string): number => (name.length * 5.4) / 0.98;
  const named = (...marks: Tick[]) => chart(marks).named;

  test('stand under their tick, in the middle where there is room', () => {
    const [only] = named(mark('1990-10-03', 'German unity'));
    expect(only?.x).toBeCloseTo(scale.x('1990-10-03'), 1);
    expect(only && only.nameX + width('German unity') / 2).toBeCloseTo(scale.x('1990-10-03'), 1);
  });

  test('are those of the marks that have one', () => {
    expect(named(mark('1952-02-18', null, 2), mark('1955-05-14', 'Warsaw Pact')).map((n) => n.name)).toEqual([
      'Warsaw Pact',
    ]);
  });

  test('never leave the chart', () => {
    const [first, last] = named(mark(FIRST, 'Treaty signed in Washington'), mark(LAST, 'The present day'));
    expect(first?.nameX).toBe(0);
    expect(last && last.nameX + width('The present day')).toBeLessThanOrEqual(1000.1);
  });

  test('move left together where the last of them would leave the chart', () => {
    const names = named(
      mark('2024-03-07', 'Sweden joins'),
      mark('2025-06-24', 'Summit in The Hague'),
      mark('2026-07-07', 'Summit in Ankara'),
    );
    expect(Math.max(...names.map((n) => n.nameX + width(n.name)))).toBeLessThanOrEqual(1000.1);
    for (const [i, next] of names.slice(1).entries()) {
      const before = names[i];
      expect(before && before.nameX + width(before.name)).toBeLessThan(next.nameX);
    }
  });

  test('do not touch, however close their days are', () => {
    const names = named(
      mark('1989-11-09', 'Wall opens'),
      mark('1990-10-03', 'German unity'),
      mark('1991-07-01', 'Pact dissolved'),
    );
    for (const [i, next] of names.slice(1).entries()) {
      const before = names[i];
      expect(before && before.nameX + width(before.name)).toBeLessThan(next.nameX);
    }
    expect(names.map((n) => n.name)).toEqual(['Wall opens', 'German unity', 'Pact dissolved']);
  });
});
