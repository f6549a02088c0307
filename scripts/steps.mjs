// The single steps behind `npm run ...`, `npm start` and `npm test`: which program each one runs.
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { compressTree } from './compress.mjs';
import { findEngines } from './engines.mjs';
import { buildIsFresh, fingerprint, forgetBuild, rememberBuild } from './fingerprint.mjs';
import { LANGUAGES, folderOf } from './languages.mjs';
import { startLate } from './starting.mjs';
import { ROOT, Stop, environment, findNode, run } from './toolchain.mjs';

/** JSON reports of the test runners, read by test.mjs. */
export const REPORTS = { rules: '.cache/rules.json', unit: '.cache/unit.json', e2e: '.cache/e2e.json' };

const TOOLS = {
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  'svelte-check': 'svelte-check/bin/svelte-check',
  'svelte-kit': '@sveltejs/kit/svelte-kit.js',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs a program under the pinned Node; a failure stops everything.
 * @param {string} script path of a JavaScript or TypeScript file inside the project
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [extra] further environment
 */
async function node(script, args = [], extra = {}) {
  const program = findNode();
  const code = await run(program, ['--disable-warning=ExperimentalWarning', script, ...args], {
    env: { ...environment(program), ...extra },
  });
  if (code !== 0) throw new Stop(`${path.basename(script)} ended with exit code ${String(code)}.`);
}

/**
 * @param {keyof typeof TOOLS} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [extra]
 */
const tool = (name, args, extra) => node(path.join('node_modules', TOOLS[name]), args, extra);

/** Compiles data/ into src/lib/generated. */
export const data = (/** @type {string[]} */ args = []) => node('src/compile/main.ts', args);

/** Puts the tables into their one form, or with --check says what is not in it. */
export const dataFormat = (/** @type {string[]} */ args = []) => node('src/compile/format.ts', args);

/** Types of the routes, which the type check and the linter need. */
const sync = () => tool('svelte-kit', ['sync']);

/** @type {Promise<void> | undefined} */
let prepared;

/** Everything but the site itself that other steps read; once, as they may run side by side. */
function prepare() {
  prepared ??= (async () => {
    if (!existsSync(path.join(ROOT, 'src/lib/generated'))) await data();
    await sync();
  })();
  return prepared;
}

/** Builds the site into build/ from what data() made, unless it is there already. */
export async function site() {
  if (buildIsFresh()) {
    console.log('build/ is up to date.');
    return;
  }
  const taken = fingerprint();
  forgetBuild();
  await pages();
  await node('src/compile/open-data.ts');
  const options = { cache: path.join(ROOT, '.cache/compressed'), tell: console.log };
  console.log(`compressed ${String(await compressTree(path.join(ROOT, 'build'), options))} files`);
  rememberBuild(taken);
}

/** The pages of every language, each a build of its own: two at a time, and the first clears build/ before the others move in. */
async function pages() {
  const build = (/** @type {string} */ tag) =>
    tool('vite', ['build', '--logLevel', 'warn'], { ATLAS_LANGUAGE: tag });
  const [first = '', ...others] = LANGUAGES;
  await Promise.all([build(first), others[0] ? build(others[0]) : undefined]);
  for (const tag of others.slice(1)) await build(tag);
  const siteOf = (/** @type {string} */ tag) =>
    path.join(ROOT, tag === first ? 'build' : `.svelte-kit/${tag}/site`);
  await Promise.all(LANGUAGES.map((tag) => startLate(siteOf(tag))));
  for (const tag of others) renameSync(siteOf(tag), path.join(ROOT, 'build', tag));
  const draw = async (/** @type {string} */ tag) => {
    await node('src/compile/cards.ts', [tag, folderOf(tag)]);
    await node('src/compile/frozen.ts', [tag, folderOf(tag)]);
  };
  await Promise.all(LANGUAGES.map(draw));
}

/** From the sources to build/: nothing at all when nothing changed. */
export async function build() {
  if (!buildIsFresh()) await data();
  await site();
}

export async function dev(/** @type {string[]} */ args = []) {
  await data();
  await tool('vite', ['dev', ...args]);
}

export async function check(/** @type {string[]} */ args = []) {
  await prepare();
  await tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', ...args]);
}

export async function lint(/** @type {string[]} */ args = []) {
  await prepare();
  await tool('eslint', ['--max-warnings=0', ...(args.length > 0 ? args : ['.'])]);
}

/** Formats code and tables; with --check it changes nothing and complains. */
export async function format(/** @type {string[]} */ args = []) {
  const checking = args.includes('--check');
  await tool('prettier', ['--log-level=warn', checking ? '--check' : '--write', '.']);
  await dataFormat(args);
}

/** Direction of imports and the other rules of tests/architecture. */
export async function rules(/** @type {string[]} */ args = []) {
  await vitest('rules', ['--project=architecture', ...args]);
}

/** All other tests that need no browser. */
export async function unit(/** @type {string[]} */ args = []) {
  await prepare();
  await vitest('unit', ['--project=unit', '--project=runes', ...args]);
}

/**
 * @param {'rules' | 'unit'} report
 * @param {string[]} args
 */
function vitest(report, args) {
  return tool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS[report]}`,
    ...args,
  ]);
}

/** Browser tests over build/. */
export async function e2e(/** @type {string[]} */ args = []) {
  const CHROMIUM_PATH = await findBrowser();
  const engines = await findEngines();
  await build();
  // Playwright colours its workers' output; Node warns in each of them where NO_COLOR contradicts that.
  await tool('playwright', ['test', ...args], {
    CHROMIUM_PATH,
    ...engines,
    E2E_REPORT: REPORTS.e2e,
    NO_COLOR: undefined,
  });
}

/** The site as a zip file for any server, into release/. */
export async function release() {
  await build();
  const { release: pack } = await import('./release.mjs');
  await pack((_tag, settings) => tool('vite', ['build', '--logLevel', 'warn'], settings));
}

/** Measures build/ in a browser; tells, never fails for being slow. */
export async function bench(/** @type {string[]} */ args = []) {
  const CHROMIUM_PATH = await findBrowser();
  await build();
  await node('tests/bench/main.ts', args, { CHROMIUM_PATH });
}

/** Writes a picture, a film or a table to a file; its exit code says how it ended. */
export async function exportFile(/** @type {string[]} */ args = []) {
  if (!existsSync(path.join(ROOT, 'src/lib/generated/history.json'))) await data();
  const program = findNode();
  const flags = ['--disable-warning=ExperimentalWarning', 'scripts/export.mjs', ...args];
  process.exitCode = await run(program, flags, { env: environment(program) });
}
