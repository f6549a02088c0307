// Outlines of the land units for the open data: one topology in true coordinates, coarse enough for files of all states.
import { readLand } from '../geo/land.ts';
import type { LandTopology } from '../geo/land.ts';
import { simplifyUnits } from '../geo/simplify.ts';
import type { Grade } from '../geo/simplify.ts';

/**
 * Coarse where countries are large, so that a file of all states stays below 400 kB, and fine where land is small: the light outlines,
 * made for drawing, would be twice that. The steps make a grid of 0.01 degrees of longitude.
 */
const OPEN: Grade = {
  name: 'open',
  intervals: { fine: 1000, europe: 6500, mid: 14_000, near: 12_000, tiny: 1800, rest: 18_500 },
  islands: { europe: 150, elsewhere: 400, keep: [4, 8, 10] },
  steps: 36_001,
  pointBelow: 6000,
};

/** A row of the open table of units. */
export interface OpenUnit {
  readonly unit_id: string;
  readonly detail_class: string;
  /** `data/geography/units.csv:12` */
  readonly provenance: string;
}

/** @param detail the detailed outlines, of which these are a simplification. */
export async function openOutlines(detail: LandTopology, units: readonly OpenUnit[]): Promise<LandTopology> {
  const rows = units.map((row) => {
    const [file = '', line = ''] = row.provenance.split(':');
    return { unitId: row.unit_id, detailClass: row.detail_class, file, line: Number(line) };
  });
  return simplifyUnits(readLand(detail), rows, OPEN);
}
