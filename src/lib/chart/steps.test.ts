// Step charts: no slopes, nothing drawn where there is nothing, names at the ends.
import { expect, test } from 'vitest';
import { buildStepChart } from './steps.ts';

const chart = buildStepChart(
  [
    {
      id: 'lasting',
      points: [
        { date: '1949-04-04', value: 12 },
        { date: '1955-05-06', value: 15 },
      ],
    },
    {
      id: 'passing',
      points: [
        { date: '1949-04-04', value: 0 },
        { date: '1955-05-14', value: 8 },
        { date: '1991-07-01', value: 0 },
      ],
    },
  ],
  { first: '1949-04-04', last: '2026-11-22' },
);
const corners = (d: string): [number, number][] =>
  [...d.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const of = (id: string) => chart.lines.find((l) => l.id === id);

test('a line steps from the first day to the last', () => {
  const line = corners(of('lasting')?.d ?? '');
  expect(line[0]?.[0]).toBe(0);
  expect(line.at(-1)?.[0]).toBe(1000);
  for (const [i, [x, y]] of line.slice(1).entries()) {
    const [px, py] = line[i] ?? [0, 0];
    expect(x === px || y === py, 'no slope').toBe(true);
  }
});

test('what ended has no line before or after, and its name at its end', () => {
  const passing = of('passing');
  const xs = corners(passing?.d ?? '').map(([x]) => x);
  expect(Math.min(...xs)).toBeGreaterThan(70);
  expect(Math.max(...xs)).toBeLessThan(560);
  expect(passing).toMatchObject({ value: 8, ended: true, endX: Math.max(...xs) });
  expect(new Set(corners(passing?.d ?? '').map(([, y]) => y)).size).toBe(1);
});

test('levels begin at nought, at the bottom', () => {
  expect(chart.levels[0]).toEqual({ value: 0, y: 1000 });
  expect(chart.years.map((y) => y.year)).toContain(1990);
});
