// Social cards, after the site is built: build/cards/{date}.png for every year and every change of the blocs.
// A card is kept under the hash of its SVG, so that one that would look the same is copied, not drawn.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cardSvg } from '../lib/figure/card.ts';
import { cardSource } from './cards/atlas.ts';
import type { CardSource } from './cards/atlas.ts';
import { renderer } from './cards/draw.ts';
import { CARD_FONTS, cardFonts } from './cards/fonts.ts';
import type { Messages } from '../lib/text/messages.ts';
import type { Log } from './main.ts';

/** A line of progress about this often, in milliseconds. */
const TELL_AFTER = 3000;
/** Drawing goes on other threads, turning pixels into files on this one. */
const AT_ONCE = 3;

export interface CardRun {
  readonly source: CardSource;
  readonly fonts: readonly string[];
  /** Where finished cards are kept between builds. */
  readonly cache: string;
  readonly out: string;
  readonly log: Log;
}

/** Hash of what every card depends on besides its SVG: the renderer, the fonts, the way its pixels are written. */
function commonHash(fonts: readonly string[]): ReturnType<typeof createHash> {
  const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
  const hash = createHash('sha256').update(version);
  for (const file of [...fonts, join(import.meta.dirname, 'cards/png.ts')]) hash.update(readFileSync(file));
  return hash;
}

/** Draws or copies every card. Returns how many were drawn. */
export async function makeCards({ source, fonts, cache, out, log }: CardRun): Promise<number> {
  const started = performance.now();
  const { png, measure } = renderer(fonts);
  const common = commonHash(fonts);
  const kept = new Set<string>();
  for (const folder of [cache, out]) mkdirSync(folder, { recursive: true });
  let [done, drawn, told] = [0, 0, started];
  const tell = (): void => {
    const now = performance.now();
    if (now - told < TELL_AFTER && done < source.names.length) return;
    log(`cards ${done} of ${source.names.length} ... ${((now - started) / 1000).toFixed(1)} s`);
    told = now;
  };
  const make = async (name: string): Promise<void> => {
    const svg = cardSvg({ ...source.card(name), fonts: CARD_FONTS, measure });
    const file = `${common.copy().update(svg).digest('hex').slice(0, 24)}.png`;
    kept.add(file);
    if (!existsSync(join(cache, file))) {
      // Under another name first: a run that is broken off leaves no half card.
      writeFileSync(join(cache, `${file}.half`), await png(svg));
      renameSync(join(cache, `${file}.half`), join(cache, file));
      drawn += 1;
    }
    copyFileSync(join(cache, file), join(out, `${name}.png`));
    done += 1;
    tell();
  };
  const queue = source.names.values();
  const work = async (): Promise<void> => {
    for (const name of queue) await make(name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const old of readdirSync(cache)) if (old.endsWith('.png') && !kept.has(old)) rmSync(join(cache, old));
  return drawn;
}

/** The cards of one language; `folder` is where its pages stand in build/. */
async function run(language: string, folder: string): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const generated = join(root, 'src/lib/generated');
  const fonts = await cardFonts(root, join(root, '.cache/fonts'));
  const { core } = (await import(`../lib/text/${language}/core.ts`)) as { core: Messages };
  const source = cardSource(generated, join(generated, folder), core);
  const log: Log = (line) => {
    console.log(`${language}: ${line}`);
  };
  const drawn = await makeCards({
    source,
    fonts,
    cache: join(root, '.cache/cards', folder),
    out: join(root, 'build', folder, 'cards'),
    log,
  });
  log(`cards: ${drawn} drawn, ${source.names.length - drawn} kept from before`);
}

if (process.argv[1] === import.meta.filename) await run(process.argv[2] ?? 'en', process.argv[3] ?? '');
