// Coarser copies of the land for smaller scales. Arcs are thinned one by one, so neighbours keep sharing their border.
import { indexOf, ringPoints } from './topology.ts';
import type { MapLand, Outline, Point, Polygon } from './topology.ts';
import { weigh } from './weigh.ts';
import type { WeighedPoint } from './weigh.ts';

interface Sized {
  readonly polygon: Polygon;
  /** Square degrees at the middle of the map; infinite where the polygon borders on another. */
  readonly area: number;
}

/** Land with all that its grades share: worked out once. */
export interface WeighedLand {
  readonly land: MapLand;
  readonly arcs: readonly (readonly WeighedPoint[])[];
  readonly sizes: readonly (readonly Sized[])[];
}

function areaOf(points: readonly Point[]): number {
  const [ox, oy] = points[0] ?? [0, 0];
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [ox, oy];
    twice += (px - ox) * (y - oy) - (x - ox) * (py - oy);
  });
  return Math.abs(twice) / 2;
}

/** How often each arc is used: one that two polygons share is a border, and an island has none. */
function usesOf(outlines: readonly Outline[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const index of outlines.flatMap(({ polygons }) => polygons.flat(2)).map(indexOf))
    uses.set(index, (uses.get(index) ?? 0) + 1);
  return uses;
}

export function weighLand(land: MapLand): WeighedLand {
  const uses = usesOf(land.units);
  const sized = (polygon: Polygon): Sized => {
    const outer = polygon[0] ?? [];
    const island = outer.every((reference) => uses.get(indexOf(reference)) === 1);
    return { polygon, area: island ? areaOf(ringPoints(land.arcs, outer)) : Infinity };
  };
  return {
    land,
    arcs: land.arcs.map((arc, i) => (uses.has(i) ? weigh(arc) : [])),
    sizes: land.units.map(({ polygons }) => polygons.map(sized)),
  };
}

const place = ([lon, lat]: WeighedPoint): Point => [lon, lat];

// An island is one arc that ends where it begins: it keeps a triangle at least.
function thinArc(arc: readonly WeighedPoint[], least: number): Point[] {
  const kept = arc.filter((point) => point[2] >= least);
  const [first, last] = [arc[0], arc.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (kept.length >= 4 || !closed) return kept.map(place);
  const corners = arc
    .slice(1, -1)
    .toSorted((a, b) => b[2] - a[2])
    .slice(0, 2);
  return arc.filter((point) => point[2] === Infinity || corners.includes(point)).map(place);
}

// A unit keeps its largest island down to a third of the limit, so that small states do not vanish before they have a symbol.
const LAST_SHARE = 0.3;

function withoutSpecks(outline: Outline, sizes: readonly Sized[], limit: number): Outline {
  const largest = Math.max(...sizes.map(({ area }) => area));
  const kept = sizes.filter(({ area }) => area >= (area === largest ? limit * LAST_SHARE : limit));
  return { ...outline, polygons: kept.map(({ polygon }) => polygon) };
}

/** The land without detail below `detail` (degrees) and without islands below `limit` (square degrees). */
export function thinned({ land, arcs, sizes }: WeighedLand, detail: number, limit: number): MapLand {
  const units = land.units
    .map((outline, i) => withoutSpecks(outline, sizes[i] ?? [], limit))
    .filter(({ polygons }) => polygons.length > 0);
  return { ...land, arcs: arcs.map((arc) => thinArc(arc, detail ** 2)), units };
}
