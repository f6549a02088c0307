// Land in longitude and latitude -> land in plate pixels, arc by arc, so that neighbours keep sharing their border.
import type { FlatView } from '../../lib/figure/plane.ts';
import { arcIndex, withoutUnusedArcs } from './land.ts';
import type { Arc, Land, Point, Polygon } from './land.ts';
import { projectTo, worldCutLon } from '../projections.ts';
import { turnEast } from './seam.ts';

/** Straight edges in longitude and latitude are curves in the plane: they are followed in steps of a degree. */
const STEP = 1;

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The land in plate pixels. Expects a land without seam (joinSeam). */
export function projectLand(land: Land, view: FlatView): Land {
  const forward = projectTo(view);
  const ready = view === 'world' ? turnEast(land, liesWestOfCut) : land;
  const arcs = ready.arcs.map((arc) => densify(arc).map(([lon, lat]): Point => forward(lon, lat)));
  return { arcs, units: ready.units };
}

// Only islands lie at the cut (169 W). Each goes whole to the side of its middle: no coast is cut at all.
function liesWestOfCut(outer: readonly Point[]): boolean {
  const lons = outer.map(([lon]) => lon);
  return (Math.min(...lons) + Math.max(...lons)) / 2 < worldCutLon;
}

/** The arc with extra points on long edges. */
export function densify(arc: Arc): Point[] {
  const result: Point[] = [];
  let previous: Point | undefined;
  for (const point of arc) {
    if (previous) {
      const [lon, lat] = previous;
      const [dLon, dLat] = [point[0] - lon, point[1] - lat];
      const steps = Math.ceil(Math.max(Math.abs(dLon), Math.abs(dLat)) / STEP);
      for (let i = 1; i < steps; i += 1) result.push([lon + (dLon * i) / steps, lat + (dLat * i) / steps]);
    }
    result.push(point);
    previous = point;
  }
  return result;
}

/** Only the polygons that reach into the box, each whole. */
export function within(land: Land, box: Box): Land {
  const units = new Map<string, readonly Polygon[]>();
  for (const [unit, polygons] of land.units) {
    const kept = polygons.filter((polygon) => overlaps(boundsOf(land, polygon), box));
    if (kept.length > 0) units.set(unit, kept);
  }
  return withoutUnusedArcs({ arcs: land.arcs, units });
}

/** The bounding box of a polygon. */
export function boundsOf(land: Land, polygon: Polygon): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const reference of polygon[0] ?? []) {
    for (const [x, y] of land.arcs[arcIndex(reference)] ?? []) {
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x);
      y1 = Math.max(y1, y);
    }
  }
  return { x0, y0, x1, y1 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;
}
