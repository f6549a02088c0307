// Symbols of the record stand on the plates at their places, and beside them where they would cover each other.
import { describe, expect, test } from 'vitest';
import type { Spot } from '../lib/history/record-data.ts';
import { buildPlaces, stands } from './mark-places.ts';
import { judge, type Change } from './sound-data.ts';
import { addLine } from './planted.ts';

/** Ten plate pixels per degree, north up; the middle of both plates near 20 E 20 N. */
const placing = {
  project: () => (lon: number, lat: number) => [lon * 10, 400 - lat * 10] as [number, number],
  cutLon: -169,
};

function places(changes: Readonly<Record<string, Change>> = {}) {
  const { dataset, complaints } = judge(changes);
  expect(complaints).toEqual([]);
  return buildPlaces(dataset, placing);
}

const operation = (id: string, start: string, end: string, lon = 13.4, lat = 12.5): string =>
  `${id},${id},${id},training,${start},${end},day,documented,Berlin,${lon},${lat},DEU,Request,,It trains.,book-1990,`;

const distance = (a: Spot | null | undefined, b: Spot | null | undefined): number =>
  a && b ? Math.hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]) : NaN;

describe('a symbol', () => {
  test('stands at its place, in tenths of a plate pixel', () => {
    const found = places({
      'operations.csv': addLine(operation('zeal', '1960-01-01', '1961-01-01', 13.417)),
    });
    expect(found['operations/zeal']).toEqual([
      [134.2, 275, 0, 0],
      [134.2, 275, 0, 0],
    ]);
  });

  test('is left out of a plate that ends before it', () => {
    const found = places({ 'operations.csv': addLine(operation('zeal', '1960-01-01', '1961-01-01', 60)) });
    expect(found['operations/zeal']).toEqual([[600, 275, 0, 0], null]);
  });

  test('makes room for another of its time, and for no other', () => {
    const rows = [
      operation('za', '1960-01-01', '1961-01-01'),
      operation('zb', '1960-06-01', '1962-01-01'),
      operation('zc', '1961-06-01', '1963-01-01'),
    ];
    const found = places({ 'operations.csv': addLine(rows.join('\n')) });
    const [a, b, c] = ['za', 'zb', 'zc'].map((id) => found[`operations/${id}`]?.[1]);
    expect(a?.slice(2)).toEqual([0, 0]);
    expect(distance(a, b)).toBeGreaterThanOrEqual(10);
    expect(c?.slice(2)).toEqual([0, 0]);
  });
});

test('stands begin at the place and never lie closer than the gap', () => {
  const all = stands(10);
  expect(all[0]).toEqual([0, 0]);
  for (const [i, a] of all.entries())
    for (const b of all.slice(0, i)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(9.9);
});

test('disputes that are hatched have no symbol', () => {
  expect(Object.keys(places()).filter((key) => key.startsWith('disputes/'))).toEqual([]);
});
