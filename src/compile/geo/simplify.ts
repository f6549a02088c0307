// Steps 5 to 7: full-resolution units -> light or detailed topology in longitude and latitude.
import { quantize } from 'topojson-client';
import { sphericalArea } from './area.ts';
import type { UnitRow } from './assign.ts';
import { dropIslands } from './islands.ts';
import type { IslandRule } from './islands.ts';
import { onCleanGrid } from './grid.ts';
import { GeometryError, writeLand } from './land.ts';
import type { Land, LandTopology } from './land.ts';
import { shape } from './shaper.ts';

/** What simplifying asks of a row of units.csv. */
type ClassedUnit = Pick<UnitRow, 'unitId' | 'detailClass' | 'file' | 'line'>;

/** How fine a topology is. Lengths in metres, areas in km2. */
export interface Grade {
  readonly name: 'light' | 'detail' | 'open';
  readonly intervals: Readonly<Record<string, number>>;
  readonly islands: {
    readonly europe: number;
    readonly elsewhere: number;
    readonly keep: readonly [number, number, number];
  };
  readonly steps: number;
  /** Units smaller than this also get a point. */
  readonly pointBelow: number;
}

export const LIGHT: Grade = {
  name: 'light',
  intervals: { fine: 700, europe: 3200, mid: 6500, near: 6000, tiny: 2500, rest: 7000 },
  islands: { europe: 120, elsewhere: 250, keep: [3, 8, 10] },
  steps: 30_000,
  pointBelow: 6000,
};

export const DETAIL: Grade = {
  name: 'detail',
  intervals: { fine: 200, europe: 300, mid: 1500, near: 900, tiny: 800, rest: 3000 },
  islands: { europe: 6, elsewhere: 60, keep: [5, 12, 20] },
  steps: 200_000,
  pointBelow: 1500,
};

const EUROPEAN_CLASSES = new Set(['europe', 'fine', 'mid']);

/** The units at one grade, quantised, free of crossings. Throws GeometryError. */
export async function simplifyUnits(
  full: Land,
  rows: readonly ClassedUnit[],
  grade: Grade,
): Promise<LandTopology> {
  const classes = new Map(rows.map((row) => [row.unitId, row.detailClass]));
  const intervals = Object.fromEntries(
    rows.map((row) => {
      const interval = grade.intervals[row.detailClass];
      if (interval === undefined)
        throw new GeometryError(
          `${row.file}:${String(row.line)}: ${row.unitId}: unknown detail_class "${row.detailClass}"`,
        );
      return [row.unitId, interval];
    }),
  );
  const islands = dropIslands(
    full,
    (unit, total) => islandRule(grade, classes.get(unit) ?? '', total),
    sphericalArea,
  );
  const simple = await shape(
    `-i in.json -define C=${JSON.stringify(intervals)} -simplify weighted variable interval=C[unit] keep-shapes -o out.json format=topojson no-quantization`,
    { 'in.json': writeLand(islands) },
  );
  return onCleanGrid(simple, (topology) => quantize(topology, grade.steps));
}

function islandRule(grade: Grade, detailClass: string, total: number): IslandRule {
  const [large, medium, small] = grade.islands.keep;
  return {
    threshold: EUROPEAN_CLASSES.has(detailClass) ? grade.islands.europe : grade.islands.elsewhere,
    keep: total > 20_000 ? large : total > 3_000 ? medium : small,
  };
}
