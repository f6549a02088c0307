// Clipping to a plate: what stays, what is added on the rim, and that lines get points there too.
import { expect, test } from 'vitest';
import { planarArea } from './area.ts';
import { clipRing, withCrossings } from './clip.ts';

const box = { x0: 0, y0: 0, x1: 10, y1: 10 };

test('a ring inside stays as it is, a ring outside vanishes', () => {
  const inside = [
    [1, 1],
    [5, 1],
    [5, 5],
    [1, 1],
  ] as const;
  expect(clipRing(inside, box)).toEqual(inside);
  expect(
    clipRing(
      [
        [11, 1],
        [15, 1],
        [15, 5],
        [11, 1],
      ],
      box,
    ),
  ).toEqual([]);
});

test('a ring around the box becomes the box', () => {
  expect(
    Math.abs(
      planarArea(
        clipRing(
          [
            [-5, -5],
            [15, -5],
            [15, 15],
            [-5, 15],
            [-5, -5],
          ],
          box,
        ),
      ),
    ),
  ).toBe(100);
});

test('a ring across an edge keeps the part inside', () => {
  expect(
    Math.abs(
      planarArea(
        clipRing(
          [
            [5, 2],
            [20, 2],
            [20, 4],
            [5, 4],
            [5, 2],
          ],
          box,
        ),
      ),
    ),
  ).toBe(10);
});

test('a line gets a point where it meets the outline, in order, and nowhere else', () => {
  expect(
    withCrossings(
      [
        [-5, 5],
        [15, 5],
      ],
      box,
    ),
  ).toEqual([
    [-5, 5],
    [0, 5],
    [10, 5],
    [15, 5],
  ]);
  expect(
    withCrossings(
      [
        [-5, 20],
        [20, 20],
      ],
      box,
    ),
  ).toEqual([
    [-5, 20],
    [20, 20],
  ]);
  expect(
    withCrossings(
      [
        [1, 1],
        [9, 9],
      ],
      box,
    ),
  ).toEqual([
    [1, 1],
    [9, 9],
  ]);
});
