// Islands go by size, but never a polygon that touches a neighbour.
import { expect, test } from 'vitest';
import { planarArea } from './area.ts';
import { dropIslands } from './islands.ts';
import type { Land, Point } from './land.ts';

const square = (x: number, size: number): Point[] => [
  [x, 0],
  [x, size],
  [x + size, size],
  [x + size, 0],
  [x, 0],
];

// A: three islands of 100, 4 and 1. B: one island of 1. C and D share a line and are small.
const land: Land = {
  arcs: [
    square(0, 10),
    square(20, 2),
    square(30, 1),
    square(40, 1),
    [
      [50, 0],
      [50, 1],
    ],
    [
      [50, 1],
      [49, 1],
      [49, 0],
      [50, 0],
    ],
    [
      [50, 0],
      [51, 0],
      [51, 1],
      [50, 1],
    ],
  ],
  units: new Map([
    ['A', [[[0]], [[1]], [[2]]]],
    ['B', [[[3]]]],
    ['C', [[[4, 5]]]],
    ['D', [[[~4, 6]]]],
  ]),
};

test('small islands go, the largest so many stay', () => {
  const kept = dropIslands(land, () => ({ threshold: 3, keep: 1 }), planarArea);
  expect(kept.units.get('A')).toHaveLength(2);
  expect(kept.units.get('B')).toHaveLength(1);
});

test('polygons with neighbours stay, however small; a unit of which nothing stays is left out', () => {
  const kept = dropIslands(land, () => ({ threshold: 50, keep: 0 }), planarArea);
  expect([...kept.units.keys()]).toEqual(['A', 'C', 'D']);
  expect(kept.arcs).toHaveLength(4);
});

test('the rule knows the total of the unit', () => {
  const totals: Record<string, number> = {};
  dropIslands(land, (unit, total) => ({ threshold: (totals[unit] = total), keep: 1 }), planarArea);
  expect(totals).toEqual({ A: 105, B: 1, C: 1, D: 1 });
});
