// Joins what the antimeridian cuts in two (Chukotka, Wrangel, Fiji), so that no planar view shows a seam as coast.
import { arcIndex, GeometryError, readLand, writeLand } from './land.ts';
import type { Arc, Land, Point, Polygon } from './land.ts';
import { shape } from './shaper.ts';

/** Antarctica is in no planar view, and its edge along the Pole cannot be joined. */
const LEFT_OUT = new Set(['ATA']);
const EPSILON = 1e-6;
/** The two sides end at coast points of their own; a longer rest means that a piece has no partner. */
const LONGEST_REST = 0.3;

/** The land with longitudes from -180 to about 191 and nothing cut at 180. Throws GeometryError. */
export async function joinSeam(land: Land): Promise<Land> {
  const units = new Map([...land.units].filter(([unit]) => !LEFT_OUT.has(unit)));
  const turned = turnEast({ arcs: land.arcs, units }, (points) =>
    points.some(([lon]) => lon < -180 + EPSILON),
  );
  const dissolved = await shape('-i in.json -dissolve unit -o out.json format=topojson no-quantization', {
    'in.json': writeLand(turned),
  });
  const joined = readLand(dissolved);
  return { arcs: joined.arcs.map(withoutSeam), units: joined.units };
}

/** Moves the polygons that `picks` (by the points of their outer ring) a full turn to the east. */
export function turnEast(land: Land, picks: (outer: readonly Point[]) => boolean): Land {
  const moved = new Set<number>();
  const stays = new Set<number>();
  for (const polygon of [...land.units.values()].flat()) {
    const outer = (polygon[0] ?? []).flatMap((reference) => land.arcs[arcIndex(reference)] ?? []);
    const target = picks(outer) ? moved : stays;
    for (const index of arcsOf(polygon)) target.add(index);
  }
  const torn = [...moved].find((index) => stays.has(index));
  if (torn !== undefined)
    throw new GeometryError(`a border near ${String(land.arcs[torn]?.[0])} lies on both sides of the cut`);
  const arcs = land.arcs.map((arc, index) =>
    moved.has(index) ? arc.map(([lon, lat]): Point => [lon + 360, lat]) : arc,
  );
  return { arcs, units: land.units };
}

function arcsOf(polygon: Polygon): number[] {
  return polygon.flat().map(arcIndex);
}

function onSeam(point: Point | undefined): boolean {
  return point !== undefined && Math.abs(point[0] - 180) < EPSILON;
}

// After dissolving, a step of some kilometres is left where the coasts of the two sides do not quite meet.
// Each run of points on the seam becomes its middle.
function withoutSeam(arc: Arc): Arc {
  if (!arc.some((point, i) => onSeam(point) && onSeam(arc[i + 1]))) return arc;
  const closed = String(arc[0]) === String(arc[arc.length - 1]);
  const start = closed ? arc.findIndex((point) => !onSeam(point)) : 0;
  const turned = closed ? [...arc.slice(start), ...arc.slice(1, start + 1)] : arc;
  const result: Point[] = [];
  let run: Point[] = [];
  for (const point of [...turned, undefined]) {
    if (point && onSeam(point)) {
      run.push(point);
      continue;
    }
    if (run.length > 0) result.push(middle(run));
    run = [];
    if (point) result.push(point);
  }
  return result;
}

function middle(run: readonly Point[]): Point {
  const lats = run.map(([, lat]) => lat);
  const low = Math.min(...lats);
  const high = Math.max(...lats);
  if (high - low > LONGEST_REST)
    throw new GeometryError(
      `a seam of ${(high - low).toFixed(2)} degrees remains at latitude ${low.toFixed(2)}`,
    );
  return [180, (low + high) / 2];
}
