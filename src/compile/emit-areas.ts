// Areas of the land units -> areas.json, in km2: what the charts of land sum up.
import type { UnitRow } from './geo/assign.ts';
import { WITHOUT_POLYGON_KM2 } from './geo/small-units.ts';

/** Four figures are as much as the source is good for. */
const rounded = (km2: number): number => Number(km2.toPrecision(4));

/** Every unit of units.csv, by id. The area is that of the outline at full resolution: inland waters count, the sea does not. */
export const buildAreas = (
  rows: readonly UnitRow[],
  areas: ReadonlyMap<string, number>,
): Record<string, number> =>
  Object.fromEntries(
    rows
      .map((row): [string, number] => [row.unitId, rounded(areas.get(row.unitId) ?? WITHOUT_POLYGON_KM2)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
