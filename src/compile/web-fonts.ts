// The typefaces of the pages: the characters Western Europe writes with, and of the variable fonts only the weights and widths used.
// Half the size of what the packages bring. Other Latin letters come from the packages' own files, where a name needs one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cacheKey } from './cache.ts';

interface Axis {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}
interface WebFont {
  readonly name: string;
  readonly file: string;
  readonly axes: Readonly<Record<string, Axis>>;
}

const upTo = (min: number, max: number, start = min): Axis => ({ min, max, default: start });

/** Weights and widths as in the style sheets; a test compares them. */
export const WEB_FONTS: readonly WebFont[] = [
  {
    name: 'archivo',
    file: 'archivo/files/archivo-latin-standard-normal.woff2',
    axes: { wght: upTo(400, 750), wdth: upTo(84, 100, 100) },
  },
  {
    name: 'source-serif',
    file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    axes: { wght: upTo(400, 700) },
  },
  {
    name: 'source-serif-italic',
    file: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    axes: { wght: upTo(400, 400) },
  },
];

const range = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
/** The same as `unicode-range` in fonts.css says. */
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’‚“”„†•…‰‹›€™→←↑↓−×`;

/** Writes the fonts into `out`, unless they are there from the same sources. Returns whether anything was written. */
export async function writeWebFonts(root: string, out: string): Promise<boolean> {
  const sources = WEB_FONTS.map(({ file }) =>
    readFileSync(join(root, 'node_modules/@fontsource-variable', file)),
  );
  const key = cacheKey([JSON.stringify(WEB_FONTS), CHARACTERS, ...sources]);
  const mark = join(out, 'made-from.txt');
  try {
    if (readFileSync(mark, 'utf8') === key) return false;
  } catch {
    // Nothing there yet.
  }
  mkdirSync(out, { recursive: true });
  for (const [i, { name, axes }] of WEB_FONTS.entries()) {
    const source = sources[i] ?? Buffer.alloc(0);
    const options = { targetFormat: 'woff2', variationAxes: axes } as const;
    writeFileSync(join(out, `${name}.woff2`), await subsetFont(source, CHARACTERS, options));
  }
  writeFileSync(mark, key);
  return true;
}
