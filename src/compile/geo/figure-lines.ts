// The lines of a figure: one per pair of neighbouring units and one coast per unit, from the very arcs of the fills.
import { arcIndex, arcUsers, ringPoints } from './land.ts';
import type { Arc, Land, Point } from './land.ts';
import { pathData, withoutRepeats } from './path-data.ts';
import type { Box } from './plane-land.ts';
import type { FigureLine } from '../../lib/figure/geometry.ts';

interface Group {
  readonly a: string;
  readonly b: string | null;
  readonly pieces: Point[][];
}

/**
 * Lines inside the box (same unit as the arcs). Only true edges of land: clipping a fill adds none.
 * A line runs in the direction of the fill of its first unit, so that it repeats the text of that path.
 */
export function figureLines(land: Land, box: Box): FigureLine[] {
  const groups = new Map<string, Group>();
  const users = arcUsers(land);
  for (const [unit, polygons] of land.units) {
    for (const reference of polygons.flat(2)) {
      const [a = unit, b = null] = [...(users[arcIndex(reference)] ?? [])].sort();
      if (a !== unit) continue;
      const key = `${a} ${b ?? ''}`;
      const group = groups.get(key) ?? { a, b, pieces: [] };
      groups.set(key, group);
      group.pieces.push(...visiblePieces(ringPoints(land, [reference]), box));
    }
  }
  return [...groups.values()]
    .map(({ a, b, pieces }): FigureLine => [a, b, pathData(chain(pieces))])
    .filter(([, , d]) => d !== '')
    .sort(([a, b], [c, d]) => compare(a, c) || compare(b ?? '', d ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The runs of segments of an arc that lie in the box. The arc has a point wherever it crosses the outline. */
export function visiblePieces(arc: Arc, box: Box): Point[][] {
  const pieces: Point[][] = [];
  let run: Point[] = [];
  withoutRepeats(arc).forEach((point, i, points) => {
    const previous = points[i - 1];
    if (!previous) return;
    const middle: Point = [(previous[0] + point[0]) / 2, (previous[1] + point[1]) / 2];
    if (!contains(box, middle)) {
      run = [];
      return;
    }
    if (run.length === 0) {
      run = [previous];
      pieces.push(run);
    }
    run.push(point);
  });
  return pieces;
}

function contains({ x0, y0, x1, y1 }: Box, [x, y]: Point): boolean {
  return x > x0 && x < x1 && y > y0 && y < y1;
}

/** Joins pieces head to tail: fewer moves in the path, and line joins instead of butt ends. */
export function chain(pieces: readonly (readonly Point[])[]): Point[][] {
  const chains: Point[][] = [];
  const rest = pieces.map((piece) => [...piece]);
  for (let current = rest.shift(); current; current = rest.shift()) {
    for (
      let next = take(rest, (piece) => isSame(piece[0], current?.at(-1)));
      next;
      next = take(rest, (piece) => isSame(piece[0], current?.at(-1)))
    ) {
      current = [...current, ...next.slice(1)];
    }
    for (
      let next = take(rest, (piece) => isSame(piece.at(-1), current?.[0]));
      next;
      next = take(rest, (piece) => isSame(piece.at(-1), current?.[0]))
    ) {
      current = [...next, ...current.slice(1)];
    }
    chains.push(current);
  }
  return chains;
}

function take(rest: Point[][], fits: (piece: readonly Point[]) => boolean): Point[] | undefined {
  const index = rest.findIndex(fits);
  return index < 0 ? undefined : rest.splice(index, 1)[0];
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
