// Finding land on a plate: under the pointer by nearness, and with the arrow keys from state to state.
import type { Scene } from '../scene/scene.ts';
import { idPrefix } from './geometry.ts';
import type { FigureGeometry } from './geometry.ts';

/** How the plate stands in its box: scale and offset of `xMidYMid meet`. */
export interface Fit {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

export function fitOf(geometry: FigureGeometry, width: number, height: number): Fit {
  const scale = Math.min(width / geometry.width, height / geometry.height);
  return { scale, dx: (width - geometry.width * scale) / 2, dy: (height - geometry.height * scale) / 2 };
}

/** The nearest symbol of a tiny state within reach (plate pixels), else the unit whose element was hit. */
export function unitNear(
  elementId: string,
  geometry: FigureGeometry,
  x: number,
  y: number,
  reach: number,
  scene: Scene,
): string | null {
  const members = new Set(scene.units.filter((u) => u.blocs.length > 0).map((u) => u.id));
  let best: string | null = null;
  let nearest = reach;
  for (const [unit, px, py] of geometry.points) {
    const distance = Math.hypot(px - x, py - y);
    if (distance < nearest && members.has(unit)) [best, nearest] = [unit, distance];
  }
  if (best !== null) return best;
  const prefix = `${idPrefix(geometry)}-`;
  const unit = elementId.startsWith(prefix) ? elementId.slice(prefix.length) : '';
  return geometry.units[unit] ? unit : null;
}

/** Sideways distance counts this much more than distance ahead. */
const ASIDE = 2.2;
/** Land smaller than this (square plate pixels) is skipped by the keys. */
const MIN_AREA = 4;
const STEPS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The unit an arrow key leads to: the nearest of another state in its direction, or null for other keys and at the edge. */
export function walk(
  key: string,
  from: string | null,
  geometry: FigureGeometry,
  scene: Scene,
): string | null {
  const step = STEPS[key];
  if (!step) return null;
  const [dx, dy] = step;
  const start = (from === null ? undefined : geometry.units[from]) ?? {
    x: geometry.width * 0.45,
    y: geometry.height * 0.55,
  };
  const here = scene.units.find((u) => u.id === from)?.polity;
  let best: string | null = null;
  let cost = Infinity;
  for (const unit of scene.units) {
    const place = geometry.units[unit.id];
    if (!place || unit.polity === here || place.area < MIN_AREA) continue;
    const [ox, oy] = [place.x - start.x, place.y - start.y];
    const ahead = ox * dx + oy * dy;
    const aside = Math.abs(ox * dy) + Math.abs(oy * dx);
    if (ahead > 1 && ahead + ASIDE * aside < cost) [best, cost] = [unit.id, ahead + ASIDE * aside];
  }
  return best;
}

export const isArrow = (key: string): boolean => key in STEPS;
