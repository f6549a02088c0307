// How the pages of a build start: when they have been painted, and through one file that names the scripts. Kit announces the scripts in
// every page instead: they then take the line while the page comes, and a changed word changes every page, since it changes their names.
// Pages of dates start without Kit (src/routes/start.ts).
import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The start as Kit writes it at the end of a page. */
const START =
  /<script>\s*\{\s*(__sveltekit_\w+) = (\{\s*base: [^}]+\});\s*const element = document\.currentScript\.parentElement;\s*Promise\.all\(\[\s*import\("([^"]+)"\),\s*import\("([^"]+)"\)\s*\]\)\.then\(\(\[kit, app\]\) => \{\s*kit\.start\(app, element, (\{[\s\S]*?\})\);\s*\}\);\s*\}\s*<\/script>/;
const SCRIPT = /<link href="([^"]+)" rel="modulepreload">\s*/g;
const DATA = /<link rel="preload" as="fetch" crossorigin="anonymous" href="([^"]+)"\/>/g;
/** The files that name the scripts, in the folder that Kit makes for its own: pages of dates need few, and come first. */
const STARTERS = { date: '_app/start.js', page: '_app/start-page.js' };
/** What starts a page of a date and comes with it, as vite.config.ts tells. */
const OF_DATES = '_app/start-date.json';
/** Without word of a paint a page starts after this. */
const UNPAINTED_MS = 1500;
/** `1955.html`, in a release `1955/index.html`; the page of today has no date. */
const DATE_PAGE = /^(?:(\d{4}(?:-\d\d-\d\d)?)(?:\/index)?|index)\.html$/;

/** @param {string} script */
const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/**
 * A page that starts by the file, and what the file must know for it.
 * @param {string} html
 * @param {string} [date] date part of the address of a page of a date; undefined for all other pages
 * @returns {{ html: string, nodes: string, global: string, entries: [start: string, app: string], scripts: string[] } | null} null for
 *   a page without a program; the scripts are paths from the root of the site
 * @throws Error where a page starts in another way than Kit's pages did
 */
export function startedLate(html, date) {
  const found = START.exec(html);
  if (!found) {
    if (html.includes('kit.start')) throw new Error('A page no longer starts as the pages of Kit did.');
    return null;
  }
  const [whole, global = '', site = '', start = '', app = '', options = ''] = found;
  const root = start.slice(0, start.indexOf('_app/'));
  const starter = root + (date === undefined ? STARTERS.page : STARTERS.date);
  const data = [...html.matchAll(DATA)].map(([, address = '']) => address.slice(root.length));
  // A page and what starts it are of one version: both come from the network first (src/offline).
  const begin = [
    `const at = document.currentScript.parentElement, site = ${site.replaceAll(/\s+/g, ' ')};`,
    'let begun;',
    `const go = () => (begun ??= import("${starter}").then(({ start }) => start(at, site, ${JSON.stringify(data)}, ${date === undefined ? options : JSON.stringify(date)})));`,
    "new PerformanceObserver(go).observe({ type: 'paint', buffered: true });",
    // A page behind another is not painted, and not every engine tells.
    `setTimeout(go, ${String(UNPAINTED_MS)});`,
  ].join(' ');
  const script = `{ ${begin} }`;
  const was = hashOf(/<script>([\s\S]*)<\/script>/.exec(whole)?.[1] ?? '');
  if (!html.includes(was)) throw new Error('A page does not name the hash of its script.');
  const scripts = [...html.matchAll(SCRIPT)].map(([, address = '']) => address.slice(root.length));
  return {
    html: html
      .replaceAll(SCRIPT, '')
      .replaceAll(DATA, '')
      // Small, and the same for all pages of its kind: what it names can be asked for as soon as there is something to see.
      .replace('</head>', () => `<link href="${starter}" rel="modulepreload"></head>`)
      .replace(whole, () => `<script>${script}</script>`)
      .replace(was, () => hashOf(script)),
    nodes: /node_ids: \[([\d, ]*)\]/.exec(options)?.[1]?.replaceAll(' ', '') ?? '',
    global,
    entries: [start.slice(root.length), app.slice(root.length)],
    scripts,
  };
}

/**
 * In the browser: keeps what a reader does to a page before its program has taken it over. Links and forms go their own way; the program
 * may put back what was chosen or typed, so that is kept as it was.
 * @returns {() => void} does it all in its order, and keeps no more
 */
export function keepInput() {
  const kinds = ['click', 'input', 'change', 'keydown'];
  /** @type {(() => void)[]} */
  const kept = [];
  /** @param {any} event */
  const keep = (event) => {
    const { target, type, key, clientX, clientY } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = /** @type {HTMLInputElement | null} */ (target.closest('input, select, textarea'));
    if (field && (type === 'input' || type === 'change')) {
      const { checked, value } = field;
      kept.push(() =>
        Object.assign(field, { checked, value }).dispatchEvent(new Event(type, { bubbles: true })),
      );
      return;
    }
    const button = /** @type {HTMLElement | null} */ (target.closest('button[type=button]'));
    const map = type === 'click' && !target.closest('a') && target.closest('.plate-svg');
    const typing = field && !['radio', 'checkbox', 'range'].includes(field.type);
    const asks = type === 'keydown' && !typing && (key === '/' || key === '?');
    if (!asks && !map && !(type === 'click' && button)) return;
    event.preventDefault();
    kept.push(() => {
      if (asks) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
      else if (map) target.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY }));
      else button?.click();
    });
  };
  for (const kind of kinds) document.addEventListener(kind, keep, true);
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, keep, true);
    for (const act of kept) act();
  };
}

/** Without the words for its next reader, who finds them here. */
const KEEP_INPUT = keepInput
  .toString()
  .replaceAll(/\/\*\*.*?\*\/ ?/g, '')
  .replaceAll(/^ +/gm, '');

/** @param {string} file path from the root of the site: the files find each other, so that a copy of the site works in any folder */
const beside = (file) => `./${file.slice('_app/'.length)}`;

/**
 * A file that starts pages: asks for all that a page needs at once, then lets its program take over what stands.
 * @param {string} global the name under which Kit's scripts look for the site's folder
 * @param {string} tables the files that it names
 * @param {string} wanted those that the page needs
 * @param {string} begin how its program begins
 */
const starter = (global, tables, wanted, begin) => `${tables}
const ask = (attributes) => document.head.append(Object.assign(document.createElement('link'), attributes));
const address = (file) => new URL(file, import.meta.url).href;
const keepInput = ${KEEP_INPUT};
export async function start(at, site, data, page) {
const release = keepInput();
globalThis.${global} = site;
for (const file of ${wanted}) ask({ rel: 'modulepreload', href: address(file) });
// Each of these takes a slow machine a moment: half of them in a task of their own.
setTimeout(() => {
for (const file of data) ask({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address('../' + file) });
});
try {
${begin}
} finally {
// Svelte listens a moment later.
setTimeout(release);
}
}
`;

/**
 * What starts pages of dates, without Kit.
 * @param {string} global
 * @param {{ entry: string, files: readonly string[] }} dates the script that starts them, and all that comes with it
 */
export function dateStarter(global, { entry, files }) {
  const tables = `const files = ${JSON.stringify(files.map(beside))};`;
  return starter(
    global,
    tables,
    'files',
    `await (await import('${beside(entry)}')).start(at, site.base, page);`,
  );
}

/**
 * What starts all other pages, as Kit does.
 * @param {string} global
 * @param {readonly string[]} entries Kit's start and the site's pages
 * @param {ReadonlyMap<string, readonly string[]>} scripts what the pages of each set of nodes need
 */
export function pageStarter(global, entries, scripts) {
  const needed = [...scripts].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = [...new Set(needed.flatMap(([, files]) => files))].sort();
  const needs = Object.fromEntries(
    needed.map(([nodes, files]) => [nodes, files.map((file) => all.indexOf(file))]),
  );
  const tables = `const files = ${JSON.stringify(all.map(beside))};\nconst needs = ${JSON.stringify(needs)};`;
  const [kit = '', app = ''] = entries.map(beside);
  return starter(
    global,
    tables,
    '(needs[page.node_ids] ?? []).map((number) => files[number])',
    `const [kit, app] = await Promise.all([import('${kit}'), import('${app}')]);\nawait kit.start(app, at, page);`,
  );
}

/** Pages are read and written on Node's four threads. */
const AT_ONCE = 8;

/**
 * Makes all pages of a language start late. The fallback page stays as it is: it has nothing to paint before its program.
 * @param {string} site the folder of the language's pages
 * @returns {Promise<number>} pages
 */
export async function startLate(site) {
  const names = (await readdir(site, { recursive: true, encoding: 'utf8' })).filter(
    (name) => name.endsWith('.html') && path.basename(name) !== '404.html',
  );
  const scripts = new Map();
  /** @type {{ global: string, entries: readonly string[] }[]} */
  const started = [];
  const queue = names.values();
  const work = async () => {
    for (const name of queue) {
      const file = path.join(site, name);
      const ofDate = DATE_PAGE.exec(name.split(path.sep).join('/'));
      const page = startedLate(await readFile(file, 'utf8'), ofDate ? (ofDate[1] ?? '') : undefined);
      if (!page) continue;
      const { global, entries } = page;
      const [first = page] = started;
      if (first.global !== global || first.entries.join() !== entries.join())
        throw new Error(`${name} starts by other scripts than the pages before it.`);
      started.push({ global, entries });
      if (!ofDate) scripts.set(page.nodes, page.scripts);
      await writeFile(file, page.html);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const told = path.join(site, OF_DATES);
  const dates = JSON.parse(await readFile(told, 'utf8'));
  await rm(told);
  const [common] = started;
  if (common) {
    const { global, entries } = common;
    await writeFile(path.join(site, STARTERS.date), dateStarter(global, dates));
    await writeFile(path.join(site, STARTERS.page), pageStarter(global, entries, scripts));
  }
  return started.length;
}
