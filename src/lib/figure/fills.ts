// Fills of the land units: one path each, whose class names the shade. The class is all that changes from date to date.
import type { Scene, UnitScene } from '../scene/scene.ts';
import { escapeXml } from './markup.ts';
import type { FigureGeometry } from './geometry.ts';

export const unitElementId = (plate: string, unit: string): string => `${plate}-${unit}`;

export const unitClass = (unit: UnitScene): string => unit.shade;

/** All fills. The title is the tooltip of last resort: it works without JavaScript. */
export function fills(scene: Scene, geometry: FigureGeometry): string {
  return scene.units
    .map((unit) => {
      const d = geometry.units[unit.id]?.d;
      if (!d) return '';
      const name = scene.states.get(unit.polity)?.name ?? '';
      return `<path id="${unitElementId(geometry.view, unit.id)}" class="${unitClass(unit)}" d="${d}"><title>${escapeXml(name)}</title></path>`;
    })
    .join('');
}

/** The hatch over disputed or occupied land. */
export function hatches(scene: Scene, geometry: FigureGeometry): string {
  const hatched = scene.units.filter((u) => u.hatched && geometry.units[u.id]?.d);
  return hatched.map((u) => `<use href="#${unitElementId(geometry.view, u.id)}"/>`).join('');
}
