// Land that the record marks: the fill and dots of partners, and the outline around parties of other alliances.
import type { PartnerStatus, RecordScene } from '../scene/marks-model.ts';
import type { Scene, UnitScene } from '../scene/scene.ts';
import { PARTNER } from '../theme/patterns.ts';
import { patternElement } from './defs.ts';
import { idPrefix } from './geometry.ts';
import type { FigureGeometry, PlateId } from './geometry.ts';
import { unitsById } from './lines.ts';

/** Pale fill with dots; dots over the fill of the Union; dots alone. */
export type PartnerLook = 'active' | 'over' | 'suspended';

/** Land of members, of the Pact and of Indo-Pacific partners keeps its look: the fill is the alliance. */
export function partnerLook(unit: UnitScene, status: PartnerStatus | undefined): PartnerLook | null {
  if (!status || (unit.shade !== 'land' && unit.shade !== 'eu')) return null;
  if (status === 'suspended') return 'suspended';
  return unit.shade === 'eu' ? 'over' : 'active';
}

/** Looks of the land units of partners, by unit. */
export function partnerUnits(scene: Scene, { partners }: RecordScene): Map<string, PartnerLook> {
  if (partners.size === 0) return new Map();
  return new Map(
    scene.units.flatMap((unit): [string, PartnerLook][] => {
      const look = partnerLook(unit, partners.get(unit.polity)?.status);
      return look ? [[unit.id, look]] : [];
    }),
  );
}

/** As in defs.ts. */
const DENSITY: Readonly<Record<PlateId, number>> = { europe: 1, world: 0.7 };

const patternId = (geometry: FigureGeometry, look: PartnerLook): string =>
  `${idPrefix(geometry)}-p-${look === 'active' ? 'partner' : 'dots'}`;

/** The dots with the pale ground and without; `grid` as in defs.ts. */
export function partnerDefs(geometry: FigureGeometry, grid?: number): string {
  const k = DENSITY[geometry.view] * geometry.scale;
  return (
    patternElement(patternId(geometry, 'active'), PARTNER, k, 'partner', grid) +
    patternElement(patternId(geometry, 'over'), PARTNER, k, null, grid)
  );
}

export const partnerElement = (geometry: FigureGeometry, unit: string, look: PartnerLook): string =>
  `<path class="partner-${look}" fill="url(#${patternId(geometry, look)})" d="${geometry.units[unit]?.d ?? ''}"/>`;

/** Islands smaller than this (square plate pixels) get no outline: it would hide them. */
const MIN_AREA = 12;

/** The lines around the land of each of these polities, as path data. */
export function outlinesOf(scene: Scene, geometry: FigureGeometry, polities: ReadonlySet<string>): string {
  if (polities.size === 0) return '';
  const units = unitsById(scene);
  const holder = (unit: string | null): string | undefined =>
    unit === null ? undefined : units.get(unit)?.polity;
  return geometry.lines
    .filter(([a, b]) => {
      const [one, other] = [holder(a), holder(b)];
      if (one === other) return false;
      if (b === null && (geometry.units[a]?.area ?? 0) < MIN_AREA) return false;
      return (one !== undefined && polities.has(one)) || (other !== undefined && polities.has(other));
    })
    .map((line) => line[2])
    .join('');
}
