// Serves build/ on this machine: `npm run serve`, the last part of `npm start`, and the server of the browser tests.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createHandler } from './handler.mjs';
import { siteBase } from './languages.mjs';
import { ROOT, Stop, main } from './toolchain.mjs';

const DEFAULT_PORT = 4173;

/**
 * Serves build/ and answers the address once it does. Only this machine can reach it, unless HOST says otherwise
 * (HOST=0.0.0.0 in a container).
 * @param {number} port
 * @returns {Promise<string>}
 */
export function serve(port) {
  const dir = path.join(ROOT, 'build');
  if (!existsSync(path.join(dir, '404.html')))
    throw new Stop('There is no finished build yet: run npm start.');
  const server = createServer(createHandler(dir, datesOfEdition(), siteBase()));
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(error.code === 'EADDRINUSE' ? busy(port) : new Stop(`Port ${String(port)}: ${error.message}`));
    });
    server.listen(port, process.env.HOST ?? '127.0.0.1', () => {
      resolve(`http://localhost:${String(port)}${siteBase()}`);
    });
  });
}

/** The port to serve on: PORT, or 4173. */
export function chosenPort() {
  const text = process.env.PORT;
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`PORT is "${text}", but a port is a number from 1 to 65535.`);
}

/**
 * Stops if somebody answers on the port already.
 * @param {number} port
 * @returns {Promise<void>}
 */
export function demandFreePort(port) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('error', () => {
      resolve();
    });
    socket.once('connect', () => {
      socket.destroy();
      reject(busy(port));
    });
  });
}

/** @param {number} port */
function busy(port) {
  const other = `PORT=${String(port === 65_535 ? DEFAULT_PORT : port + 1)}`;
  return new Stop(
    `Port ${String(port)} is in use by another program. Stop that program, or choose another port: ${other} npm start`,
  );
}

/** First and last day, from the table that the build reads too. */
function datesOfEdition() {
  const table = readFileSync(path.join(ROOT, 'data', 'edition.csv'), 'utf8');
  const day = (/** @type {string} */ key) =>
    new RegExp(`^${key},(\\d{4}-\\d\\d-\\d\\d)`, 'm').exec(table)?.[1];
  const [firstDate, asOf] = [day('first_date'), day('as_of')];
  if (!firstDate || !asOf) throw new Stop('data/edition.csv lacks first_date or as_of.');
  return { firstDate, asOf };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(async () => {
    console.log(`Serving build/ at ${await serve(chosenPort())}  (Ctrl-C stops it)`);
  });
}
