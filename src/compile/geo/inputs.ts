// Reads what the geometry is made of: base outlines, cuts, lakes, and the table of units.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { csvParse } from 'd3';
import type { UnitRow } from './assign.ts';
import { GeometryError } from './land.ts';
import type { LandTopology } from './land.ts';

export interface GeometryInputs {
  readonly base: Uint8Array;
  readonly cuts: Uint8Array;
  readonly lakes: LandTopology;
  readonly rows: readonly UnitRow[];
  /** The bytes of all files, for the cache. */
  readonly bytes: readonly Uint8Array[];
}

const FILES = {
  base: 'base_admin1.topo.json.gz',
  cuts: 'cuts.geojson',
  lakes: 'lakes.topo.json',
  units: 'units.csv',
};

/** @param folder data/geography; @param shown the same folder as messages name it */
export function readGeometryInputs(folder: string, shown: string): GeometryInputs {
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const [base, cuts, lakes, units] = [
    read(FILES.base),
    read(FILES.cuts),
    read(FILES.lakes),
    read(FILES.units),
  ];
  return {
    base: gunzipSync(base),
    cuts,
    lakes: JSON.parse(lakes.toString('utf8')) as LandTopology,
    rows: parseUnits(units.toString('utf8'), `${shown}/${FILES.units}`),
    bytes: [base, cuts, lakes, units],
  };
}

const COLUMNS = ['unit_id', 'source_features', 'label_lon', 'label_lat', 'detail_class'] as const;

/** The geometry columns of units.csv, found by name. Throws GeometryError when one is missing or not a number. */
export function parseUnits(text: string, file: string): UnitRow[] {
  const table = csvParse(text);
  for (const column of COLUMNS) {
    if (!table.columns.includes(column)) throw new GeometryError(`${file}:1: no column "${column}"`);
  }
  return table.map((cells, i) => {
    const line = i + 2;
    const cell = (column: (typeof COLUMNS)[number]): string => cells[column] ?? '';
    const degrees = (column: 'label_lon' | 'label_lat', limit: number): number => {
      const value = cell(column) === '' ? Number.NaN : Number(cell(column));
      if (!(Math.abs(value) <= limit))
        throw new GeometryError(
          `${file}:${String(line)}: ${column} "${cell(column)}" is not a number of degrees`,
        );
      return value;
    };
    return {
      unitId: cell('unit_id'),
      selector: cell('source_features'),
      labelLon: degrees('label_lon', 180),
      labelLat: degrees('label_lat', 90),
      detailClass: cell('detail_class'),
      file,
      line,
    };
  });
}
