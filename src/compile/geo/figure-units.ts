// The fills of a figure: per unit one closed path, its visible area and a point inside its largest visible part.
import type { UnitShape } from '../../lib/figure/geometry.ts';
import { planarArea } from './area.ts';
import { clipRing } from './clip.ts';
import { insidePoint } from './inside-point.ts';
import { ringPoints } from './land.ts';
import type { Land, Point, Polygon } from './land.ts';
import { pathData, withoutRepeats } from './path-data.ts';
import type { Box } from './plane-land.ts';

/** Precision of the inside point, in the integers of the figure. */
const PRECISION = 0.5;
/** Square plate pixels from which whole numbers do. */
const ROOMY = 40;

/**
 * The shape of every unit that reaches into `margin`.
 * @param land integer coordinates, plate pixels x scale
 * @param plate the visible part; @param margin the plate and the rim to which fills are clipped
 */
export function figureUnits(land: Land, scale: number, plate: Box, margin: Box): Record<string, UnitShape> {
  const shapes: Record<string, UnitShape> = {};
  for (const unit of [...land.units.keys()].sort()) {
    const polygons = land.units.get(unit) ?? [];
    const d = pathData(polygons.flatMap((polygon) => clipPolygon(land, polygon, margin)));
    const visible = polygons
      .map((polygon) => clipPolygon(land, polygon, plate))
      .map((rings) => ({ rings, area: areaOf(rings) }))
      .filter(({ area }) => area > 0)
      .sort((a, b) => b.area - a.area);
    const [largest] = visible;
    if (d === '' || !largest) continue;
    const area = visible.reduce((sum, part) => sum + part.area, 0) / scale ** 2;
    const [x, y] = insidePoint(largest.rings, PRECISION);
    // A large unit has room around its point; whole pixels save a kilobyte.
    const precise = area < ROOMY ? round : Math.round;
    shapes[unit] = { d, area: precise(area), x: precise(x / scale), y: precise(y / scale) };
  }
  return shapes;
}

function clipPolygon(land: Land, polygon: Polygon, box: Box): Point[][] {
  const rings = polygon.map((ring) => withoutRepeats(clipRing(ringPoints(land, ring), box)));
  const [outer, ...holes] = rings;
  return outer && hasArea(outer) ? [outer, ...holes.filter(hasArea)] : [];
}

function hasArea(ring: readonly Point[]): boolean {
  return ring.length > 3 && planarArea(ring) !== 0;
}

function areaOf(rings: readonly (readonly Point[])[]): number {
  return rings.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(planarArea(ring)), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
