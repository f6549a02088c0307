// Fills of the land units: one path each, whose class names the shade. The class is all that changes from date to date.
import type { Scene, UnitScene } from '../scene/scene.ts';
import { escapeXml } from './markup.ts';
import { idPrefix } from './geometry.ts';
import type { FigureGeometry } from './geometry.ts';

export const unitElementId = (plate: string, unit: string): string => `${plate}-${unit}`;

export const unitClass = (unit: UnitScene): string => unit.shade;

/**
 * All fills. The title is the tooltip of last resort: it works without JavaScript. States in `named` have none:
 * their name stands on the plate at any width.
 */
export function fills(scene: Scene, geometry: FigureGeometry, named: ReadonlySet<string>): string {
  return scene.units
    .map((unit) => {
      const d = geometry.units[unit.id]?.d;
      if (!d) return '';
      const name = named.has(unit.polity) ? '' : (scene.states.get(unit.polity)?.name ?? '');
      const title = name === '' ? '/>' : `><title>${escapeXml(name)}</title></path>`;
      return `<path id="${unitElementId(idPrefix(geometry), unit.id)}" class="${unitClass(unit)}" d="${d}"${title}`;
    })
    .join('');
}

/** The hatch over each unit of disputed or occupied land. */
export const hatchesOf = (scene: Scene, geometry: FigureGeometry): Map<string, string> =>
  new Map(
    scene.units
      .filter((u) => u.hatched && geometry.units[u.id]?.d)
      .map(({ id }) => [id, `<use href="#${unitElementId(idPrefix(geometry), id)}"/>`]),
  );

export const hatches = (scene: Scene, geometry: FigureGeometry): string =>
  [...hatchesOf(scene, geometry).values()].join('');
