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

/** Where a pointer is: `x`, `y` in the plate's box, `px`, `py` in plate pixels, of which each is `scale` pixels of the box. */
export function pointerOn(
  geometry: FigureGeometry,
  area: Readonly<Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>>,
  at: { readonly clientX: number; readonly clientY: number },
): { x: number; y: number; px: number; py: number; scale: number } {
  const { scale, dx, dy } = fitOf(geometry, area.width, area.height);
  const [x, y] = [at.clientX - area.left, at.clientY - area.top];
  return { x, y, px: (x - dx) / scale, py: (y - dy) / scale, scale };
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
/** Plate pixels: nearer than this nothing is ahead. */
const LEAST = 0.1;
/** Land smaller than this (square plate pixels) is skipped by the keys, unless its state has no other on the plate. */
const MIN_AREA = 4;
const STEPS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where a unit stands on the plate: its land or its symbol. */
export function placeOf(unit: string, { units, points }: FigureGeometry): { x: number; y: number } | null {
  const symbol = points.find(([id]) => id === unit);
  return units[unit] ?? (symbol ? { x: symbol[1], y: symbol[2] } : null);
}

interface Stop {
  readonly unit: string;
  readonly polity: string;
  readonly area: number;
  readonly x: number;
  readonly y: number;
}

/** Where the keys can rest: all land large enough to be seen, and of every other state its largest piece or its symbol. */
function stopsOf(geometry: FigureGeometry, scene: Scene): Stop[] {
  const symbols = new Map(geometry.points.map(([unit, x, y]) => [unit, { x, y, area: 0 }]));
  const all = scene.units.flatMap(({ id, polity }): Stop[] => {
    const place = geometry.units[id] ?? symbols.get(id);
    return place ? [{ unit: id, polity, area: place.area, x: place.x, y: place.y }] : [];
  });
  const largest = new Map<string, Stop>();
  for (const stop of all)
    if (stop.area > (largest.get(stop.polity)?.area ?? -1)) largest.set(stop.polity, stop);
  return all.filter((stop) => stop.area >= MIN_AREA || largest.get(stop.polity) === stop);
}

/** Where the keys start while nothing is chosen: shares of the plate's width and height. */
const START = [0.45, 0.55] as const;

/**
 * The unit an arrow key leads to: the nearest of another state in its direction, or null for other keys and at the edge.
 * `middle` is where the keys start from while nothing is chosen.
 */
export function walk(
  key: string,
  from: string | null,
  geometry: FigureGeometry,
  scene: Scene,
  middle: readonly [x: number, y: number] = [geometry.width * START[0], geometry.height * START[1]],
): string | null {
  const step = STEPS[key];
  if (!step) return null;
  const [dx, dy] = step;
  const stops = stopsOf(geometry, scene);
  const start = stops.find(({ unit }) => unit === from) ?? {
    x: middle[0],
    y: middle[1],
    polity: null,
  };
  let best: string | null = null;
  let cost = Infinity;
  for (const { unit, polity, x, y } of stops) {
    if (polity === start.polity) continue;
    const [ox, oy] = [x - start.x, y - start.y];
    const ahead = ox * dx + oy * dy;
    const aside = Math.abs(ox * dy) + Math.abs(oy * dx);
    if (ahead > LEAST && ahead + ASIDE * aside < cost) [best, cost] = [unit, ahead + ASIDE * aside];
  }
  return best;
}

/** The next unit on the drawn plate, with its place in the plate's box; null at the edge. */
export function stepOn(
  key: string,
  from: string | null,
  geometry: FigureGeometry,
  scene: Scene,
  box: { readonly width: number; readonly height: number },
): { unit: string; x: number; y: number } | null {
  const unit = walk(key, from, geometry, scene);
  const place = unit === null ? null : placeOf(unit, geometry);
  if (unit === null || !place) return null;
  const { scale, dx, dy } = fitOf(geometry, box.width, box.height);
  return { unit, x: place.x * scale + dx, y: place.y * scale + dy };
}

export const isArrow = (key: string): boolean => key in STEPS;
