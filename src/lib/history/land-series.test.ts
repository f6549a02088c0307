// Land under each bloc: in the tiny world, and against published areas in the real one.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { history } from './atlas.ts';
import { buildLandSeries, landAt } from './land-series.ts';

test('sums the units that a bloc covers, step by step', () => {
  const steps = buildLandSeries(tinyHistory(), { a: 100, b: 50, c: 1 });
  expect(steps).toEqual([
    { date: '1949-04-04', nato: 100, union: 0, pact: 0 },
    { date: '1952-07-23', nato: 100, union: 100, pact: 0 },
    { date: '1953-01-01', nato: 100, union: 101, pact: 0 },
    { date: '1954-01-01', nato: 100, union: 100, pact: 0 },
    { date: '1955-05-14', nato: 100, union: 100, pact: 50 },
    { date: '1958-06-01', nato: 101, union: 100, pact: 50 },
    { date: '1959-07-01', nato: 101, union: 100, pact: 0 },
  ]);
});

describe('the compiled areas', () => {
  const path = new URL('../generated/geo/areas.json', import.meta.url);
  const areas = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;

  test('has one for every land unit', () => {
    expect(Object.keys(areas).sort()).toEqual(history.units.map((u) => u.id).sort());
    for (const [unit, km2] of Object.entries(areas)) expect(km2, unit).toBeGreaterThan(0);
  });

  test('give the Union of today about 4.2 million, the Pact of 1980 about 23 million square kilometres', () => {
    // Eurostat: 4.23 million with the outermost regions; the Pact: Soviet Union 22.4 and its allies 1.0.
    expect(landAt(history, areas, history.asOf).union / 1e6).toBeCloseTo(4.2, 1);
    expect(landAt(history, areas, '1980-12-31').pact / 1e6).toBeGreaterThan(22.8);
    expect(landAt(history, areas, '1980-12-31').pact / 1e6).toBeLessThan(23.6);
  });

  test('German unity moves the land of East Germany, about 108,000 square kilometres', () => {
    const [before, after] = ['1990-10-02', '1990-10-03'].map((d) => landAt(history, areas, d));
    expect((after?.union ?? 0) - (before?.union ?? 0)).toBeGreaterThan(106_000);
    expect((before?.pact ?? 0) - (after?.pact ?? 0)).toBeLessThan(110_000);
  });
});
