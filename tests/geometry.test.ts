// The compiled outlines: complete, true in area, light enough, without crossings, and with the right enclaves.
import { gzipSync } from 'node:zlib';
import { geoDistance, polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { planarArea, sphericalArea, unitAreas } from '../src/compile/geo/area.ts';
import { arcUsers, readLand } from '../src/compile/geo/land.ts';
import type { Point } from '../src/compile/geo/land.ts';
import { hasCrossings } from '../src/compile/geo/shaper.ts';
import { polygonsOf, readBytes, readExpected, readTopology, unitIds } from './geometry-files.ts';
import type { Enclave } from './geometry-files.ts';

const expected = readExpected();
const grades = ['light', 'detail'] as const;
const EARTH_KM = 6371.0088;

// The table of enclaves gives a point of the outline or of the inside, to two decimals.
const lies = (ring: readonly Point[], { lon, lat }: Enclave, within: number): boolean =>
  polygonContains(ring as [number, number][], [lon, lat]) ||
  ring.some(([x, y]) => Math.hypot(x - lon, y - lat) < within);
const lengthKm = (line: readonly Point[]): number =>
  line
    .slice(1)
    .reduce((sum, point, i) => sum + geoDistance([...(line[i] ?? point)], [...point]) * EARTH_KM, 0);

describe.each(grades)('units-%s', (grade) => {
  const topology = readTopology(`units-${grade}.json`);
  const land = readLand(topology);
  const areas = unitAreas(land);

  test('stays below its size limit', () => {
    expect(gzipSync(readBytes(`units-${grade}.json`), { level: 9 }).length).toBeLessThanOrEqual(
      expected.size_limit_gzip_bytes[grade],
    );
  });

  test('has every unit of the table, as a polygon or as a point, and no other', () => {
    const pointOnly = expected.point_only_units[grade];
    const points = new Set(topology.points.map(([unit]) => unit));
    expect(unitIds()).toHaveLength(expected.unit_count);
    expect([...land.units.keys()].sort()).toEqual(
      unitIds()
        .filter((unit) => !pointOnly.includes(unit))
        .sort(),
    );
    for (const unit of pointOnly) expect(points.has(unit)).toBe(true);
  });

  test('carries ids and no properties', () => {
    const { units } = topology.objects;
    expect(Object.keys(topology.objects)).toEqual(['units']);
    if (units?.type !== 'GeometryCollection') throw new Error('no units');
    for (const geometry of units.geometries)
      expect(Object.keys(geometry).sort()).toEqual(['arcs', 'id', 'type']);
  });

  test('has points for the units below its limit, and only for those', () => {
    const below = grade === 'light' ? 6000 : 1500;
    const small = unitIds().filter((unit) => (expected.unit_area_km2[unit] ?? 0) < below);
    expect(topology.points.map(([unit]) => unit).sort()).toEqual(small.sort());
    for (const [unit, lon, lat, km2] of topology.points) {
      expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && km2 > 0, unit).toBe(true);
    }
  });

  test('keeps the areas of large units', () => {
    const { above_km2: above, [grade]: percent } = expected.max_abs_area_change_pct;
    const wrong = Object.entries(expected.unit_area_km2).filter(
      ([unit, km2]) => km2 > above && Math.abs((areas.get(unit) ?? 0) / km2 - 1) > percent / 100,
    );
    expect(wrong).toEqual([]);
  });

  test('shares no arc between more than two units, and borders between two', () => {
    const users = arcUsers(land).map((list) => list.length);
    expect(Math.max(...users)).toBe(2);
    expect(users.filter((count) => count === 2).length).toBeGreaterThan(400);
  });

  test('has exterior rings clockwise in longitude and latitude', () => {
    for (const unit of land.units.keys()) {
      for (const [outer] of polygonsOf(land, unit)) expect(planarArea(outer ?? []), unit).toBeLessThan(0);
    }
  });

  test('has no crossings', async () => {
    expect(await hasCrossings(topology)).toBe(false);
  });

  test('has no holes but the known enclaves', () => {
    const known = [...expected.real_enclaves, ...(grade === 'light' ? expected.artefact_enclaves.light : [])];
    const unknown = [...land.units.keys()].flatMap((unit) =>
      polygonsOf(land, unit)
        .flatMap(([, ...holes]) => holes)
        .filter((hole) => sphericalArea(hole) > 1)
        .filter(
          (hole) =>
            !known.some(
              (enclave) => enclave.inside === unit && lies(hole, enclave, grade === 'light' ? 0.1 : 0.06),
            ),
        )
        .map((hole) => [unit, String(hole[0])]),
    );
    expect(unknown).toEqual([]);
  });
});

describe('detailed outlines', () => {
  const land = readLand(readTopology('units-detail.json'));
  const areas = unitAreas(land);

  test.each(expected.reference_areas.map((row) => [row.id, row] as const))(
    '%s has the published area',
    (_, row) => {
      const km2 = row.units.reduce((sum, unit) => sum + (areas.get(unit) ?? Number.NaN), 0);
      expect(Math.abs(km2 / row.published_km2 - 1) * 100).toBeLessThan(row.tolerance_pct);
    },
  );

  // Two specks far from any bloc are finer than the detail of their neighbours.
  const simplifiedAway = ['ARE in OMN', 'TJK in UZB'];
  const kept = expected.real_enclaves.filter(
    (row) => !simplifiedAway.includes(`${row.enclave_of.join(' ')} in ${row.inside}`),
  );

  test.each(kept.map((row) => [row.enclave_of.join(' and '), row.inside, row] as const))(
    '%s has its enclave in %s',
    (_, inside, enclave) => {
      const inner = enclave.enclave_of;
      expect(
        polygonsOf(land, inside).some(([, ...holes]) => holes.some((hole) => lies(hole, enclave, 0.06))),
      ).toBe(true);
      expect(
        inner.some((unit) => polygonsOf(land, unit).some(([outer = []]) => lies(outer, enclave, 0.06))),
      ).toBe(true);
    },
  );

  test('the inner-German border and the wall around West Berlin have their length', () => {
    const between = (a: string, b: string | null): number =>
      arcUsers(land).reduce(
        (sum, users, i) =>
          users.includes(a) && (b === null || users.includes(b)) ? sum + lengthKm(land.arcs[i] ?? []) : sum,
        0,
      );
    const { inner_german_border_km: border, west_berlin_perimeter_km: wall } = expected;
    expect(between('DE_W', 'DE_E')).toBeGreaterThan(border.detail_min);
    expect(between('DE_W', 'DE_E')).toBeLessThan(border.detail_max);
    expect(between('DE_BER_W', null)).toBeGreaterThan(wall.detail_min);
    expect(between('DE_BER_W', null)).toBeLessThan(wall.detail_max);
  });
});

test('the light outlines keep Lesotho, Dadra and Nagar Haveli, San Marino and Berlin as holes', () => {
  const land = readLand(readTopology('units-light.json'));
  const holes = [...land.units.keys()].filter((unit) =>
    polygonsOf(land, unit).some(({ length }) => length > 1),
  );
  expect(holes.sort()).toEqual(['DE_E', 'IND', 'ITA', 'ZAF']);
});
