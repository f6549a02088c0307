// The classes of the map can be told apart by every eye: computed distances, with full and impaired colour vision and in grey.
import { describe, expect, test } from 'vitest';
import { sceneChanges } from '../src/lib/history/alignment.ts';
import { history } from '../src/lib/history/atlas.ts';
import type { Shade } from '../src/lib/scene/scene.ts';
import { PALETTES } from '../src/lib/theme/palette.ts';
import type { ThemeName } from '../src/lib/theme/palette.ts';
import { PARTNER, SHADE_STYLES } from '../src/lib/theme/patterns.ts';
import type { Pattern } from '../src/lib/theme/patterns.ts';
import { VISIONS, ciede2000, distance, rgb } from './colour-distance.ts';
import type { Vision } from './colour-distance.ts';
import { sceneOn } from './real-world.ts';

/**
 * CIEDE2000 between fills of two classes that share a date. About 2 is seen side by side, 5 at a glance; 8 leaves room for screens
 * and paper. The smallest real distance, 8.7 in the dark, is that of NATO and the Indo-Pacific partners to a tritan eye: oceans apart,
 * and plain against dotted.
 */
const APART = 8;
/** Dependencies outside the treaty area are pale by design: near the land they are part of. */
const QUIET = 3.5;
/** A pattern counts where its ink stands out this much from its ground (thin lines: less is a texture one does not see). */
const INK = 5;
/** The dark edge of land in the Union alone, against the fills on its sides. */
const EDGE = 20;
const COLOURED: readonly Vision[] = VISIONS.filter((vision) => vision !== 'grey');
const THEMES: readonly ThemeName[] = ['light', 'dark', 'print'];

/** Pairs of classes that are on the map on the same day, some day. */
function pairs(): [Shade, Shade][] {
  const found = new Map<string, [Shade, Shade]>();
  for (const date of sceneChanges(history)) {
    const shades = [...new Set(sceneOn(date).units.map(({ shade }) => shade))].sort();
    for (const a of shades) for (const b of shades) if (a < b) found.set(`${a} ${b}`, [a, b]);
  }
  return [...found.values()];
}
const PAIRS = pairs();
const isQuiet = ([a, b]: readonly [Shade, Shade]): boolean => a === 'dep' && b === 'land';

const fill = (theme: ThemeName, shade: Shade) => rgb(PALETTES[theme][SHADE_STYLES[shade].fill]);
const apart = (theme: ThemeName, vision: Vision, [a, b]: readonly [Shade, Shade]): number =>
  distance(vision, fill(theme, a), fill(theme, b));

/** The pattern of a class as a plate draws it. */
const drawn = (shade: Shade, plate: 'world' | 'europe'): Pattern | null =>
  plate === 'world' && !SHADE_STYLES[shade].onWorld ? null : SHADE_STYLES[shade].pattern;
/** Share of the ground that a pattern's ink covers. */
const covered = (p: Pattern): number =>
  p.kind === 'dot' ? (2 * Math.PI * p.radius ** 2) / (2 * p.spacing ** 2) : p.width / p.spacing;
/** Two patterns differ by their kind or direction, or by how dense they are. */
function differ(a: Pattern | null, b: Pattern | null): boolean {
  if (a === null || b === null) return a !== b;
  if (a.kind !== b.kind) return true;
  if (a.kind === 'line' && b.kind === 'line' && a.angle !== b.angle) return true;
  return Math.abs(covered(a) - covered(b)) > 0.1;
}
const patternsTell = ([a, b]: readonly [Shade, Shade]): boolean =>
  (['world', 'europe'] as const).every((plate) => differ(drawn(a, plate), drawn(b, plate)));
/** Land in the Union alone has a dark edge all around it. */
const hasEdge = (pair: readonly [Shade, Shade]): boolean => pair.includes('eu');

describe('the distance', () => {
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('is that of the published test data (Sharma, Wu and Dalal 2005): %j %j', (a, b, expected) => {
    expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
  });

  test('sees red and green as near to a red-green blind eye, and as far to others', () => {
    const [red, green] = [rgb('#a05a2c'), rgb('#6b7a2c')];
    expect(distance('full', red, green)).toBeGreaterThan(30);
    expect(distance('deutan', red, green)).toBeLessThan(12);
    expect(distance('tritan', red, green)).toBeGreaterThan(25);
  });
});

test('there are pairs to compare, and those that matter', () => {
  expect(PAIRS.length).toBeGreaterThan(25);
  expect(PAIRS).toContainEqual(['nato', 'wp']);
  expect(PAIRS).toContainEqual(['ip4', 'nato']);
});

describe.each(THEMES)('in the %s palette', (theme) => {
  test.each(COLOURED)('classes of one day are apart to a %s eye, by fill or by pattern', (vision) => {
    const close = PAIRS.filter((pair) => {
      const sameFill = SHADE_STYLES[pair[0]].fill === SHADE_STYLES[pair[1]].fill;
      if (sameFill) return !patternsTell(pair);
      return apart(theme, vision, pair) < (isQuiet(pair) ? QUIET : APART);
    });
    expect(close.map((pair) => `${pair.join(' / ')}: ${apart(theme, vision, pair).toFixed(1)}`)).toEqual([]);
  });

  test('in grey they are apart by fill, by a pattern drawn on both plates, or by the dark edge of the Union', () => {
    const close = PAIRS.filter(
      (pair) =>
        apart(theme, 'grey', pair) < (isQuiet(pair) ? QUIET : APART) && !patternsTell(pair) && !hasEdge(pair),
    );
    expect(close.map((pair) => `${pair.join(' / ')}: ${apart(theme, 'grey', pair).toFixed(1)}`)).toEqual([]);
  });

  test('the ink of every pattern stands out from its ground to every eye', () => {
    const faint = Object.entries(SHADE_STYLES).flatMap(([shade, style]) => {
      const ground = fill(theme, shade as Shade);
      const ink = style.pattern && rgb(PALETTES[theme][style.pattern.ink], ground);
      return ink ? VISIONS.filter((v) => distance(v, ground, ink) < INK).map((v) => `${shade} ${v}`) : [];
    });
    expect(faint).toEqual([]);
  });

  test('the dots of a partner stand out from its pale fill, which alone would be weak', () => {
    const ground = rgb(PALETTES[theme].partner);
    for (const vision of VISIONS)
      expect(distance(vision, ground, rgb(PALETTES[theme][PARTNER.ink]))).toBeGreaterThan(EDGE);
  });

  test('the edge of the Union stands out from land, from its own fill or from both, to every eye', () => {
    const edge = rgb(PALETTES[theme]['eu-edge']);
    for (const vision of VISIONS) {
      const sides = (['eu', 'land', 'dep'] as const).map((s) => distance(vision, edge, fill(theme, s)));
      expect(Math.max(...sides.slice(1))).toBeGreaterThan(EDGE);
    }
  });

  test('the gold line stands out from the fill of states in both', () => {
    const gold = rgb(PALETTES[theme]['eu-line']);
    for (const vision of VISIONS) expect(distance(vision, gold, fill(theme, 'both'))).toBeGreaterThan(EDGE);
  });
});
