// Writes compressed twins beside every text file of the build, for servers that send such files as they are.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressors = { br: promisify(brotliCompress), gz: promisify(gzip) };
const TEXT = /\.(?:css|csv|geojson|html|js|json|md|mjs|svg|topojson|txt|webmanifest|xml)$/;
/** Below this a twin saves less than a packet. */
const SMALLEST = 1024;
/**
 * Brotli's levels: 11 for the few files every reader loads; 10 for pages, which are hundreds (a tenth smaller than 9, and a third of
 * the time of 11); 6 for the data files and the maps for frames, which are many and seldom asked for.
 */
const LEVELS = [
  { of: /^(?:[a-z]{2}\/)?(?:data|embed)\//, level: 6 },
  { of: /(?:^|\/)_app\/.*\.(?:css|js)$|\.svg$/, level: 11 },
  { of: /\.html$/, level: 10 },
  { of: /(?:^|\/)_app\//, level: 9 },
  { of: /./, level: 6 },
];
/** Maximum of what gzip can: it serves old clients and proxies only, and costs little. */
const GZIP_LEVEL = 9;
/** zlib works on Node's four threads. */
const AT_ONCE = 4;
const TOLD_MS = 10_000;

/** @param {string} name */
const levelOf = (name) => LEVELS.find(({ of }) => of.test(name))?.level ?? 6;

/**
 * @param {'br' | 'gz'} kind
 * @param {Buffer} bytes
 * @param {number} level
 */
function compress(kind, bytes, level) {
  if (kind === 'gz') return compressors.gz(bytes, { level: GZIP_LEVEL });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return compressors.br(bytes, { params });
}

/**
 * Twins made before, by content: a text that changed leaves most files as they were. What a build does not use is thrown away.
 * @param {string | undefined} folder
 */
async function openCache(folder) {
  if (folder) await mkdir(folder, { recursive: true });
  const known = new Set(folder ? await readdir(folder) : []);
  /** @type {Set<string>} */
  const used = new Set();
  return {
    /**
     * @param {string} key
     * @param {() => Promise<Buffer>} make
     */
    async get(key, make) {
      used.add(key);
      if (folder && known.has(key)) return readFile(path.join(folder, key));
      const made = await make();
      if (folder) await writeFile(path.join(folder, key), made);
      return made;
    },
    async prune() {
      for (const key of known) if (folder && !used.has(key)) await rm(path.join(folder, key));
    },
  };
}

/**
 * @param {string} dir a finished build
 * @param {{ cache?: string, tell?: (line: string) => void }} [options] a folder for twins made before, and where to say how far it is
 * @returns {Promise<number>} how many files have twins
 */
export async function compressTree(dir, { cache, tell } = {}) {
  const names = (await readdir(dir, { recursive: true })).filter((name) => TEXT.test(name)).sort();
  const kept = await openCache(cache);
  let [done, written, told] = [0, 0, performance.now()];
  const queue = [...names].reverse();
  const work = async () => {
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const bytes = await readFile(path.join(dir, name));
      done += 1;
      if (tell && performance.now() - told > TOLD_MS) {
        told = performance.now();
        tell(`compressing ... ${String(done)} of ${String(names.length)} files`);
      }
      if (bytes.length < SMALLEST) continue;
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      for (const kind of /** @type {const} */ (['br', 'gz'])) {
        const level = levelOf(name);
        const twin = await kept.get(`${hash}-${String(level)}.${kind}`, () => compress(kind, bytes, level));
        await writeFile(path.join(dir, `${name}.${kind}`), twin);
      }
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await kept.prune();
  return written;
}
