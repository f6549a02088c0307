// Starts nginx with the files of deploy/nginx over a folder, for tests and load: found on the machine, or installed where apt-get may.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as after } from 'node:timers/promises';
import { ROOT, Stop } from './toolchain.mjs';

const FOLDER = path.join(ROOT, 'deploy', 'nginx');
/** Debian's packages: nginx, and its module for files that are compressed already. */
const PACKAGES = ['nginx-core', 'libnginx-mod-http-brotli-static'];
const APT_MS = 180_000;
const START_MS = 10_000;

/** Debian keeps daemons where an ordinary reader's PATH does not look. */
const places = () => [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];

/** @param {string} program */
export const programNamed = (program) =>
  places()
    .map((place) => path.join(place, program))
    .find((file) => existsSync(file));

/**
 * Installs packages where this is Debian and this process may; false where it did not come to that or failed.
 * @param {string[]} packages
 */
export function installPackages(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  console.log(`Installing ${packages.join(', ')} (apt-get).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env, stdio: 'ignore', timeout: APT_MS })
      .status === 0;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return apt(install) || (apt(['update']) && apt(install));
}

/**
 * The program of an nginx that takes our files, installed if need be; a string says why there is none.
 * @returns {{ program: string } | string}
 */
export function findNginx() {
  const first = fitting();
  if (typeof first !== 'string' || !installPackages(PACKAGES)) return first;
  return fitting();
}

/** @returns {{ program: string } | string} */
function fitting() {
  const program = programNamed('nginx');
  if (!program) return 'nginx is not installed (Debian: nginx-core libnginx-mod-http-brotli-static)';
  const prefix = mkdtempSync(path.join(tmpdir(), 'atlas-nginx-'));
  try {
    const conf = configure(prefix, prefix, 65_000);
    const { status, stderr } = spawnSync(program, ['-t', '-c', conf], { encoding: 'utf8' });
    if (status === 0) return { program };
    if (stderr.includes('unknown directive "brotli_static"')) return 'nginx lacks the module brotli_static';
    throw new Stop(`nginx refuses deploy/nginx: ${stderr}`);
  } finally {
    rmSync(prefix, { recursive: true });
  }
}

/**
 * Writes the files as they stand into `prefix`, with another folder and port.
 * @param {string} prefix
 * @param {string} root
 * @param {number} port
 */
function configure(prefix, root, port) {
  const read = (/** @type {string} */ name) => readFileSync(path.join(FOLDER, name), 'utf8');
  const changed = (/** @type {string} */ text, /** @type {[string, string][]} */ pairs) =>
    pairs.reduce((done, [from, to]) => {
      if (!done.includes(from)) throw new Stop(`deploy/nginx no longer says: ${from}`);
      return done.replaceAll(from, () => to);
    }, text);
  mkdirSync(prefix, { recursive: true });
  const main = changed(read('nginx.conf'), [['/tmp/', `${prefix}/`]]);
  writeFileSync(path.join(prefix, 'nginx.conf'), main);
  const site = changed(read('atlas.conf'), [
    ['listen 8080;', `listen 127.0.0.1:${String(port)};`],
    ['root /srv/alliance-atlas;', `root ${root};`],
  ]);
  writeFileSync(path.join(prefix, 'atlas.conf'), site);
  return path.join(prefix, 'nginx.conf');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Serves a folder until stop() is called.
 * @param {{ program: string }} nginx
 * @param {string} root
 * @param {(prefix: string, root: string, port: number) => string} [write] writes the settings and answers their path
 * @returns {Promise<{ port: number, pid: number, stop: () => Promise<void> }>}
 */
export async function startNginx({ program }, root, write = configure) {
  const prefix = mkdtempSync(path.join(tmpdir(), 'atlas-nginx-'));
  const port = await freePort();
  const conf = write(prefix, root, port);
  // Started by root its workers are another user, who may not be let into the folder of a checkout.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  const child = spawn(program, ['-c', conf, '-g', `${user}daemon off;`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (/** @type {Buffer} */ part) => {
    complaints += part.toString();
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
  for (const begun = Date.now(); Date.now() - begun < START_MS; await after(50)) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return { port, pid: child.pid ?? 0, stop };
  }
  await stop();
  throw new Stop(`nginx did not start: ${complaints}`);
}

/** @param {number} port */
const answers = (port) =>
  fetch(`http://127.0.0.1:${String(port)}/`).then(
    () => true,
    () => false,
  );
