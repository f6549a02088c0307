// The formulas and the compiled planes agree: small states lie where the compiled files have them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlateId } from './geometry.ts';
import { placeOnPlate } from './place.ts';

type Places = readonly (readonly [unit: string, a: number, b: number, km2: number])[];

const pointsOf = (name: string): Places => {
  const path = new URL(`../generated/geo/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { points: Places }).points;
};
const lonLat = new Map(pointsOf('units-light').map(([unit, lon, lat]) => [unit, [lon, lat] as const]));

describe.each<PlateId>(['world', 'europe'])('the plate of %s', (plate) => {
  test('is drawn by the same formula, to a tenth of a pixel', () => {
    const places = pointsOf(`figure-${plate}`);
    expect(places.length).toBeGreaterThan(10);
    for (const [unit, x, y] of places) {
      const [lon, lat] = lonLat.get(unit) ?? [0, 0];
      const [px, py] = placeOnPlate(plate, lon, lat);
      expect(Math.max(Math.abs(px - x), Math.abs(py - y)), unit).toBeLessThan(0.1);
    }
  });
});
