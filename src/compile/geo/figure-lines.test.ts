// Lines of a figure: one per pair and coast, only inside the plate, never along its edge.
import { expect, test } from 'vitest';
import { chain, figureLines, visiblePieces } from './figure-lines.ts';
import type { Land } from './land.ts';

const box = { x0: 0, y0: 0, x1: 20, y1: 20 };

// Two neighbours: A left, B right of x = 10.
const land: Land = {
  arcs: [
    [
      [10, 0],
      [10, 20],
    ],
    [
      [10, 20],
      [-5, 20],
      [-5, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [15, 5],
      [15, 15],
      [10, 20],
    ],
  ],
  units: new Map([
    ['A', [[[0, 1]]]],
    ['B', [[[~0, 2]]]],
  ]),
};

test('neighbours have one line, each coast is its own, and nothing runs along the edge of the plate', () => {
  expect(figureLines(land, box)).toEqual([
    ['A', 'B', 'M10 0l0 20'],
    ['B', null, 'M10 0l5 5 0 10-5 5'],
  ]);
});

test('a line that leaves the plate and returns has two pieces', () => {
  const arc = [
    [1, 1],
    [20, 1],
    [25, 5],
    [20, 9],
    [1, 9],
  ] as const;
  expect(visiblePieces(arc, box)).toEqual([
    [
      [1, 1],
      [20, 1],
    ],
    [
      [20, 9],
      [1, 9],
    ],
  ]);
});

test('pieces are joined head to tail in either order', () => {
  expect(
    chain([
      [
        [1, 0],
        [2, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
      [
        [9, 9],
        [8, 8],
      ],
    ]),
  ).toEqual([
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ],
    [
      [9, 9],
      [8, 8],
    ],
  ]);
});
