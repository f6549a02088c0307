// `npm run release`: the whole atlas as release/alliance-atlas-{version}.zip, which any server of plain files gives from any folder.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { LANGUAGES, folderOf } from './languages.mjs';
import { foldered } from './foldered.mjs';
import { movable } from './movable.mjs';
import { startLate } from './starting.mjs';
import { ROOT, Stop } from './toolchain.mjs';
import { writeZip } from './zip.mjs';

/** Where svelte.config.js puts the pages of a release. */
const siteOf = (/** @type {string} */ tag) => path.join(ROOT, '.svelte-kit/release', tag, 'site');

/**
 * @param {string} dir
 * @returns {string[]} paths of files inside, with forward slashes
 */
function filesIn(dir) {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(dir, name)).isFile())
    .map((name) => name.split(path.sep).join('/'));
}

/** @param {string} key */
function ofEdition(key) {
  const table = readFileSync(path.join(ROOT, 'data', 'edition.csv'), 'utf8');
  return new RegExp(`^${key},(.*)$`, 'm').exec(table)?.[1] ?? '';
}

/**
 * Everything that stands in the zip, by the path inside it.
 * @param {string} top its one folder
 * @param {string} version
 */
function entriesOf(top, version) {
  const readme = readFileSync(path.join(ROOT, 'deploy/release/README.md'), 'utf8')
    .replaceAll('{version}', version)
    .replaceAll('{asOf}', ofEdition('as_of'))
    .replaceAll('{origin}', process.env.PUBLIC_ORIGIN ?? 'http://localhost:4173 (PUBLIC_ORIGIN was not set)');
  /** @type {import('./zip.mjs').Entry[]} */
  const entries = [{ name: `${top}/README.md`, source: Buffer.from(readme) }];
  for (const name of ['LICENSE', 'LICENSES.md'])
    entries.push({ name: `${top}/${name}`, source: path.join(ROOT, name) });
  for (const tag of LANGUAGES) {
    const [site, folder] = [siteOf(tag), folderOf(tag)];
    for (const name of filesIn(site)) {
      const file = path.join(site, name);
      const source =
        name === '404.html' ? Buffer.from(movable(readFileSync(file, 'utf8'), folder && `/${folder}`)) : file;
      entries.push({ name: path.posix.join(top, folder, name), source });
    }
    entries.push(...madeLater(top, folder));
  }
  // What stands in both (the API's own lists) is that of the build, which knows all its files.
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

/** Folders of a build that are filled after its pages (scripts/steps.mjs): cards, frozen maps, open data. */
const LATER = ['cards', 'data', 'api'];
const TWIN = /\.(?:br|gz)$/;

/**
 * @param {string} top
 * @param {string} folder of the language
 * @returns {import('./zip.mjs').Entry[]}
 */
function madeLater(top, folder) {
  const build = path.join(ROOT, 'build', folder);
  return LATER.filter((part) => existsSync(path.join(build, part))).flatMap((part) =>
    filesIn(path.join(build, part))
      .filter((name) => !TWIN.test(name))
      .map((name) => {
        const file = path.join(build, part, name);
        const page = /^(.*)\.html$/.exec(name)?.[1];
        const inside = path.posix.join(top, folder, part);
        if (page === undefined) return { name: `${inside}/${name}`, source: file };
        return {
          name: `${inside}/${page}/index.html`,
          source: Buffer.from(foldered(readFileSync(file, 'utf8'))),
        };
      }),
  );
}

/**
 * Files of the build that the zip lacks. Pages are in folders there, and scripts have other names.
 * @param {string} top
 * @param {readonly import('./zip.mjs').Entry[]} entries
 */
function lacking(top, entries) {
  const there = new Set(entries.map(({ name }) => name));
  return filesIn(path.join(ROOT, 'build')).filter((name) => {
    if (TWIN.test(name) || /(?:^|\/)(?:\.|_app\/)/.test(name)) return false;
    const page = /^(.*?)(?:(?:^|\/)index)?\.html$/.exec(name)?.[1];
    const inside =
      page === undefined || /(?:^|\/)404$/.test(page) ? name : path.posix.join(page, 'index.html');
    return !there.has(`${top}/${inside}`);
  });
}

/**
 * Packs what `pages` builds.
 * @param {(tag: string, settings: NodeJS.ProcessEnv) => Promise<void>} pages builds the pages of a language
 */
export async function release(pages) {
  const version = ofEdition('version');
  for (const tag of LANGUAGES) {
    console.log(`building the pages (${tag}), each in a folder of its own`);
    rmSync(siteOf(tag), { recursive: true, force: true });
    await pages(tag, { ATLAS_LANGUAGE: tag, ATLAS_PAGES: 'folders', ATLAS_BASE: '' });
    await startLate(siteOf(tag));
  }
  const top = `alliance-atlas-${version}`;
  const file = path.join(ROOT, 'release', `${top}.zip`);
  mkdirSync(path.dirname(file), { recursive: true });
  const entries = entriesOf(top, version);
  const lost = lacking(top, entries);
  if (lost.length > 0)
    throw new Stop(`The release lacks ${String(lost.length)} files of build/, such as ${lost[0] ?? ''}.`);
  const bytes = await writeZip(file, entries, { day: ofEdition('as_of'), tell: console.log });
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`release/${top}.zip: ${String(entries.length)} files, ${size}`);
  if (!process.env.PUBLIC_ORIGIN)
    console.log(
      'PUBLIC_ORIGIN is not set: canonical addresses and cards lead to http://localhost:4173. Set it for a release that search engines will read.',
    );
}
