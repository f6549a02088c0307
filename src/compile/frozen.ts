// Frozen maps, after the site is built: build/data/{version}/embed/{date}.html for every year and every change of the blocs. Their version is
// named by what they say, so that a page never changes under its address; versions of an earlier release are taken over from ATLAS_KEEP.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenPage } from '../lib/figure/frozen-page.ts';
import type { FigureGeometry } from '../lib/figure/geometry.ts';
import type { EmbedWords } from '../lib/text/en/embed.ts';
import type { Messages } from '../lib/text/messages.ts';
import { cardSource } from './cards/atlas.ts';
import type { Log } from './main.ts';

/** `0.1.0-1a2b3c4d`: the version of data/edition.csv, and the pages' own hash. */
const VERSION = /^[0-9][\w.]*-[0-9a-f]{8}$/;
const TYPEFACES = ['archivo', 'source-serif', 'source-serif-italic'] as const;
const SHEETS = ['tokens.css', 'plate.css', 'labels.css', 'compile/frozen/frozen.css'] as const;
/** From data/{version}/embed/ to where the language begins. */
const UP = '../../..';

export interface FrozenRun {
  /** The project, and the compiled texts of the language. */
  readonly root: string;
  readonly facts: string;
  /** Where the pages of the language stand. */
  readonly out: string;
  /** An earlier release's folder of the same language; empty: none. */
  readonly keep: string;
  readonly t: Messages;
  readonly w: EmbedWords;
  readonly log: Log;
}

/** Comments and spaces are no part of what is seen. */
const slim = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

/** Copies the versions of an earlier release that are not here yet. Compressed twins are made anew. */
function takeOver(keep: string, out: string): string[] {
  const from = join(keep, 'data');
  if (keep === '') return [];
  // A wrong folder must not lose what other pages show.
  if (!existsSync(from)) throw new Error(`ATLAS_KEEP: there is no ${from}`);
  const versions = readdirSync(from).filter((name) => VERSION.test(name));
  for (const version of versions)
    cpSync(join(from, version), join(out, 'data', version), {
      recursive: true,
      filter: (file) => !/\.(?:br|gz)$/.test(file),
    });
  return versions;
}

/** Writes the pages of one language and the list of versions. Returns the version. */
export function makeFrozen({ root, facts, out, keep, t, w, log }: FrozenRun): string {
  const started = performance.now();
  const kept = takeOver(keep, out);
  const generated = join(root, 'src/lib/generated');
  const source = cardSource(generated, facts, t);
  const read = (name: string) => JSON.parse(readFileSync(join(generated, name), 'utf8')) as FigureGeometry;
  const figures = { world: read('geo/figure-world.json'), europe: read('geo/figure-europe.json') };
  const style = slim(SHEETS.map((name) => readFileSync(join(root, 'src', name), 'utf8')).join('\n'));
  const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
  const { version: edition } = JSON.parse(readFileSync(join(facts, 'history.json'), 'utf8')) as {
    version: string;
  };
  const draw = (name: string, version: string): string => {
    const { scene, headline, labelRows } = source.card(name);
    const href = `${UP}/${name}`;
    return frozenPage({ scene, headline, labelRows, figures, t, w, style, styleHash, href, version });
  };
  const unnamed = '{version}';
  const pages = source.names.map((name) => [name, draw(name, unnamed)] as const);
  const hash = createHash('sha256');
  for (const [name, page] of pages) hash.update(`${name}\0${page}\0`);
  for (const face of TYPEFACES) hash.update(readFileSync(join(generated, 'fonts', `${face}.woff2`)));
  const version = `${edition}-${hash.digest('hex').slice(0, 8)}`;

  const folder = join(out, 'data', version);
  for (const sub of ['embed', 'type']) mkdirSync(join(folder, sub), { recursive: true });
  for (const [name, page] of pages)
    writeFileSync(join(folder, 'embed', `${name}.html`), page.replaceAll(unnamed, version));
  for (const face of TYPEFACES)
    cpSync(join(generated, 'fonts', `${face}.woff2`), join(folder, 'type', `${face}.woff2`));
  const versions = [version, ...kept.filter((name) => name !== version)];
  writeFileSync(join(out, 'data/frozen.json'), `${JSON.stringify({ versions, dates: source.names })}\n`);
  const time = ((performance.now() - started) / 1000).toFixed(1);
  log(`frozen maps: ${pages.length} of version ${version}, ${versions.length - 1} kept, ${time} s`);
  return version;
}

/** The pages of one language; `folder` is where they stand in build/. */
async function run(language: string, folder: string): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const { core } = (await import(`../lib/text/${language}/core.ts`)) as { core: Messages };
  const { embedWords } = (await import(`../lib/text/${language}/embed.ts`)) as { embedWords: EmbedWords };
  const keep = process.env.ATLAS_KEEP ?? '';
  makeFrozen({
    root,
    facts: join(root, 'src/lib/generated', folder),
    out: join(root, 'build', folder),
    // A language that the earlier release did not have yet has nothing to keep.
    keep: keep === '' || (folder !== '' && !existsSync(join(keep, folder))) ? '' : join(keep, folder),
    t: core,
    w: embedWords,
    log: (line) => {
      console.log(`${language}: ${line}`);
    },
  });
}

if (process.argv[1] === import.meta.filename) await run(process.argv[2] ?? 'en', process.argv[3] ?? '');
