// Finds Firefox and WebKit for the core journeys, or gets them from Debian's packages, with the screen that they draw on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { environment, run } from './toolchain.mjs';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
/** The small browser that comes with the driver, one folder for each version of the library. */
const LIBRARIES = '/usr/lib';
const XVFB = '/usr/bin/Xvfb';

const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
/** A screen that has not come by then does not come. */
const SCREEN_MS = 10_000;

/**
 * @typedef {{ program: string, driver: string }} Place
 * @typedef {{ env: NodeJS.ProcessEnv, close: () => undefined }} Engines
 */

/**
 * What the tests of other engines need, as environment; says plainly which engine is not there and is left out.
 * @param {readonly string[]} args those of the test runner: what asks for one project needs no other engine
 * @returns {Promise<Engines>}
 */
export async function findEngines(args = []) {
  const wanted = /** @type {const} */ (['firefox', 'webkit']).filter((engine) => isWanted(engine, args));
  if (wanted.length === 0) return { env: {}, close: () => undefined };
  if (wanted.some((engine) => !placeOf(engine))) await fromPackages(wanted);
  /** @type {NodeJS.ProcessEnv} */
  const env = {};
  let close = () => undefined;
  for (const engine of wanted) {
    let place = placeOf(engine);
    if (place && engine === 'webkit') {
      const screen = await openScreen();
      if (screen) {
        env.DISPLAY = screen.display;
        close = screen.close;
      } else place = null;
    }
    if (place) env[`ENGINE_${engine.toUpperCase()}`] = `${place.program}|${place.driver}`;
    else console.log(`NOT TESTED in ${engine}: ${reason()}`);
  }
  return { env, close };
}

const reason = () =>
  process.platform !== 'linux'
    ? 'this system has no way to drive it.'
    : 'it is not on this machine, and could not be installed (that needs root and apt-get).';

/**
 * A run that names projects, or files, wants only what they need.
 * @param {string} engine
 * @param {readonly string[]} args
 */
export function isWanted(engine, args) {
  const projects = args.flatMap((arg, i) =>
    arg.startsWith('--project=') ? [arg.slice(10)] : args[i - 1] === '--project' ? [arg] : [],
  );
  if (projects.length > 0) return projects.includes(engine);
  const files = args.filter((arg) => !arg.startsWith('-'));
  return files.length === 0 || files.some((file) => file.includes('engines'));
}

/**
 * @param {'firefox' | 'webkit'} engine
 * @returns {Place | null}
 */
function placeOf(engine) {
  if (process.platform !== 'linux') return null;
  if (engine === 'firefox') {
    const program = FIREFOX.find(isProgram);
    return program ? { program, driver: '' } : null;
  }
  const program = miniBrowser();
  return program && existsSync(WEBKIT_DRIVER) && existsSync(XVFB) ? { program, driver: WEBKIT_DRIVER } : null;
}

/** Ubuntu's firefox may be a script that only asks for a snap: it has no version to tell. @param {string} program */
const isProgram = (program) =>
  existsSync(program) && spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

function miniBrowser() {
  const folders = existsSync(LIBRARIES)
    ? readdirSync(LIBRARIES).filter((name) => name.includes('linux-gnu'))
    : [];
  const versions = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  return folders
    .flatMap((folder) => versions.map((version) => path.join(LIBRARIES, folder, version, 'MiniBrowser')))
    .find((program) => existsSync(program));
}

/** @param {readonly ('firefox' | 'webkit')[]} engines */
async function fromPackages(engines) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = engines.filter((engine) => !placeOf(engine)).flatMap((engine) => PACKAGES[engine]);
  console.log(`Installing ${packages.join(', ')} for the tests in other engines.`);
  const env = { ...environment(), DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  if ((await run('apt-get', [...quiet, 'update'], { env })) !== 0) return;
  // One by one: where a system lacks one of them, the other is still had.
  for (const name of packages)
    await run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', name], { env });
}

/**
 * A screen of its own: Xvfb takes a free number and tells it.
 * @returns {Promise<{ display: string, close: () => undefined } | null>}
 */
function openScreen() {
  const server = spawn(XVFB, ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const close = () => {
    server.kill();
    return undefined;
  };
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      close();
      resolve(null);
    }, SCREEN_MS);
    server.once('error', () => {
      clearTimeout(late);
      resolve(null);
    });
    server.stdout.once('data', (/** @type {Buffer} */ number) => {
      clearTimeout(late);
      resolve({ display: `:${number.toString().trim()}`, close });
    });
  });
}
