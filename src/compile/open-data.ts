// Open data, after the site is built: completes build/api/v1 by states of the date, schemas and the list of all files.
// A step of its own and no routes: merging land is done once per set of units and kept between builds, and each build of a language stays short.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeHistory } from '../lib/history/decode.ts';
import type { HistoryData } from '../lib/history/decode.ts';
import { cacheKey, codeVersion, FolderCache } from './cache.ts';
import type { LandTopology } from './geo/land.ts';
import type { Log } from './main.ts';
import { checksums, listFiles } from './open/listing.ts';
import { openOutlines } from './open/outlines.ts';
import type { OpenUnit } from './open/outlines.ts';
import { SCHEMAS } from './open/schemas.ts';
import { landFiles, stateDates } from './open/states.ts';

/** A line of progress about this often, in milliseconds. */
const TELL_AFTER = 3000;

export interface OpenDataRun {
  /** Folder of the project. */
  readonly root: string;
  /** src/lib/generated */
  readonly generated: string;
  /** Where land is kept between builds. */
  readonly cache: string;
  /** build/api/v1 */
  readonly out: string;
  readonly log: Log;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** States of the date and land units. Returns how many files are new; none where nothing changed since they were kept. */
async function writeLand({ generated, cache, out, log }: OpenDataRun): Promise<number> {
  const inputs = ['history.json', 'tables/units.json', 'geo/areas.json', 'geo/units-detail.json'];
  const texts = inputs.map((file) => readFileSync(join(generated, file), 'utf8'));
  const [historyData, units, areas, detail] = texts.map((text): unknown => JSON.parse(text));
  const kept = new FolderCache(cache, 'open-land');
  const key = cacheKey([...texts, codeVersion(import.meta.filename)]);
  if (kept.restore(key, out)) return 0;
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const history = decodeHistory(historyData as HistoryData);
  const outlines = await openOutlines(detail as LandTopology, units as readonly OpenUnit[]);
  log(`open data: outlines ... ${seconds()}`);
  const all = 2 * stateDates(history).length + 1;
  const done: string[] = [];
  let told = performance.now();
  for (const [path, text] of landFiles({ history, outlines, areas: areas as Record<string, number> })) {
    write(out, path, text);
    done.push(path);
    if (performance.now() - told < TELL_AFTER) continue;
    log(`open data: ${done.length} of ${all} files of land ... ${seconds()}`);
    told = performance.now();
  }
  kept.keep(key, out, done);
  return done.length;
}

/** The description of the API and the codebook, beside the files they explain. */
function writeDocuments({ root, out }: OpenDataRun): void {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  write(out, 'README.md', read('docs/api.md').replaceAll('../data/README.md', 'codebook.md'));
  write(out, 'codebook.md', read('data/README.md'));
}

/** Completes the API in `out`, which holds what the pages' build made. */
export async function completeApi(run: OpenDataRun): Promise<void> {
  const started = performance.now();
  const { generated, out, log } = run;
  const drawn = await writeLand(run);
  writeDocuments(run);
  for (const [name, schema] of SCHEMAS) write(out, `schemas/${name}.json`, JSON.stringify(schema));
  const { version, asOf } = JSON.parse(readFileSync(join(generated, 'history.json'), 'utf8')) as HistoryData;
  const files = listFiles(out);
  write(out, 'files.json', JSON.stringify({ version, asOf, files }));
  write(out, 'sha256sums.txt', checksums(files));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  log(`open data: ${files.length} files, ${drawn} of them drawn anew ... ${seconds} s`);
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '../..');
  await completeApi({
    root,
    generated: join(root, 'src/lib/generated'),
    cache: join(root, '.cache'),
    out: join(root, 'build/api/v1'),
    log: (line) => {
      console.log(line);
    },
  });
}
