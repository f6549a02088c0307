// Plate pixels travel as longitudes and latitudes and come back unchanged.
import { expect, test } from 'vitest';
import { fromPseudo, planeSize, planeZoom, plates, toPseudo } from './plane.ts';
import type { FlatView } from './plane.ts';

const views: FlatView[] = ['world', 'europe', 'pole'];

test.each(views)('%s: there and back is the same point', (view) => {
  for (let x = -1500; x <= 1500; x += 371) {
    for (let y = -1500; y <= 1500; y += 293) {
      const [x1, y1] = fromPseudo(view, ...toPseudo(view, x, y));
      expect(x1).toBeCloseTo(x, 8);
      expect(y1).toBeCloseTo(y, 8);
    }
  }
});

test.each(views)('%s: the middle of the plate is the middle of the Mercator square', (view) => {
  const { width, height } = plates[view];
  const [lon, lat] = toPseudo(view, width / 2, height / 2);
  expect([lon, lat]).toEqual([0, 0]);
});

test('a pixel is one part in 4096 of the Mercator square, in both directions', () => {
  const mercator = ([lon, lat]: [number, number]): [number, number] => [
    0.5 + lon / 360,
    0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
  ];
  const [x, y] = mercator(toPseudo('world', 428 + 100, 212 + 50));
  expect((x - 0.5) * planeSize).toBeCloseTo(100, 8);
  expect((y - 0.5) * planeSize).toBeCloseTo(50, 8);
});

test('at zoom 3 a plate pixel is a CSS pixel', () => {
  expect(planeZoom).toBe(3);
});
