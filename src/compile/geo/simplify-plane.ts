// Simplifies land that lies in plate pixels. Shared borders stay shared.
import { readLand, writeLand } from './land.ts';
import type { Land, Point } from './land.ts';
import { shape } from './shaper.ts';

/** mapshaper takes small numbers for degrees: pixels are given to it as hundredths. */
const HUNDREDTHS = 100;

/**
 * Drops detail smaller than the interval of the unit (plate pixels). A border between two intervals takes the
 * finer one. Every unit keeps at least its largest polygon; units without polygons are left out.
 */
export async function simplifyPlane(land: Land, intervalOf: (unit: string) => number): Promise<Land> {
  if (land.units.size === 0) return land;
  // Numbers stand in for the ids on the command line: the names of lakes hold spaces and accents.
  const ids = [...land.units.keys()];
  const intervals = JSON.stringify(ids.map((id) => intervalOf(id) * HUNDREDTHS));
  const coded = new Map(ids.map((id, code) => [String(code), land.units.get(id) ?? []]));
  const simple = readLand(
    await shape(
      `-i in.json -define C=${intervals} -simplify weighted variable interval=C[unit] keep-shapes -o out.json format=topojson no-quantization`,
      { 'in.json': writeLand({ arcs: scale(land, HUNDREDTHS), units: coded }) },
    ),
  );
  const units = new Map([...simple.units].map(([code, polygons]) => [ids[Number(code)] ?? code, polygons]));
  return { arcs: scale(simple, 1 / HUNDREDTHS), units };
}

function scale(land: Land, factor: number): Point[][] {
  return land.arcs.map((arc) => arc.map(([x, y]): Point => [x * factor, y * factor]));
}
