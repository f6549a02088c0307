// Static fonts for the cards, cut from the site's variable ones: the renderer of cards reads TrueType files only and knows no axes.
// It draws nothing, and says nothing, for a font it cannot read: a test looks for ink.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { CardFonts } from '../../lib/figure/card.ts';
import { renameFont } from './sfnt.ts';

export const CARD_FONTS: CardFonts = { serif: 'Atlas Serif', label: 'Atlas Label', text: 'Atlas Text' };

const SERIF = 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const ITALIC = 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2';
const SANS = 'archivo/files/archivo-latin-standard-normal.woff2';

interface Cut {
  readonly file: string;
  readonly family: string;
  /** Weight by which the renderer finds it: hundreds only. */
  readonly weight: number;
  readonly italic: boolean;
  readonly axes: Readonly<Record<string, number>>;
}

const serif = (weight: number): Cut => ({
  file: SERIF,
  family: CARD_FONTS.serif,
  weight,
  italic: false,
  axes: { wght: weight },
});
const sans = (family: string, wdth: number, weight: number, wght: number): Cut => ({
  file: SANS,
  family,
  weight,
  italic: false,
  axes: { wdth, wght },
});

/** The design's cuts (see plate.css, Key.svelte, TitleBlock.svelte). */
const CUTS: readonly Cut[] = [
  serif(500),
  serif(600),
  { file: ITALIC, family: CARD_FONTS.serif, weight: 400, italic: true, axes: { wght: 400 } },
  sans(CARD_FONTS.label, 84, 400, 450),
  sans(CARD_FONTS.label, 84, 600, 600),
  sans(CARD_FONTS.label, 84, 700, 750),
  sans(CARD_FONTS.text, 94, 400, 400),
  sans(CARD_FONTS.text, 94, 500, 500),
  sans(CARD_FONTS.text, 94, 700, 700),
];

const range = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
/** Every character a card can show: Latin as far as Western Europe writes it, and the marks of running text. */
export const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}œŒ–—‘’“”…\u2009`;

const nameOf = (cut: Cut): string =>
  `${cut.family.replaceAll(' ', '')}-${cut.weight}${cut.italic ? '-italic' : ''}.ttf`;

/** Paths of the static fonts; made once and kept in `folder` until a source or a cut changes. */
export async function cardFonts(root: string, folder: string): Promise<string[]> {
  const sources = new Map(
    [SERIF, ITALIC, SANS].map((file) => [
      file,
      readFileSync(join(root, 'node_modules/@fontsource-variable', file)),
    ]),
  );
  const hash = createHash('sha256')
    .update(JSON.stringify([CUTS, CHARACTERS]))
    .update(readFileSync(join(import.meta.dirname, 'sfnt.ts')));
  for (const bytes of sources.values()) hash.update(bytes);
  const key = hash.digest('hex').slice(0, 16);
  const target = join(folder, key);
  const paths = CUTS.map((cut) => join(target, nameOf(cut)));
  if (paths.every(existsSync)) return paths;
  for (const old of existsSync(folder) ? readdirSync(folder) : [])
    rmSync(join(folder, old), { recursive: true });
  mkdirSync(target, { recursive: true });
  for (const [i, cut] of CUTS.entries()) {
    const source = sources.get(cut.file) ?? Buffer.alloc(0);
    const instance = await subsetFont(source, CHARACTERS, { targetFormat: 'sfnt', variationAxes: cut.axes });
    writeFileSync(
      paths[i] ?? '',
      renameFont(instance, cut.family, cut.weight, cut.italic ? 'Italic' : 'Regular'),
    );
  }
  return paths;
}
