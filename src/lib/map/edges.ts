// Lines between units: one per pair of neighbours and one coast per unit, each with its first unit on the right-hand side,
// so that a line can be moved to the inside of either.
import { arcPoints, indexOf, ringPoints } from './topology.ts';
import type { MapLand, Point, Ring } from './topology.ts';

interface Pair {
  readonly a: string;
  /** null: the coast of `a`. */
  readonly b: string | null;
}

/** An edge before it is drawn: runs of arc references, each with `a` on the right. The same for every grade of detail. */
export interface EdgePlan extends Pair {
  readonly runs: readonly Ring[];
}

export interface Edge extends Pair {
  /** Run with `a` on the right. */
  readonly lines: readonly (readonly Point[])[];
}

export const edgeId = ({ a, b }: Pair): string => (b === null ? a : `${a} ${b}`);

/** Twice the signed area, positive when the ring runs clockwise on a map with north up. */
function turn(points: readonly Point[]): number {
  let sum = 0;
  let [px, py] = points[0] ?? [0, 0];
  for (const [x, y] of points) {
    sum += py * x - px * y;
    [px, py] = [x, y];
  }
  return sum;
}

interface Side {
  readonly unit: string;
  /** The reference whose direction has the unit on the right. */
  readonly reference: number;
}

function sidesOfArcs(land: MapLand): Map<number, Side[]> {
  const sides = new Map<number, Side[]>();
  for (const { id, polygons } of land.units) {
    for (const polygon of polygons) {
      const clockwise = turn(ringPoints(land.arcs, polygon[0] ?? [])) > 0;
      for (const reference of polygon.flat()) {
        const side = { unit: id, reference: clockwise ? reference : ~reference };
        const known = sides.get(indexOf(reference));
        if (known) known.push(side);
        else sides.set(indexOf(reference), [side]);
      }
    }
  }
  return sides;
}

/** Joins references head to tail: a border of several arcs becomes one line, whose corners are joined and not cut. */
function runsOf(
  references: readonly number[],
  heads: readonly string[],
  tails: readonly string[],
): number[][] {
  const head = (reference: number): string => (reference < 0 ? tails[~reference] : heads[reference]) ?? '';
  const tail = (reference: number): string => head(~reference);
  const byHead = new Map(references.map((reference) => [head(reference), reference]));
  const ends = new Set(references.map(tail));
  const left = new Set(references);
  const runs: number[][] = [];
  // rings have no beginning: they are opened wherever the first reference left begins
  for (const first of [...references.filter((reference) => !ends.has(head(reference))), ...references]) {
    const run: number[] = [];
    for (
      let next: number | undefined = first;
      next !== undefined && left.delete(next);
      next = byHead.get(tail(next))
    )
      run.push(next);
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

/** All edges of the land. */
export function planEdges(land: MapLand): EdgePlan[] {
  const groups = new Map<string, Pair & { references: number[] }>();
  for (const sides of sidesOfArcs(land).values()) {
    const [first, second] = sides.toSorted((p, q) => (p.unit < q.unit ? -1 : 1));
    if (!first || first.unit === second?.unit) continue;
    const pair = { a: first.unit, b: second?.unit ?? null };
    const group = groups.get(edgeId(pair)) ?? { ...pair, references: [] };
    group.references.push(first.reference);
    groups.set(edgeId(pair), group);
  }
  const heads = land.arcs.map((arc) => String(arc[0]));
  const tails = land.arcs.map((arc) => String(arc.at(-1)));
  return [...groups.values()].map(({ a, b, references }) => ({
    a,
    b,
    runs: runsOf(references, heads, tails),
  }));
}

// The files cut Russia, Fiji and Antarctica at the antimeridian and along the Pole: such segments are no coast.
const onSeam = ([lon, lat]: Point): boolean => Math.abs(lon) > 179.9 || lat < -89.8;

function withoutSeam(points: readonly Point[]): (readonly Point[])[] {
  if (!points.some(onSeam)) return [points];
  const pieces: Point[][] = [];
  let run: Point[] = [];
  points.forEach((point, i) => {
    const previous = points[i - 1];
    if (!previous || (onSeam(previous) && onSeam(point))) run = [];
    else {
      if (run.length === 0) pieces.push((run = [previous]));
      run.push(point);
    }
  });
  return pieces;
}

/** The parts of a run along land that is drawn: an islet may touch the coast it is joined to, and be dropped without it. */
function drawnParts(run: Ring, drawn: ReadonlySet<number>): Ring[] {
  const parts: number[][] = [[]];
  for (const reference of run) {
    if (drawn.has(indexOf(reference))) parts.at(-1)?.push(reference);
    else parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** The edges in the detail of these arcs. Runs along land that the grade has dropped go. */
export function drawEdges(plans: readonly EdgePlan[], land: MapLand): Edge[] {
  const drawn = new Set(land.units.flatMap(({ polygons }) => polygons.flat(2)).map(indexOf));
  return plans.flatMap(({ a, b, runs }) => {
    const lines = runs
      .flatMap((run) => drawnParts(run, drawn))
      .flatMap((run) =>
        withoutSeam(run.length === 1 ? arcPoints(land.arcs, run[0] ?? 0) : ringPoints(land.arcs, run)),
      );
    return lines.length > 0 ? [{ a, b, lines }] : [];
  });
}

const STEPS = 5;

/**
 * The share of a line's width that an island has room for inside its coast, in fifths: 1 for all else.
 * Twice an island's area over its outline is about its breadth from the coast to the middle.
 */
export function slimness(line: readonly Point[], width: number): number {
  const [first, last] = [line[0], line.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 1;
  let length = 0;
  line.forEach(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    length += Math.hypot(x - px, y - py);
  });
  const breadth = length === 0 ? 0 : Math.abs(turn(line)) / length;
  return Math.max(1, Math.min(STEPS, Math.round((breadth / width) * STEPS))) / STEPS;
}
