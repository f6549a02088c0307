// The point of a polygon that is farthest from its outline: where a label or a mark sits best.
import type { Point } from './land.ts';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance to the outline, negative outside. */
  readonly distance: number;
}

/** Pole of inaccessibility by repeated quartering; `precision` in the unit of the points. Rings are closed. */
export function insidePoint(rings: readonly (readonly Point[])[], precision: number): Point {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.max(Math.min(x1 - x0, y1 - y0), precision) / 2;
  let queue: Cell[] = [];
  for (let x = x0 + half; x < x1 + half; x += 2 * half) {
    for (let y = y0 + half; y < y1 + half; y += 2 * half) queue.push(cell(x, y, half, rings));
  }
  let best = cell((x0 + x1) / 2, (y0 + y1) / 2, 0, rings);
  while (queue.length > 0) {
    for (const candidate of queue) if (candidate.distance > best.distance) best = candidate;
    const goal = best.distance + precision;
    queue = queue
      .filter((candidate) => candidate.distance + candidate.half * Math.SQRT2 > goal)
      .flatMap((parent) => quarter(parent, rings));
  }
  return [best.x, best.y];
}

function quarter({ x, y, half }: Cell, rings: readonly (readonly Point[])[]): Cell[] {
  const h = half / 2;
  return [
    cell(x - h, y - h, h, rings),
    cell(x + h, y - h, h, rings),
    cell(x - h, y + h, h, rings),
    cell(x + h, y + h, h, rings),
  ];
}

function cell(x: number, y: number, half: number, rings: readonly (readonly Point[])[]): Cell {
  return { x, y, half, distance: signedDistance(x, y, rings) };
}

function signedDistance(x: number, y: number, rings: readonly (readonly Point[])[]): number {
  let inside = false;
  let squared = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const a = ring[i - 1];
      const b = ring[i];
      if (!a || !b) continue;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      squared = Math.min(squared, squaredDistance(x, y, a, b));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(squared);
}

function squaredDistance(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return (x - a[0] - t * dx) ** 2 + (y - a[1] - t * dy) ** 2;
}
