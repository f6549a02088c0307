// Where the Europe plate lies on the world plate: its four edges, densified, as a closed ring in longitude and latitude.
import { plates } from '../../lib/figure/plane.ts';
import { fromEurope } from '../projections.ts';
import type { Point } from './land.ts';

/** Points per edge: enough for the curves of a 100 px outline. */
const STEPS = 12;

export function europeFrame(): Point[] {
  const { width, height } = plates.europe;
  const corners: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return corners.flatMap(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return Array.from({ length: STEPS }, (_, k): Point =>
      fromEurope(x + ((nextX - x) * k) / STEPS, y + ((nextY - y) * k) / STEPS),
    );
  });
}
