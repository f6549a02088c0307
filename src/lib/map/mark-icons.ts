// Symbols of the record as distance fields: MapLibre paints these in any colour with a casing, so no theme needs images of its own.
import { HOLLOW, MARK_LOOKS, SHAPES } from '../figure/marks.ts';
import type { MarkLook } from '../figure/marks.ts';

type Point = readonly [x: number, y: number];

/** Radius of a symbol in its image, and the image's side with room for the casing. */
export const ICON_RADIUS = 12;
const SIDE = 56;
/** MapLibre reads an edge at three quarters of full and eight pixels from nothing to full. */
const EDGE = 0.75;
const SPREAD = 8;
/** Half the breadth of a hollow symbol's line. */
const LINE = 1.7;

export const iconId = (look: MarkLook): string => `mark-${look}`;

function toSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Distance to the outline, negative inside. */
export function distance(point: Point, ring: readonly Point[]): number {
  let [near, inside] = [Infinity, false];
  let before = ring.at(-1) ?? point;
  for (const corner of ring) {
    near = Math.min(near, toSegment(point, before, corner));
    const crosses = corner[1] > point[1] !== before[1] > point[1];
    const slope = (before[0] - corner[0]) / (before[1] - corner[1]);
    if (crosses && point[0] < corner[0] + (point[1] - corner[1]) * slope) inside = !inside;
    before = corner;
  }
  return inside ? -near : near;
}

export interface Icon {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The image of a symbol: white, its alpha the distance to the outline; of a hollow one to the line itself. */
export function markIcon(look: MarkLook): Icon {
  const ring = SHAPES[look].map(([x, y]): Point => [x * ICON_RADIUS, y * ICON_RADIUS]);
  const data = new Uint8Array(SIDE * SIDE * 4).fill(255);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const plain = distance([x + 0.5 - SIDE / 2, y + 0.5 - SIDE / 2], ring);
      const far = HOLLOW.has(look) ? Math.abs(plain) - LINE : plain;
      const alpha = Math.max(0, Math.min(1, EDGE - far / SPREAD));
      data[(y * SIDE + x) * 4 + 3] = Math.round(alpha * 255);
    }
  }
  return { width: SIDE, height: SIDE, data };
}

interface Target {
  hasImage(id: string): boolean;
  addImage(id: string, image: Icon, options: { sdf: boolean; pixelRatio: number }): unknown;
}

/** Gives the symbols to a style that has just loaded. */
export function addMarkIcons(map: Target): void {
  for (const look of MARK_LOOKS) {
    if (!map.hasImage(iconId(look))) map.addImage(iconId(look), markIcon(look), { sdf: true, pixelRatio: 1 });
  }
}
