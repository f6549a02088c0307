// Cards as files: text is really drawn, sizes are right, and what would look the same is not drawn again.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyGeometry, tinyLabels, tinyScene } from '../../tests/tiny.ts';
import { core as en } from '../lib/text/en/core.ts';
import { PALETTES } from '../lib/theme/palette.ts';
import type { CardSource } from './cards/atlas.ts';
import { renderer } from './cards/draw.ts';
import { CARD_FONTS, cardFonts } from './cards/fonts.ts';
import { makeCards } from './cards.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';
let fonts: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  fonts = await cardFonts(ROOT, join(ROOT, '.cache/fonts'));
}, 30_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** How much of a white square a text blackens. */
function ink(family: string, style: string, files = fonts): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="10" y="45" font-size="40" font-family="${family}" ${style}>Türkiye</text></svg>`;
  const { pixels } = new Resvg(svg, {
    font: { fontFiles: files, loadSystemFonts: false },
    background: '#fff',
  }).render();
  let sum = 0;
  for (let i = 0; i < pixels.length; i += 4) sum += 255 - (pixels[i] ?? 255);
  return sum / 255;
}

describe('the fonts of the cards', () => {
  const CUTS = [
    [CARD_FONTS.serif, 'font-weight="500"'],
    [CARD_FONTS.serif, 'font-weight="600"'],
    [CARD_FONTS.serif, 'font-weight="400" font-style="italic"'],
    [CARD_FONTS.label, 'font-weight="400"'],
    [CARD_FONTS.label, 'font-weight="600"'],
    [CARD_FONTS.label, 'font-weight="700"'],
    [CARD_FONTS.text, 'font-weight="400"'],
    [CARD_FONTS.text, 'font-weight="500"'],
    [CARD_FONTS.text, 'font-weight="700"'],
  ] as const;

  test('draw text, each cut its own', () => {
    const amounts = CUTS.map(([family, style]) => ink(family, style));
    for (const amount of amounts) expect(amount).toBeGreaterThan(300);
    expect(new Set(amounts.map((a) => a.toFixed(1))).size).toBe(CUTS.length);
  });

  test('are what draws it: without them, and with the fonts of the site, there is no ink', () => {
    expect(ink(CARD_FONTS.label, '', [])).toBe(0);
    const woff = join(
      ROOT,
      'node_modules/@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
    );
    expect(ink('Archivo', '', [woff])).toBe(0);
  });

  test('tell widths apart by their family', () => {
    const { measure } = renderer(fonts);
    const label = measure('Soviet Union', CARD_FONTS.label, 600, 20);
    const text = measure('Soviet Union', CARD_FONTS.text, 500, 20);
    expect(label).toBeGreaterThan(80);
    expect(text).toBeGreaterThan(label * 1.03);
  });
});

const source: CardSource = {
  names: ['1955', '1958-06-01'],
  card: (name) => ({
    scene: tinyScene(name.length === 4 ? `${name}-12-31` : name),
    kind: name.length === 4 ? 'year' : 'day',
    headline: 'Alder and Birch',
    figures: { world: tinyGeometry('world'), europe: tinyGeometry('europe') },
    labelRows: tinyLabels,
    t: en,
    palette: PALETTES.light,
  }),
};

describe('making the cards', () => {
  const lines: string[] = [];
  const make = (from: CardSource = source): Promise<number> =>
    makeCards({
      source: from,
      fonts,
      cache: join(folder, 'cache'),
      out: join(folder, 'out'),
      log: (line) => lines.push(line),
    });

  test('writes a PNG of 1200 by 630 for every name, and says so', async () => {
    expect(await make()).toBe(2);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['1955.png', '1958-06-01.png']);
    const png = readFileSync(join(folder, 'out/1955.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(lines.at(-1)).toMatch(/^cards 2 of 2 \.\.\. \d+\.\d s$/);
  });

  test('copies what would look the same', async () => {
    rmSync(join(folder, 'out'), { recursive: true });
    expect(await make()).toBe(0);
    expect(statSync(join(folder, 'out/1955.png')).size).toBeGreaterThan(2000);
  });

  test('draws what changed, and forgets what no card shows any more', async () => {
    writeFileSync(join(folder, 'cache/old.png'), '');
    const changed: CardSource = {
      ...source,
      card: (name) => ({ ...source.card(name), ...(name === '1955' && { headline: 'Other words' }) }),
    };
    expect(await make(changed)).toBe(1);
    expect(readdirSync(join(folder, 'cache'))).toHaveLength(2);
  });
});
