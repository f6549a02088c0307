// The projections put known places where the design has them.
import { expect, test } from 'vitest';
import { plates } from '../lib/figure/plane.ts';
import { projectTo } from './projections.ts';

const near = (point: readonly [number, number], x: number, y: number, within: number): void => {
  expect(Math.hypot(point[0] - x, point[1] - y)).toBeLessThan(within);
};

test('the world fills its plate from 55.5 south to 83.6 north', () => {
  const world = projectTo('world');
  expect(world(11, 83.6)[1]).toBeCloseTo(7, 6);
  expect(world(11, -55.5)[1]).toBeCloseTo(plates.world.height - 7, 6);
  expect(world(100, 40)[1]).toBeCloseTo(world(-100, 40)[1], 9);
});

test('the world goes on smoothly past its cut', () => {
  const world = projectTo('world');
  expect(world(192, 60)[0]).toBeGreaterThan(world(191, 60)[0]);
});

test('one pixel of the Europe plate is about 10.1 km', () => {
  const europe = projectTo('europe');
  const [x0, y0] = europe(16.6, 53.2);
  const [x1, y1] = europe(16.6, 54.2);
  expect(x1).toBeCloseTo(x0, 9);
  expect(111.2 / (y0 - y1)).toBeCloseTo(10.1, 1);
});

test.each([
  ['Iceland', -24.5, 65.5],
  ['the North Cape', 25.8, 71.17],
  ['Cape St Vincent', -9, 37],
  ['Malta', 14.4, 35.8],
  ['Crete', 24.1, 34.93],
  ['Cyprus', 34.6, 35.7],
  ['Cyprus, south', 33, 34.56],
  ['the easternmost point of Türkiye', 44.8, 39.65],
])('%s lies on the Europe plate', (_, lon, lat) => {
  const [x, y] = projectTo('europe')(lon, lat);
  expect(x > 2 && x < plates.europe.width - 2 && y > 2 && y < plates.europe.height - 2).toBe(true);
});

test('around the Pole Europe lies below and North America to the left', () => {
  const pole = projectTo('pole');
  const [px, py] = pole(0, 90);
  near(pole(123, 90), px, py, 1e-6);
  expect(pole(11, 50)[0]).toBeCloseTo(px, 9);
  expect(pole(11, 50)[1]).toBeGreaterThan(py);
  expect(pole(-95, 50)[0]).toBeLessThan(px - 100);
  expect(pole(139, 36)[1]).toBeGreaterThan(0);
  expect(pole(14.4, 35.8)[1]).toBeLessThan(plates.pole.height);
});
