// Clips rings to a box (Sutherland-Hodgman). Edges along the box are wanted here: fills end there, lines never do.
import type { Box } from './plane-land.ts';
import type { Point } from './land.ts';

type Axis = 0 | 1;

/** The part of a ring inside the box, closed like the input; empty when there is none. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  const first = ring[0];
  if (!first) return [];
  let points: readonly Point[] = ring.slice(0, -1);
  points = cutSide(points, 0, box.x0, 1);
  points = cutSide(points, 0, box.x1, -1);
  points = cutSide(points, 1, box.y0, 1);
  points = cutSide(points, 1, box.y1, -1);
  const [start] = points;
  return start && points.length > 2 ? [...points, start] : [];
}

function cutSide(points: readonly Point[], axis: Axis, limit: number, sign: 1 | -1): Point[] {
  const result: Point[] = [];
  let previous = points[points.length - 1];
  for (const point of points) {
    if (previous) {
      const isIn = (point[axis] - limit) * sign >= 0;
      const wasIn = (previous[axis] - limit) * sign >= 0;
      if (isIn !== wasIn) result.push(crossing(previous, point, axis, limit));
      if (isIn) result.push(point);
    }
    previous = point;
  }
  return result;
}

function crossing(a: Point, b: Point, axis: Axis, limit: number): Point {
  const t = (limit - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [limit, a[1] + (b[1] - a[1]) * t] : [a[0] + (b[0] - a[0]) * t, limit];
}

/** The same line with a point of its own wherever it crosses the outline of the box. */
export function withCrossings(arc: readonly Point[], box: Box): Point[] {
  const result: Point[] = [];
  let previous: Point | undefined;
  for (const point of arc) {
    if (previous) result.push(...crossingsBetween(previous, point, box));
    result.push(point);
    previous = point;
  }
  return result;
}

function crossingsBetween(a: Point, b: Point, box: Box): Point[] {
  const sides = [
    [0, box.x0],
    [0, box.x1],
    [1, box.y0],
    [1, box.y1],
  ] as const;
  return sides
    .filter(([axis, limit]) => (a[axis] - limit) * (b[axis] - limit) < 0)
    .map(([axis, limit]) => ({
      t: (limit - a[axis]) / (b[axis] - a[axis]),
      point: crossing(a, b, axis, limit),
    }))
    .sort((p, q) => p.t - q.t)
    .map(({ point }) => point)
    .filter(([x, y]) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);
}
