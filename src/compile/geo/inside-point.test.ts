// The representative point lies inside, far from the outline, and not in a hole.
import { expect, test } from 'vitest';
import { insidePoint } from './inside-point.ts';

test('the middle of a square', () => {
  const [x, y] = insidePoint(
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
    0.1,
  );
  expect(Math.hypot(x - 5, y - 5)).toBeLessThan(0.3);
});

test('the broad end of a crescent, not its centroid', () => {
  const [x, y] = insidePoint(
    [
      [
        [0, 0],
        [20, 0],
        [20, 20],
        [12, 20],
        [12, 2],
        [0, 2],
        [0, 0],
      ],
    ],
    0.1,
  );
  expect(x).toBeGreaterThan(12);
  expect(y).toBeGreaterThan(0);
});

test('not in a hole', () => {
  const outer = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ] as const;
  const hole = [
    [3, 3],
    [7, 3],
    [7, 7],
    [3, 7],
    [3, 3],
  ] as const;
  const [x, y] = insidePoint([outer, hole], 0.1);
  expect(x > 3 && x < 7 && y > 3 && y < 7).toBe(false);
});
