// The Euler diagram: areas as large as the numbers say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapOf, sharedArea } from './overlap.ts';

test('circles and what they share are in proportion to the numbers, whatever these are', () => {
  const numbers = fc
    .tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([a, b, part]) => [a, b, Math.floor(part * Math.min(a, b))] as const);
  fc.assert(
    fc.property(numbers, ([a, b, both]) => {
      const { first, second } = overlapOf(a, b, both);
      if (!second) throw new Error('no second circle');
      const one = (Math.PI * first.r ** 2) / a;
      expect((Math.PI * second.r ** 2) / one).toBeCloseTo(b, 6);
      expect(sharedArea(first.r, second.r, second.x - first.x) / one).toBeCloseTo(both, 3);
    }),
  );
});

test('a number stands inside its own region', () => {
  const { first, second, labels } = overlapOf(32, 27, 23);
  if (!second) throw new Error('no second circle');
  expect(labels.first).toBeLessThan(second.x - second.r);
  expect(labels.first).toBeGreaterThan(first.x - first.r);
  expect(labels.both).toBeGreaterThan(second.x - second.r);
  expect(labels.both).toBeLessThan(first.x + first.r);
  expect(labels.second).toBeGreaterThan(first.x + first.r);
});

test('before there is a second bloc one circle stands in the middle', () => {
  const { first, second, width } = overlapOf(12, 0, 0);
  expect([second, first.x]).toEqual([null, width / 2]);
});
