// Step 8: points for units that are too small to see at a grade, or have no polygon at all.
import type { UnitRow } from './assign.ts';

/** Published area of Vatican City, the one unit without polygon in the source. */
export const WITHOUT_POLYGON_KM2 = 0.49;

/** One small unit, in degrees and km2. */
export type SmallUnit = readonly [unit: string, lon: number, lat: number, km2: number];

/** Small units with their label point. @param areas full-resolution areas in km2 */
export function smallUnits(
  rows: readonly UnitRow[],
  areas: ReadonlyMap<string, number>,
  below: number,
): SmallUnit[] {
  return rows
    .map((row): SmallUnit => [
      row.unitId,
      row.labelLon,
      row.labelLat,
      round(areas.get(row.unitId) ?? WITHOUT_POLYGON_KM2),
    ])
    .filter(([, , , km2]) => km2 < below);
}

/** Three figures are as much as the source is good for. */
function round(km2: number): number {
  return Number(km2.toPrecision(3));
}
