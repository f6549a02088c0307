// Symbols for states too small to be seen as land on the plate.
import type { Scene, UnitScene } from '../scene/scene.ts';
import { short } from './markup.ts';
import type { FigureGeometry, FigurePoint } from './geometry.ts';

/** Radius in plate pixels: members on the Europe plate, on the world plate. */
const RADIUS = { europe: 3.2, world: 1.6 } as const;
/** A polity with more visible land than this (square plate pixels) needs no symbol. */
const VISIBLE_AREA = { europe: 12, world: 5 } as const;
/** Dependencies that carry a symbol besides member states: the design's list. */
const ALSO: ReadonlySet<string> = new Set(['GIB', 'DE_BER_W']);

export interface Dot {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shade: string;
  readonly union: boolean;
  readonly joined: boolean;
}

type Points = ReadonlyMap<string, FigurePoint>;
const kept = new WeakMap<FigureGeometry, Points>();

function pointsOf(geometry: FigureGeometry): Points {
  const known = kept.get(geometry) ?? new Map(geometry.points.map((point) => [point[0], point]));
  kept.set(geometry, known);
  return known;
}

/** The polities of these whose land together is large enough to be seen. */
function seenAsLand(
  scene: Scene,
  asked: readonly UnitScene[],
  geometry: FigureGeometry,
): ReadonlySet<string> {
  const areas = new Map(asked.map(({ polity }) => [polity, 0]));
  for (const { id, polity } of scene.units) {
    const area = areas.get(polity);
    if (area !== undefined) areas.set(polity, area + (geometry.units[id]?.area ?? 0));
  }
  const least = VISIBLE_AREA[geometry.view];
  return new Set([...areas.keys()].filter((polity) => (areas.get(polity) ?? 0) > least));
}

/** One dot for each member whose whole visible land is tiny, and for Gibraltar and West Berlin. */
export function dotsOf(scene: Scene, geometry: FigureGeometry): Dot[] {
  const { view } = geometry;
  const points = pointsOf(geometry);
  const marked: UnitScene[] = [];
  for (const u of scene.units) {
    if (!points.has(u.id)) continue;
    const member = (scene.states.get(u.polity)?.blocs.length ?? 0) > 0;
    if (member || (ALSO.has(u.id) && view === 'europe' && u.shade !== 'land')) marked.push(u);
  }
  const large = seenAsLand(scene, marked, geometry);
  const done = new Set<string>();
  return marked.flatMap(({ id, polity, shade, union, joined }): Dot | Dot[] => {
    const point = points.get(id);
    if (!point || done.has(polity) || large.has(polity)) return [];
    done.add(polity);
    const radius = RADIUS[view] - (shade === 'dep' && view === 'europe' ? 0.6 : 0);
    return { unit: id, x: point[1], y: point[2], radius, shade, union, joined };
  });
}

/** The dots as elements, by unit. */
export const dotElements = (scene: Scene, geometry: FigureGeometry): Map<string, string> =>
  new Map(dotsOf(scene, geometry).map((dot) => [dot.unit, dotElement(dot)]));

export const dotElement = (d: Dot): string =>
  `<circle class="${d.shade}${d.union ? ' in-union' : ''}${d.joined ? ' dot-joined' : ''}" cx="${short(d.x)}" cy="${short(d.y)}" r="${short(d.radius)}" data-unit="${d.unit}"/>`;

export const dots = (scene: Scene, geometry: FigureGeometry): string =>
  dotsOf(scene, geometry).map(dotElement).join('');
