// Meridians and parallels every 15 degrees, for the globe and the polar view; the other planes carry none.
import { toPseudo } from '../figure/plane.ts';
import type { MapKind } from './kind.ts';
import { lonLatToPole } from './projection.ts';
import type { Point } from './topology.ts';

const STEP = 15;
/** Distance of the points along a line, degrees. */
const FINE = 3;

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

export function graticule(kind: MapKind): Point[][] {
  if (kind !== 'globe' && kind !== 'pole') return [];
  const [south, north] = kind === 'globe' ? [-75, 75] : [0, 75];
  const meridians = range(-180, 165, STEP).map((lon) =>
    range(kind === 'globe' ? -84 : south, kind === 'globe' ? 84 : 90, FINE).map((lat): Point => [lon, lat]),
  );
  const parallels = range(south, north, STEP).map((lat) =>
    range(-180, 180, FINE).map((lon): Point => [lon, lat]),
  );
  const lines = [...meridians, ...parallels];
  return kind === 'globe'
    ? lines
    : lines.map((line) => line.map(([lon, lat]) => toPseudo('pole', ...lonLatToPole(lon, lat))));
}
