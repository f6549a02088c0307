// The extent of path data, subpath by subpath.
import { describe, expect, test } from 'vitest';
import { areaOf, around, subpathBounds, touches } from './path-bounds.ts';

describe('subpathBounds', () => {
  test('follows relative moves, and a subpath that begins relative to the end of the one before', () => {
    expect(subpathBounds('M10 20l5 0 0 5-5 0zm30 0l2-3')).toEqual([
      { left: 10, top: 20, right: 15, bottom: 25 },
      { left: 40, top: 17, right: 42, bottom: 20 },
    ]);
  });

  test('an empty path has no extent', () => {
    expect(subpathBounds('')).toEqual([]);
    expect(around([])).toBeNull();
  });
});

test('boxes are joined, measured and compared', () => {
  const [a, b] = [
    { left: 0, top: 0, right: 2, bottom: 3 },
    { left: 2, top: 1, right: 5, bottom: 2 },
  ];
  expect(around([a, b])).toEqual({ left: 0, top: 0, right: 5, bottom: 3 });
  expect(areaOf(a)).toBe(6);
  expect(touches(a, b)).toBe(true);
  expect(touches(a, { left: 6, top: 0, right: 7, bottom: 1 })).toBe(false);
});
