// The drawn plates: fills and lines are the same edges, nothing artificial is drawn, and both stay small.
import { brotliCompressSync, constants } from 'node:zlib';
import { polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { planarArea } from '../src/compile/geo/area.ts';
import type { Point } from '../src/compile/geo/land.ts';
import { projectTo } from '../src/compile/projections.ts';
import { plates } from '../src/lib/figure/plane.ts';
import { drawn, readBytes, readExpected, readFigure, segments } from './geometry-files.ts';

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
/** How far fills run past each plate (src/compile/figure.ts), plate pixels. */
const RIMS = { world: 6, europe: 34 };
const areas = readExpected().unit_area_km2;

describe.each(['world', 'europe'] as const)('figure-%s', (view) => {
  const figure = readFigure(view);
  const { scale, width, height } = figure;
  const RIM = RIMS[view];
  const rim = {
    left: -RIM * scale,
    top: -RIM * scale,
    right: (width + RIM) * scale,
    bottom: (height + RIM) * scale,
  };
  const onRim = (segment: string): boolean => {
    const [x0, y0, x1, y1] = segment.split(/[ ,]/).map(Number);
    return (
      (x0 === x1 && (x0 === rim.left || x0 === rim.right)) ||
      (y0 === y1 && (y0 === rim.top || y0 === rim.bottom))
    );
  };
  const fills = new Map(
    Object.entries(figure.units).map(([unit, shape]) => [unit, new Set(segments(drawn(shape.d)))]),
  );

  test('has the size of its plate', () => {
    expect({ width, height }).toEqual(plates[view]);
  });

  test('writes paths that start absolute, go on relative and hold integers only', () => {
    const all = [
      ...Object.values(figure.units).map(({ d }) => d),
      ...figure.lines.map(([, , d]) => d),
      figure.lakes,
    ];
    for (const d of all) expect(d).toMatch(/^M-?\d+(?: |(?=-))-?\d+l[-\d zm]+$/);
  });

  test('closes every fill and keeps it within the rim', () => {
    const outside = ([x, y]: Point): boolean =>
      x < rim.left || x > rim.right || y < rim.top || y > rim.bottom;
    const wrong = Object.entries(figure.units).filter(([, { d }]) =>
      drawn(d).some((ring) => String(ring.at(-1)) !== String(ring[0]) || ring.some(outside)),
    );
    expect(wrong.map(([unit]) => unit)).toEqual([]);
  });

  test('every line lies on the fills of both its units', () => {
    const astray = figure.lines.flatMap(([a, b, d]) =>
      segments(drawn(d))
        .filter((segment) => !fills.get(a)?.has(segment) || (b !== null && !fills.get(b)?.has(segment)))
        .map((segment) => `${a} ${b ?? ''} ${segment}`),
    );
    expect(astray).toEqual([]);
  });

  test('every edge of a fill is a line, but for the edge along the rim', () => {
    const lines = new Map<string, Set<string>>();
    for (const [a, b, d] of figure.lines) {
      for (const unit of b === null ? [a] : [a, b]) {
        const known = lines.get(unit) ?? new Set<string>();
        for (const segment of segments(drawn(d))) known.add(segment);
        lines.set(unit, known);
      }
    }
    const bare = [...fills].flatMap(([unit, edges]) =>
      [...edges]
        .filter((edge) => !onRim(edge) && !lines.get(unit)?.has(edge))
        .map((edge) => `${unit} ${edge}`),
    );
    expect(bare).toEqual([]);
  });

  test('draws no line along the rim', () => {
    expect(figure.lines.flatMap(([, , d]) => segments(drawn(d)).filter(onRim))).toEqual([]);
  });

  test('has one line per pair and per coast, neighbours in order', () => {
    const keys = figure.lines.map(([a, b]) => `${a} ${b ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [a, b] of figure.lines) expect(b === null || a < b).toBe(true);
  });

  test('gives each unit its visible area and a point inside', () => {
    for (const [unit, { d, area, x, y }] of Object.entries(figure.units)) {
      const rings = drawn(d);
      const total = rings.reduce((sum, ring) => sum + Math.abs(planarArea(ring)), 0) / scale ** 2;
      expect(area, unit).toBeLessThan(total + 1);
      expect(x >= 0 && x <= width && y >= 0 && y <= height, unit).toBe(true);
      if (area < 2) continue;
      const at: [number, number] = [x * scale, y * scale];
      expect(rings.filter((ring) => polygonContains(ring as [number, number][], at)).length % 2, unit).toBe(
        1,
      );
    }
  });

  test('has a point for every small unit on the plate', () => {
    const units = new Set(figure.points.map(([unit]) => unit));
    for (const [unit, x, y, km2] of figure.points) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height && km2 < 6000, unit).toBe(true);
    }
    for (const unit of ['MLT', 'LUX', 'DE_BER_W', 'GIB', 'SMR', 'VAT'])
      expect(units.has(unit), unit).toBe(true);
  });

  test('has lakes', () => {
    expect(drawn(figure.lakes).length).toBeGreaterThan(3);
  });
});

describe('the Europe plate', () => {
  const { units, article6, scale, width, height } = readFigure('europe');

  test.each(['ISL', 'CYP', 'MLT', 'TUR', 'NOR', 'PRT', 'GRC', 'FIN'])('shows all of %s', (unit) => {
    const points = drawn(units[unit]?.d ?? '').flat();
    expect(points.length).toBeGreaterThan(2);
    expect(points.every(([x, y]) => x > 0 && x < width * scale && y > 0 && y < height * scale)).toBe(true);
  });

  test('shows areas in proportion: one pixel is about 10.1 km', () => {
    for (const unit of ['FRA', 'POL', 'TUR', 'SWE', 'DE_E', 'LUX', 'ISL']) {
      expect(Math.abs(((units[unit]?.area ?? 0) * 10.1 ** 2) / (areas[unit] ?? 1) - 1), unit).toBeLessThan(
        0.05,
      );
    }
  });

  test('has no limit of the treaty area', () => {
    expect(article6).toBe('');
  });
});

describe('the world plate', () => {
  const { units, article6, scale } = readFigure('world');
  const forward = projectTo('world');

  test('shows areas in proportion', () => {
    const perPixel = (areas['BRA'] ?? 0) / (units['BRA']?.area ?? 1);
    for (const unit of ['US_48', 'CAN', 'RU_ASI', 'AUS', 'CHN', 'DZ_S', 'GRL', 'SAU']) {
      expect(Math.abs(((units[unit]?.area ?? 0) * perPixel) / (areas[unit] ?? 1) - 1), unit).toBeLessThan(
        0.08,
      );
    }
  });

  test('draws the limit of the treaty area along the Tropic of Cancer, from Florida to Africa', () => {
    const [line = []] = drawn(article6);
    const ends = [line[0], line.at(-1)].map((point): Point => point ?? [0, 0]);
    const targets = [forward(-82, 23.4366), forward(-16, 23.4366)];
    ends.forEach(([x, y], i) => {
      const [tx = 0, ty = 0] = targets[i] ?? [];
      expect(Math.hypot(x / scale - tx, y / scale - ty)).toBeLessThan(0.5);
    });
    expect(new Set(line.map(([, y]) => y)).size).toBe(1);
  });

  test('shows Chukotka whole, with no line where the antimeridian runs', () => {
    const { lines } = readFigure('world');
    const coast = lines.filter(([a]) => a === 'RU_ASI').flatMap(([, , d]) => drawn(d));
    const seam = Array.from({ length: 40 }, (_, i) => forward(180, 65 + i / 10));
    const onSeam = ([x, y]: Point): boolean =>
      seam.some(([sx, sy]) => Math.hypot(x / scale - sx, y / scale - sy) < 0.5);
    const along = coast.flatMap((line) =>
      line.slice(1).filter((point, i) => onSeam(point) && onSeam(line[i] ?? point)),
    );
    expect(along).toEqual([]);
    const rings = drawn(units['RU_ASI']?.d ?? '');
    const [x, y] = forward(188, 66.5);
    expect(rings.some((ring) => polygonContains(ring as [number, number][], [x * scale, y * scale]))).toBe(
      true,
    );
  });
});

test('both plates together stay within their weight', () => {
  const texts = ['figure-world.json', 'figure-europe.json'].map((name) => readBytes(name).toString('utf8'));
  const paths = (['world', 'europe'] as const).flatMap((view) =>
    Object.values(readFigure(view).units).map(({ d }) => d),
  );
  expect(brotli(texts.join(''))).toBeLessThan(46 * 1024);
  expect(brotli(paths.join('\n'))).toBeLessThan(28 * 1024);
});
