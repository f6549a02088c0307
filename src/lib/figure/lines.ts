// Lines of the date: borders between states, the gold line of the Communities/Union, the outline of states that joined.
import type { Scene, UnitScene } from '../scene/scene.ts';
import type { FigureGeometry, FigureLine } from './geometry.ts';

/** Which lines of the geometry carry which stroke, as path data ready to be joined. */
export interface LineWork {
  /** Between two states neither of which is shaded, and where at least one is. */
  readonly quiet: string;
  readonly shaded: string;
  /** Where coverage by the Communities/Union differs on the two sides; the darker edge where that land is in the Union alone. */
  readonly gold: string;
  readonly edge: string;
  readonly joined: string;
}

/** How one line looks between the units on its two sides (`null` is the sea). */
export interface LineLook {
  readonly border: 'none' | 'quiet' | 'shaded';
  readonly union: 'none' | 'gold' | 'edge';
  readonly joined: boolean;
}

const NO_LINE: LineLook = { border: 'none', union: 'none', joined: false };

function borderLook(a: UnitScene, b: UnitScene | null): LineLook['border'] {
  if (!b || a.polity === b.polity) return 'none';
  return a.shade === 'land' && b.shade === 'land' ? 'quiet' : 'shaded';
}

function unionLook(a: UnitScene, b: UnitScene | null): LineLook['union'] {
  if (a.union === (b?.union ?? false)) return 'none';
  const inside = a.union ? a : b;
  return inside?.shade === 'eu' ? 'edge' : 'gold';
}

const joinedLook = (a: UnitScene, b: UnitScene | null): boolean =>
  (a.joined || (b?.joined ?? false)) && a.polity !== b?.polity;

export function lineLook(a: UnitScene | undefined, b: UnitScene | null | undefined): LineLook {
  if (!a || b === undefined) return NO_LINE;
  return { border: borderLook(a, b), union: unionLook(a, b), joined: joinedLook(a, b) };
}

/** Looks up the units on the two sides of a line. */
export const sidesOf = (
  line: FigureLine,
  units: ReadonlyMap<string, UnitScene>,
): [UnitScene | undefined, UnitScene | null | undefined] => [
  units.get(line[0]),
  line[1] === null ? null : units.get(line[1]),
];

const kept = new WeakMap<readonly UnitScene[], ReadonlyMap<string, UnitScene>>();

/** The units of a scene by id; worked out once for all layers and plates that draw it. */
export function unitsById({ units }: Scene): ReadonlyMap<string, UnitScene> {
  const known = kept.get(units);
  if (known) return known;
  const byId = new Map(units.map((u) => [u.id, u]));
  kept.set(units, byId);
  return byId;
}

/** Islands smaller than this (square plate pixels) get no outline when their state joins: it would hide them. */
const OUTLINE_MIN_AREA = 40;

/** Whether the line is the coast of land too small to be outlined. */
export const isIslet = (line: FigureLine, geometry: FigureGeometry): boolean =>
  line[1] === null && (geometry.units[line[0]]?.area ?? 0) < OUTLINE_MIN_AREA;

/** How a line of a plate is drawn between the units on its two sides (`null` is the sea). */
export function outlinedLook(
  a: UnitScene | undefined,
  b: UnitScene | null | undefined,
  islet: boolean,
): LineLook {
  const look = lineLook(a, b);
  return look.joined && islet ? { ...look, joined: false } : look;
}

/** All lines of the scene, joined by stroke. */
export function lineWork(scene: Scene, geometry: FigureGeometry): LineWork {
  const units = unitsById(scene);
  const d = { quiet: '', shaded: '', gold: '', edge: '', joined: '' };
  for (const line of geometry.lines) {
    const look = outlinedLook(...sidesOf(line, units), isIslet(line, geometry));
    if (look.border !== 'none') d[look.border] += line[2];
    if (look.union !== 'none') d[look.union] += line[2];
    if (look.joined) d.joined += line[2];
  }
  return d;
}

/** Ids of the fills inside which the gold line is drawn. */
export const unionUnits = (scene: Scene, geometry: FigureGeometry): string[] =>
  scene.units.filter((u) => u.union && geometry.units[u.id]?.d).map((u) => u.id);
