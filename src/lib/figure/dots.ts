// Symbols for states too small to be seen as land on the plate.
import type { Scene } from '../scene/scene.ts';
import { short } from './markup.ts';
import type { FigureGeometry } from './geometry.ts';

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

/** One dot for each member whose whole visible land is tiny, and for Gibraltar and West Berlin. */
export function dotsOf(scene: Scene, geometry: FigureGeometry): Dot[] {
  const area = new Map<string, number>();
  for (const u of scene.units)
    area.set(u.polity, (area.get(u.polity) ?? 0) + (geometry.units[u.id]?.area ?? 0));
  const points = new Map(geometry.points.map((p) => [p[0], p]));
  const done = new Set<string>();
  return scene.units.flatMap((u) => {
    const point = points.get(u.id);
    const member = (scene.states.get(u.polity)?.blocs.length ?? 0) > 0;
    const drawn = member || (ALSO.has(u.id) && geometry.view === 'europe' && u.shade !== 'land');
    if (!point || !drawn || done.has(u.polity) || (area.get(u.polity) ?? 0) > VISIBLE_AREA[geometry.view])
      return [];
    done.add(u.polity);
    const radius = RADIUS[geometry.view] - (u.shade === 'dep' && geometry.view === 'europe' ? 0.6 : 0);
    return [
      { unit: u.id, x: point[1], y: point[2], radius, shade: u.shade, union: u.union, joined: u.joined },
    ];
  });
}

export const dotElement = (d: Dot): string =>
  `<circle class="${d.shade}${d.union ? ' in-union' : ''}${d.joined ? ' dot-joined' : ''}" cx="${short(d.x)}" cy="${short(d.y)}" r="${short(d.radius)}" data-unit="${d.unit}"/>`;

export const dots = (scene: Scene, geometry: FigureGeometry): string =>
  dotsOf(scene, geometry).map(dotElement).join('');
