// Path data: short, exact, and safe to join to the data of another line.
import { expect, test } from 'vitest';
import { pathData } from './path-data.ts';

test('a ring starts absolute, goes on relative and closes', () => {
  expect(
    pathData([
      [
        [10, 20],
        [15, 17],
        [12, 30],
        [10, 20],
      ],
    ]),
  ).toBe('M10 20l5-3-3 13z');
});

test('the second line moves from where the pen is', () => {
  expect(
    pathData([
      [
        [10, 20],
        [15, 17],
        [12, 30],
        [10, 20],
      ],
      [
        [11, 22],
        [14, 22],
      ],
    ]),
  ).toBe('M10 20l5-3-3 13zm1 2 3 0');
  expect(
    pathData([
      [
        [0, 0],
        [4, 4],
      ],
      [
        [1, 1],
        [2, 3],
      ],
    ]),
  ).toBe('M0 0l4 4m-3-3 1 2');
});

test('repeated points and lines without length are left out', () => {
  expect(
    pathData([
      [
        [1, 1],
        [1, 1],
        [2, 2],
        [2, 2],
      ],
    ]),
  ).toBe('M1 1l1 1');
  expect(
    pathData([
      [
        [1, 1],
        [1, 1],
      ],
    ]),
  ).toBe('');
  expect(pathData([])).toBe('');
});

test('a line there and back is no ring', () => {
  expect(
    pathData([
      [
        [0, 0],
        [3, 0],
        [0, 0],
      ],
    ]),
  ).toBe('M0 0l3 0-3 0');
});
