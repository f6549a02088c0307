// `npm run load`: nginx with the files of deploy/nginx under wrk on this machine, beside an nginx that only gives files away.
// Needs build/, nginx and wrk (installed where apt-get may). Tells; fails only on errors in answers.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findNginx, installPackages, programNamed, startNginx } from './nginx.mjs';
import { ROOT, Stop, main } from './toolchain.mjs';

const BUILD = path.join(ROOT, 'build');
const CONNECTIONS = 64;
const ROUNDS = 3;

/** Nothing but files: no compression, no header, no rule; what is missing is not written down either. */
const plainConf = (/** @type {string} */ root, /** @type {number} */ port, /** @type {string} */ prefix) =>
  `worker_processes auto; pid ${prefix}/pid; error_log stderr warn;
  events { worker_connections 1024; }
  http { access_log off; log_not_found off; sendfile on; tcp_nopush on; server { listen 127.0.0.1:${String(port)}; root ${root}; } }`;

/**
 * @param {string} prefix
 * @param {string} root
 * @param {number} port
 */
function writePlain(prefix, root, port) {
  const file = path.join(prefix, 'plain.conf');
  writeFileSync(file, plainConf(root, port, prefix));
  return file;
}

/** The first file of a folder whose name fits, with the largest first. */
function largest(/** @type {string} */ folder, /** @type {RegExp} */ fits) {
  const names = readdirSync(path.join(BUILD, folder)).filter((name) => fits.test(name));
  const size = (/** @type {string} */ name) => readFileSync(path.join(BUILD, folder, name)).length;
  return `/${folder}/${names.sort((a, b) => size(b) - size(a))[0] ?? ''}`;
}

/**
 * What is asked for: of nginx with our files, and of the plain one, which has to be asked for the very bytes the other sends.
 * @returns {[name: string, ours: string, plain: string][]}
 */
function cases() {
  const script = largest('_app/immutable/chunks', /\.js$/);
  return [
    ['page of a date', '/1955', '/1955.html.br'],
    ['day drawn by the fallback page', '/1955-05-15', '/404.html.br'],
    ['largest script', script, `${script}.br`],
    ['JSON of a date', '/api/v1/snapshots/1955.json', '/api/v1/snapshots/1955.json.br'],
    ['picture', '/cards/1955.png', '/cards/1955.png'],
    ['missing', '/nowhere', '/nowhere'],
  ];
}

/**
 * @param {string} wrk
 * @param {number} port
 * @param {string} url
 * @param {number} seconds
 */
function press(wrk, port, url, seconds) {
  const args = ['-t2', `-c${String(CONNECTIONS)}`, `-d${String(seconds)}s`, '--latency'];
  const address = `http://127.0.0.1:${String(port)}${url}`;
  const { stdout } = spawnSync(wrk, [...args, '-H', 'Accept-Encoding: br', address], { encoding: 'utf8' });
  const number = (/** @type {RegExp} */ pattern) => pattern.exec(stdout)?.[1] ?? '';
  const errors = /Socket errors: (.*)/.exec(stdout)?.[1];
  return {
    rate: Number(number(/Requests\/sec:\s+([\d.]+)/)),
    p99: number(/99%\s+(\S+)/),
    bytes: number(/Transfer\/sec:\s+(\S+)/),
    requests: Number(number(/(\d+) requests in/)),
    strange: Number(number(/Non-2xx or 3xx responses: (\d+)/)),
    errors: errors ? [...errors.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0) : 0,
  };
}

/** Memory of an nginx and its workers that no other process shares, in kB. */
function memoryOf(/** @type {number} */ pid) {
  const parent = (/** @type {string} */ id) => {
    try {
      return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
    } catch {
      return 0;
    }
  };
  const all = readdirSync('/proc').filter(
    (id) => /^\d+$/.test(id) && (Number(id) === pid || parent(id) === pid),
  );
  return all.reduce((sum, id) => {
    const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    return sum + [...text.matchAll(/^Private_\w+:\s+(\d+)/gm)].reduce((kb, [, n]) => kb + Number(n), 0);
  }, 0);
}

/** @param {ReturnType<typeof press>[]} results */
const best = (results) => results.toSorted((x, y) => y.rate - x.rate)[0];

await main(async () => {
  if (!existsSync(path.join(BUILD, '404.html.br')))
    throw new Stop('There is no finished build yet: run npm run build.');
  const nginx = findNginx();
  if (typeof nginx === 'string') throw new Stop(nginx);
  if (!programNamed('wrk')) installPackages(['wrk']);
  const wrk = programNamed('wrk');
  if (!wrk) throw new Stop('wrk is not installed (Debian: wrk).');
  const seconds = Number(process.argv[2] ?? 10);

  const [ours, plain] = [await startNginx(nginx, BUILD), await startNginx(nginx, BUILD, writePlain)];
  let wrong = 0;
  try {
    const asked = cases();
    for (const [, url] of asked) press(wrk, ours.port, url, 1);
    const memory = [memoryOf(ours.pid)];
    // In turns, so that whatever else runs here slows all alike.
    const rounds = Array.from({ length: ROUNDS }, () => {
      const results = asked.map(([, url, bare]) => [
        press(wrk, ours.port, url, seconds),
        press(wrk, plain.port, bare, seconds),
      ]);
      memory.push(memoryOf(ours.pid));
      return results;
    });
    console.log(
      `| ${String(CONNECTIONS)} connections, ${String(ROUNDS)} x ${String(seconds)} s each | deploy/nginx | p99 | sent | plain files | p99 | share |`,
    );
    console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
    for (const [i, [name]] of asked.entries()) {
      const own = rounds.flatMap((round) => round[i]?.[0] ?? []);
      const a = best(own);
      const b = best(rounds.flatMap((round) => round[i]?.[1] ?? []));
      if (!a || !b) continue;
      for (const one of own) wrong += one.errors + (name === 'missing' ? 0 : one.strange);
      const share = `${String(Math.round((a.rate / b.rate) * 100))} %`;
      console.log(
        `| ${name} | ${a.rate.toFixed(0)}/s | ${a.p99} | ${a.bytes}/s | ${b.rate.toFixed(0)}/s | ${b.p99} | ${share} |`,
      );
    }
    const requests = rounds.flat().reduce((sum, [one]) => sum + (one?.requests ?? 0), 0);
    console.log(
      `\nRequests: ${String(requests)}, errors: ${String(wrong)}. Memory of nginx and its workers at the start and after each round, kB: ${memory.join(', ')}.`,
    );
  } finally {
    await Promise.all([ours.stop(), plain.stop()]);
  }
  if (wrong > 0) throw new Stop(`${String(wrong)} answers were errors.`);
});
