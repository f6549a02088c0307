// The formulas of the map and the compiled planes agree: places known by longitude and latitude lie where the compiled files have them.
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { fromPseudo } from '../figure/plane.ts';
import { europeToLonLat, lonLatToPole, lonLatToWorld, worldToLonLat } from './projection.ts';
import { readMapLand } from './topology.ts';

type Places = readonly (readonly [unit: string, a: number, b: number, km2: number])[];

const compiled = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../generated/geo/${name}.json`, import.meta.url), 'utf8'));
const pointsOf = (name: string): Places => (compiled(name) as { points: Places }).points;

const lonLat = new Map(pointsOf('units-light').map(([unit, lon, lat]) => [unit, [lon, lat] as const]));
/** Files round to a tenth of a pixel; a hundredth of a degree is about as much. */
const TENTH = 0.1;

describe('the world plate', () => {
  // places west of its cut stand at its eastern end
  const places = pointsOf('figure-world').filter(([unit]) => (lonLat.get(unit)?.[0] ?? -180) > -169);
  it('is drawn by the same formula', () => {
    expect(places.length).toBeGreaterThan(80);
    for (const [unit, x, y] of places) {
      const [lon, lat] = lonLat.get(unit) ?? [0, 0];
      const [px, py] = lonLatToWorld(lon, lat);
      expect(Math.max(Math.abs(px - x), Math.abs(py - y)), unit).toBeLessThan(TENTH);
    }
  });
  it('is undone', () => {
    for (const [lon, lat] of [
      [13.4, 52.5],
      [-77, 38.9],
      [174.8, -41.3],
      [11, 0],
    ] as const) {
      const back = worldToLonLat(...lonLatToWorld(lon, lat));
      expect(back[0]).toBeCloseTo(lon, 6);
      expect(back[1]).toBeCloseTo(lat, 6);
    }
  });
});

it('the Europe plate is undone', () => {
  for (const [unit, x, y] of pointsOf('figure-europe')) {
    const [lon, lat] = lonLat.get(unit) ?? [0, 0];
    const [backLon, backLat] = europeToLonLat(x, y);
    expect(Math.max(Math.abs(backLon - lon) / 2, Math.abs(backLat - lat)), unit).toBeLessThan(0.01);
  }
});

it('the polar plate is drawn by the same formula', () => {
  const [line = []] = readMapLand(compiled('map-pole') as Topology).article6;
  const [lon = 0, lat = 0] = line[0] ?? [];
  const [x, y] = fromPseudo('pole', lon, lat);
  const [px, py] = lonLatToPole(-82, 23.4366);
  expect(px).toBeCloseTo(x, 1);
  expect(py).toBeCloseTo(y, 1);
});
