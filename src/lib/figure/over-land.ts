// What a story lays over the land of a plate: the tint of partners, and dashes around the parties of other alliances. Strings of SVG.
import type { Scene } from '../scene/scene.ts';
import { patternElement } from './defs.ts';
import { unitElementId } from './fills.ts';
import type { FigureGeometry } from './geometry.ts';
import { unitsById } from './lines.ts';

export interface OverLand {
  /** Polities to be tinted as partners. */
  readonly partners: readonly string[];
  /** Groups of polities, each state of which is outlined. */
  readonly allied: readonly (readonly string[])[];
}

/** The finest marks of the partners that still read as dots. */
const DOTS = { kind: 'dot', radius: 0.8, spacing: 5, ink: 'pat-partner' } as const;

export const partnerPatternId = (plate: string): string => `${plate}-p-partner`;

function partners(scene: Scene, geometry: FigureGeometry, ids: ReadonlySet<string>): string {
  const { view, scale } = geometry;
  const units = scene.units.filter((u) => ids.has(u.polity) && u.shade === 'land' && geometry.units[u.id]?.d);
  if (units.length === 0) return '';
  const pattern = patternElement(partnerPatternId(view), DOTS, scale, 'partner');
  const uses = units.map((u) => `<use href="#${unitElementId(view, u.id)}"/>`).join('');
  return `<defs>${pattern}</defs><g class="over-partner">${uses}</g>`;
}

/** Every line on one side of which lies one of the states, and on the other another state or the sea. */
function around(scene: Scene, geometry: FigureGeometry, ids: ReadonlySet<string>): string {
  const units = unitsById(scene);
  return geometry.lines
    .filter(([a, b]) => {
      const [one, other] = [units.get(a)?.polity ?? '', b === null ? '' : (units.get(b)?.polity ?? '')];
      return one !== other && (ids.has(one) || ids.has(other));
    })
    .map((line) => line[2])
    .join('');
}

const stroked = (name: string, d: string): string =>
  d === '' ? '' : `<path class="${name}-case" d="${d}"/><path class="${name}-line" d="${d}"/>`;

/** The outline of the step's state, as repainting draws it. */
export const pickMarkup = (scene: Scene, geometry: FigureGeometry, polity: string | null): string =>
  polity === null ? '' : stroked('pick', around(scene, geometry, new Set([polity])));

/** Empty where nothing is to be laid over the land. */
export const overLand = (scene: Scene, geometry: FigureGeometry, over: OverLand): string =>
  partners(scene, geometry, new Set(over.partners)) +
  stroked('ally', around(scene, geometry, new Set(over.allied.flat())));
