// Lines between units: one per pair of neighbours and one coast per unit, each with its first unit on the right-hand side,
// so that a line can be moved to the inside of either.
import { arcPoints, ringPoints } from './topology.ts';
import type { MapLand, Point, Polygon } from './topology.ts';

export interface Edge {
  readonly a: string;
  /** null: the coast of `a`. */
  readonly b: string | null;
  /** Runs with `a` on the right. */
  readonly lines: readonly (readonly Point[])[];
}

export const edgeId = ({ a, b }: Pick<Edge, 'a' | 'b'>): string => (b === null ? a : `${a} ${b}`);

interface Side {
  readonly unit: string;
  /** The reference whose direction has the unit on the right. */
  readonly reference: number;
}

/** Twice the signed area, positive when the ring runs clockwise on a map with north up. */
const turn = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    return sum + px * -y + py * x;
  }, 0);

function sidesOfArcs(land: MapLand): Map<number, Side[]> {
  const sides = new Map<number, Side[]>();
  const add = (unit: string, polygon: Polygon): void => {
    const [outer = []] = polygon;
    const clockwise = turn(ringPoints(land.arcs, outer)) > 0;
    for (const reference of polygon.flat()) {
      const index = reference < 0 ? ~reference : reference;
      const side = { unit, reference: clockwise ? reference : ~reference };
      sides.set(index, [...(sides.get(index) ?? []), side]);
    }
  };
  for (const { id, polygons } of land.units) for (const polygon of polygons) add(id, polygon);
  return sides;
}

// The files cut Russia, Fiji and Antarctica at the antimeridian and along the Pole: such segments are no coast.
const onSeam = ([lon, lat]: Point): boolean => Math.abs(lon) > 179.9 || lat < -89.8;

function withoutSeam(points: readonly Point[]): Point[][] {
  const pieces: Point[][] = [];
  let run: Point[] = [];
  points.forEach((point, i) => {
    const previous = points[i - 1];
    if (previous && onSeam(previous) && onSeam(point)) run = [];
    else if (previous) {
      if (run.length === 0) pieces.push((run = [previous]));
      run.push(point);
    }
  });
  return pieces;
}

const key = (point: Point | undefined): string => String(point);

/** Joins pieces head to tail: a border of several arcs becomes one line, whose corners are joined and not cut. */
function chained(pieces: readonly Point[][]): Point[][] {
  const byStart = new Map(pieces.map((piece) => [key(piece[0]), piece]));
  const ends = new Set(pieces.map((piece) => key(piece.at(-1))));
  const heads = pieces.filter((piece) => !ends.has(key(piece[0])));
  const left = new Set(pieces);
  const chains: Point[][] = [];
  // rings have no head: they are opened wherever the first piece left begins
  for (const first of [...heads, ...pieces]) {
    if (!left.delete(first)) continue;
    const chain = [...first];
    for (let next = byStart.get(key(chain.at(-1))); next && left.delete(next); next = byStart.get(key(chain.at(-1)))) chain.push(...next.slice(1));
    chains.push(chain);
  }
  return chains;
}

/** All edges of the land. */
export function edgesOf(land: MapLand): Edge[] {
  const groups = new Map<string, { a: string; b: string | null; pieces: Point[][] }>();
  for (const sides of sidesOfArcs(land).values()) {
    const [first, second] = sides.toSorted((p, q) => (p.unit < q.unit ? -1 : 1));
    if (!first || first.unit === second?.unit) continue;
    const pair = { a: first.unit, b: second?.unit ?? null };
    const group = groups.get(edgeId(pair)) ?? { ...pair, pieces: [] };
    group.pieces.push(...withoutSeam(arcPoints(land.arcs, first.reference)));
    groups.set(edgeId(pair), group);
  }
  return [...groups.values()].filter(({ pieces }) => pieces.length > 0).map(({ a, b, pieces }) => ({ a, b, lines: chained(pieces) }));
}

const STEPS = 5;

/**
 * The share of a line's width that an island has room for inside its coast, in fifths: 1 for all else.
 * Half an island's area over its outline is about its breadth from the coast to the middle.
 */
export function slimness(line: readonly Point[], width: number): number {
  if (key(line[0]) !== key(line.at(-1))) return 1;
  const length = line.reduce((sum, [x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
  const breadth = length === 0 ? 0 : Math.abs(turn(line)) / length;
  return Math.max(1, Math.min(STEPS, Math.round((breadth / width) * STEPS))) / STEPS;
}
