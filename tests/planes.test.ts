// The compiled planes of the zoomable map: places where the projections put them, nothing torn, no artificial coast.
import { gzipSync } from 'node:zlib';
import { polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { arcUsers, readLand, withoutUnusedArcs, writeLand } from '../src/compile/geo/land.ts';
import type { Land, Point } from '../src/compile/geo/land.ts';
import { hasCrossings } from '../src/compile/geo/shaper.ts';
import { projectTo } from '../src/compile/projections.ts';
import { fromPseudo } from '../src/lib/figure/plane.ts';
import type { FlatView } from '../src/lib/figure/plane.ts';
import { polygonsOf, readBytes, readTopology } from './geometry-files.ts';

const views: FlatView[] = ['world', 'europe', 'pole'];

const contains = (rings: readonly Point[][], point: Point): boolean =>
  rings.every((ring, i) => polygonContains(ring as [number, number][], [...point]) === (i === 0));

describe.each(views)('map-%s', (view) => {
  const topology = readTopology(`map-${view}.json`);
  const land = inPixels(readLand(topology), view);
  const forward = projectTo(view);

  test('is light enough and on a grid finer than 0.05 pixels', () => {
    expect(gzipSync(readBytes(`map-${view}.json`), { level: 9 }).length).toBeLessThan(350 * 1024);
    expect(((topology.transform?.scale[0] ?? 1) / 360) * 4096).toBeLessThanOrEqual(0.05);
  });

  test('has no crossings', async () => {
    // Lakes lie across borders on purpose: only the arcs of units are looked at.
    expect(await hasCrossings(writeLand(withoutUnusedArcs(readLand(topology))))).toBe(false);
  });

  test('has units, lakes and the limit of the treaty area', () => {
    const count = (name: string): number => {
      const layer = topology.objects[name];
      return layer?.type === 'GeometryCollection' ? layer.geometries.length : -1;
    };
    expect(count('units')).toBeGreaterThan(view === 'world' ? 322 : 200);
    expect(count('lakes')).toBeGreaterThan(30);
    expect(count('article6')).toBe(view === 'europe' ? 0 : 1);
    expect(land.units.has('ATA')).toBe(false);
  });

  test('puts places where the projection puts them', () => {
    const places = {
      FRA: [2.35, 48.86],
      RUS: [37.6, 55.75],
      CAN: [-106, 52],
      SWE: [16, 63],
      JPN: [138.5, 36.2],
      ITA: [12.5, 42.5],
    } as const;
    for (const [unit, [lon, lat]] of Object.entries(places)) {
      expect(
        polygonsOf(land, unit).some((rings) => contains(rings, forward(lon, lat))),
        unit,
      ).toBe(true);
    }
  });

  test('joins Chukotka and Wrangel across the antimeridian', () => {
    const pairs: [Point, Point][] = [
      [
        [170, 67],
        [-172.5, 66],
      ],
      [
        [179.3, 71.1],
        [-179.2, 71.2],
      ],
    ];
    for (const [west, east] of pairs) {
      const polygon = polygonsOf(land, 'RU_ASI').find((rings) => contains(rings, forward(...west)));
      expect(
        polygon && contains(polygon, view === 'world' ? forward(east[0] + 360, east[1]) : forward(...east)),
      ).toBe(true);
    }
  });

  test('draws no line along the antimeridian', () => {
    const seam = Array.from({ length: 400 }, (_, i) => [
      forward(180, 64 + i / 40),
      forward(180, -20 + i / 40),
    ]).flat();
    const onSeam = ([x, y]: Point): boolean => seam.some(([sx, sy]) => Math.hypot(x - sx, y - sy) < 0.06);
    const users = arcUsers(land);
    const candidates = land.arcs.filter((_, i) =>
      users[i]?.some((unit) => unit === 'RU_ASI' || unit === 'FJI'),
    );
    const long = candidates.flatMap((arc) =>
      arc.slice(1).filter((point, i) => {
        const before = arc[i] ?? point;
        return (
          Math.hypot(point[0] - before[0], point[1] - before[1]) > 0.3 && onSeam(before) && onSeam(point)
        );
      }),
    );
    expect(long).toEqual([]);
  });

  test('puts the points of small units beside their land', () => {
    const far = topology.points.filter(([unit, lon, lat]) => {
      const points = polygonsOf(land, unit).flat(2);
      const [x, y] = fromPseudo(view, lon, lat);
      return points.length > 0 && Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y))) > 60;
    });
    expect(topology.points.length).toBeGreaterThan(40);
    // The United States' minor islands lie all over the Pacific and have one point.
    expect(far.map(([unit]) => unit).filter((unit) => unit !== 'UMI')).toEqual([]);
  });

  test('neighbours share their borders', () => {
    const pairs = new Set(
      arcUsers(land).flatMap((users) => (users.length === 2 ? [[...users].sort().join(' ')] : [])),
    );
    for (const pair of ['DE_E DE_W', 'CAN US_48', 'RUS RU_ASI', 'FIN RUS', 'DE_BER_E DE_BER_W'])
      expect(pairs.has(pair), pair).toBe(true);
    expect(Math.max(...arcUsers(land).map((users) => users.length))).toBe(2);
  });
});

test('islands west of the cut at 169 degrees west stand at the eastern end of the world', () => {
  const land = inPixels(readLand(readTopology('map-world.json')), 'world');
  const forward = projectTo('world');
  // St Lawrence Island, which the cut would cross, and Atka in the Aleutians.
  for (const [lon, lat] of [
    [-170.3, 63.4],
    [-174.2, 52.2],
  ] as const) {
    expect(polygonsOf(land, 'US_AK').some((rings) => contains(rings, forward(lon + 360, lat)))).toBe(true);
  }
});

test('the world is not torn at its cut: no outline reaches from one side to the other', () => {
  const land = inPixels(readLand(readTopology('map-world.json')), 'world');
  for (const unit of land.units.keys()) {
    for (const [outer] of polygonsOf(land, unit)) {
      const xs = (outer ?? []).map(([x]) => x);
      expect(Math.max(...xs) - Math.min(...xs), unit).toBeLessThan(400);
    }
  }
});

function inPixels(land: Land, view: FlatView): Land {
  return {
    arcs: land.arcs.map((arc) => arc.map(([lon, lat]): Point => fromPseudo(view, lon, lat))),
    units: land.units,
  };
}
