// Coarser copies of the land for smaller scales. Arcs are thinned one by one, so neighbours keep sharing their border.
import { presimplify } from 'topojson-simplify';
import { ringPoints } from './topology.ts';
import type { MapLand, Outline, Point, Polygon } from './topology.ts';

/** Points with the importance of each: the area that goes with it, in square degrees. Ends are infinitely important. */
export type WeighedArc = readonly (readonly [lon: number, lat: number, weight: number])[];

type Corner = [number, number];

/** The area of a corner, less for a sharp one: spikes go before bends (Visvalingam and Whyatt 1993, weighted as mapshaper does). */
function cornerWeight([[ax, ay], [bx, by], [cx, cy]]: [Corner, Corner, Corner]): number {
  const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  const lengths = Math.sqrt(((ax - bx) ** 2 + (ay - by) ** 2) * ((cx - bx) ** 2 + (cy - by) ** 2));
  const cosine = lengths === 0 ? 0 : ((ax - bx) * (cx - bx) + (ay - by) * (cy - by)) / lengths;
  return area * (1 - 0.7 * cosine);
}

/** Weighs every point once; any number of grades is then only a matter of leaving out. */
export function weigh(arcs: MapLand['arcs']): WeighedArc[] {
  const { arcs: weighed } = presimplify({ type: 'Topology', objects: {}, arcs: arcs.map((arc) => [...arc]) }, cornerWeight);
  return weighed.map((arc) => arc.map(([lon = 0, lat = 0, weight = Infinity]) => [lon, lat, weight] as const));
}

const place = ([lon, lat]: WeighedArc[number]): Point => [lon, lat];

// An island is one arc that ends where it begins: it keeps a triangle at least.
function thinArc(arc: WeighedArc, least: number): Point[] {
  const kept = arc.filter(([, , weight]) => weight >= least);
  const [first, last] = [arc[0], arc.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (kept.length >= 4 || !closed) return kept.map(place);
  const corners = arc.slice(1, -1).toSorted((a, b) => b[2] - a[2]).slice(0, 2);
  return arc.filter((point) => point[2] === Infinity || corners.includes(point)).map(place);
}

/** Area in square degrees at the middle of the map. */
function areaOf(points: readonly Point[]): number {
  const [ox, oy] = points[0] ?? [0, 0];
  const twice = points.reduce((sum, [x, y], i) => {
    const [px, py] = points[i - 1] ?? [ox, oy];
    return sum + (px - ox) * (y - oy) - (x - ox) * (py - oy);
  }, 0);
  return Math.abs(twice) / 2;
}

const indexOf = (reference: number): number => (reference < 0 ? ~reference : reference);

/** Arcs that two polygons share: an island has none. */
function sharedArcs(outlines: readonly Outline[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const reference of outlines.flatMap(({ polygons }) => polygons.flat(2))) {
    if (seen.has(indexOf(reference))) shared.add(indexOf(reference));
    seen.add(indexOf(reference));
  }
  return shared;
}

// A unit keeps its largest island down to a third of the limit, so that small states do not vanish before they have a symbol.
const LAST_SHARE = 0.3;

function withoutSpecks(outline: Outline, arcs: MapLand['arcs'], shared: ReadonlySet<number>, limit: number): Outline {
  const sized = outline.polygons.map((polygon) => {
    const outer = polygon[0] ?? [];
    const island = !outer.some((reference) => shared.has(indexOf(reference)));
    return { polygon, area: island ? areaOf(ringPoints(arcs, outer)) : Infinity };
  });
  const largest = Math.max(...sized.map(({ area }) => area));
  const keep = ({ area }: { readonly area: number }): boolean => area >= (area === largest ? limit * LAST_SHARE : limit);
  return { ...outline, polygons: sized.filter(keep).map(({ polygon }): Polygon => polygon) };
}

/** The land without detail below `detail` (degrees) and without islands below `limit` (square degrees). */
export function thinned(land: MapLand, weighed: readonly WeighedArc[], detail: number, limit: number): MapLand {
  const shared = sharedArcs(land.units);
  const units = land.units.map((outline) => withoutSpecks(outline, land.arcs, shared, limit)).filter(({ polygons }) => polygons.length > 0);
  return { ...land, arcs: weighed.map((arc) => thinArc(arc, detail ** 2)), units };
}
