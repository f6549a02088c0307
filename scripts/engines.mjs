// Finds Firefox and WebKit for the browser tests beside Chromium, or gets them from Debian's packages. Neither is required: what cannot
// be had is told and left out.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT, environment, findNode } from './toolchain.mjs';

/** @typedef {'firefox' | 'webkit'} Name */

const TITLES = { firefox: 'Firefox', webkit: 'WebKit' };
const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver'] };
/** What programs of WebKitGTK that are no commands lie in: one folder per architecture, one below it per version of its interface. */
const LIBRARIES = ['/usr/lib', '/usr/libexec'];
const INTERFACES = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
/** Fetching may not hold up a run on a slow line, so it has a limit; unpacking what is there is short, and broken off it would leave a mess. */
const FETCH_MS = 120_000;
const UNPACK_MS = 240_000;
const TRY_MS = 60_000;

/**
 * Environment that tells the tests which engines there are, each tried once.
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function findEngines() {
  const lacking = /** @type {Name[]} */ (['firefox', 'webkit']).filter((name) => !onThisMachine(name));
  if (lacking.length > 0) fromPackages(lacking);
  /** @type {NodeJS.ProcessEnv} */
  const found = {};
  for (const name of /** @type {Name[]} */ (['firefox', 'webkit'])) {
    const programs = onThisMachine(name);
    const trouble = programs ? tryOut(name, programs) : 'it is not installed';
    if (trouble === undefined) Object.assign(found, programs);
    else console.log(`Not tried in ${TITLES[name]}: ${trouble}.`);
  }
  return found;
}

/**
 * Programs of an engine, by the names under which the tests read them; undefined where one is missing.
 * @param {Name} name
 * @returns {Record<string, string> | undefined}
 */
function onThisMachine(name) {
  // Both need a screen; where there is no Xvfb the reader's own would be taken, with windows coming and going on it.
  if (process.platform === 'linux' && !existsSync('/usr/bin/Xvfb')) return undefined;
  if (name === 'firefox') {
    const usual = [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ];
    const program = [process.env.FIREFOX_PATH ?? usual].flat().find((file) => existsSync(file));
    return program ? { FIREFOX_PATH: program } : undefined;
  }
  const driver = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
  const browser = process.env.WEBKIT_BROWSER ?? miniBrowser();
  return existsSync(driver) && browser ? { WEBKIT_DRIVER: driver, WEBKIT_BROWSER: browser } : undefined;
}

/** WebKitGTK's small browser, which comes with its driver and is no command. */
function miniBrowser() {
  const folders = LIBRARIES.filter((folder) => existsSync(folder)).flatMap((folder) => [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
      .map((entry) => path.join(folder, entry.name)),
  ]);
  return folders
    .flatMap((folder) => INTERFACES.map((version) => path.join(folder, version, 'MiniBrowser')))
    .find((file) => existsSync(file));
}

/**
 * Debian and its relatives, as root, asking nothing. Whether it worked is seen by what is there afterwards.
 * @param {Name[]} names
 */
function fromPackages(names) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(
    `Installing ${[...names.flatMap((name) => PACKAGES[name]), 'xvfb'].join(', ')} for the browser tests.`,
  );
  const until = Date.now() + FETCH_MS;
  const left = () => Math.max(1000, until - Date.now());
  const get = (/** @type {Name[]} */ some) => {
    const packages = [...some.flatMap((name) => PACKAGES[name]), 'xvfb'];
    const install = ['install', '-y', '--no-install-recommends', ...packages];
    return apt([...install, '--download-only'], left()) && apt(install, UNPACK_MS);
  };
  if (!apt(['update'], left())) return;
  // A package that this system does not have must not keep the other engine away.
  if (!get(names) && names.length > 1) for (const name of names) get([name]);
}

/**
 * @param {string[]} args
 * @param {number} timeout milliseconds
 */
function apt(args, timeout) {
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=30'];
  const env = { ...environment(), DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('apt-get', [...quiet, ...args], { env, timeout, stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0
  );
}

/**
 * A program that is there may still not start, in a container for instance: it is asked for a page once.
 * @param {Name} name
 * @param {Record<string, string>} programs
 * @returns {string | undefined} what is wrong
 */
function tryOut(name, programs) {
  const script = path.join('tests', 'e2e', 'engines', 'probe.ts');
  const answer = spawnSync(findNode(), ['--disable-warning=ExperimentalWarning', script, name], {
    cwd: ROOT,
    env: { ...environment(), ...programs },
    encoding: 'utf8',
    timeout: TRY_MS,
  });
  if (answer.status === 0) {
    console.log(`${TITLES[name]}: ${answer.stdout.trim()}`);
    return undefined;
  }
  const words = answer.stderr.split('\n').find((line) => /Error|:/.test(line)) ?? '';
  return answer.error
    ? `it did not start within ${String(TRY_MS / 1000)} s`
    : `it did not start. ${words.trim()}`;
}
