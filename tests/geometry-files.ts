// Reads the compiled geometry for the tests, and draws path data back into points.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { ringPoints } from '../src/compile/geo/land.ts';
import type { Land, LandTopology, Point } from '../src/compile/geo/land.ts';
import type { FigureGeometry } from '../src/lib/figure/geometry.ts';

const root = join(import.meta.dirname, '..');

export function readBytes(name: string): Buffer {
  return readFileSync(join(root, 'src/lib/generated/geo', name));
}

/** A file with the points of small units beside the topology. */
export type PointedTopology = LandTopology & {
  readonly points: readonly (readonly [string, number, number, number])[];
};

export function readTopology(name: string): PointedTopology {
  return JSON.parse(readBytes(name).toString('utf8')) as PointedTopology;
}

export function readFigure(view: 'world' | 'europe'): FigureGeometry {
  return JSON.parse(readBytes(`figure-${view}.json`).toString('utf8')) as FigureGeometry;
}

export interface Enclave {
  readonly inside: string;
  readonly enclave_of: readonly string[];
  readonly lon: number;
  readonly lat: number;
}

/** data/geography/expected.json as far as the tests use it. */
export interface Expected {
  readonly unit_count: number;
  readonly point_only_units: Readonly<Record<'full' | 'light' | 'detail', readonly string[]>>;
  readonly size_limit_gzip_bytes: Readonly<Record<'light' | 'detail', number>>;
  readonly max_abs_area_change_pct: {
    readonly above_km2: number;
    readonly light: number;
    readonly detail: number;
  };
  readonly real_enclaves: readonly Enclave[];
  readonly artefact_enclaves: { readonly light: readonly Enclave[] };
  readonly reference_areas: readonly {
    readonly id: string;
    readonly units: readonly string[];
    readonly published_km2: number;
    readonly tolerance_pct: number;
  }[];
  readonly unit_area_km2: Readonly<Record<string, number>>;
  readonly inner_german_border_km: { readonly detail_min: number; readonly detail_max: number };
  readonly west_berlin_perimeter_km: { readonly detail_min: number; readonly detail_max: number };
}

export function readExpected(): Expected {
  return JSON.parse(readFileSync(join(root, 'data/geography/expected.json'), 'utf8')) as Expected;
}

export function unitIds(): string[] {
  return csvParse(readFileSync(join(root, 'data/geography/units.csv'), 'utf8')).map(
    (row) => row['unit_id'] ?? '',
  );
}

/** All polygons of a unit as closed rings. */
export function polygonsOf(land: Land, unit: string): Point[][][] {
  return (land.units.get(unit) ?? []).map((polygon) => polygon.map((ring) => ringPoints(land, ring)));
}

/** The lines of path data as lists of points; a closed one repeats its first point. */
export function drawn(d: string): Point[][] {
  const lines: Point[][] = [];
  let pen: Point = [0, 0];
  for (const [, command = '', numbers = ''] of d.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const line = command === 'l' || command === 'z' ? (lines.at(-1) ?? []) : [];
    if (line.length === 0) lines.push(line);
    if (command === 'z') line.push((pen = line[0] ?? pen));
    for (let i = 0; i + 1 < values.length; i += 2) {
      const [dx = 0, dy = 0] = values.slice(i, i + 2);
      pen = command === 'M' ? [dx, dy] : [pen[0] + dx, pen[1] + dy];
      line.push(pen);
    }
  }
  return lines;
}

/** Segments of lines, written the same in both directions. */
export function segments(lines: readonly (readonly Point[])[]): string[] {
  return lines.flatMap((line) =>
    line.slice(1).map((point, i) => {
      const ends = [String(line[i]), String(point)].sort();
      return ends.join(' ');
    }),
  );
}
