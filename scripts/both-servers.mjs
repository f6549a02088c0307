// For tests: the same request put to our own server and to nginx with the files of deploy/nginx, and what of the answers must agree.
import { createHash } from 'node:crypto';
import { createServer, request } from 'node:http';
import { createHandler } from './handler.mjs';
import { startNginx } from './nginx.mjs';

/** Everything a browser or a cache acts on. ETag, Date and Content-Length are each server's own affair. */
const TOLD = [
  'access-control-allow-origin',
  'allow',
  'cache-control',
  'content-encoding',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'location',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

/**
 * What a server says to a request whose path is sent as it is written.
 * @param {number} port
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<Record<string, unknown>>}
 */
export function answerOf(port, url, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: url, method, headers, agent: false },
      (response) => {
        const hash = createHash('sha256');
        response.on('data', (part) => hash.update(part));
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          const told = Object.fromEntries(TOLD.map((name) => [name, response.headers[name]]));
          // Redirects and refusals have words of the server's own.
          const own = [308, 400, 405].includes(status) || method === 'HEAD';
          const type = response.headers['content-type']?.replace(/;\s*/, '; ').toLowerCase();
          resolve({ status, ...told, ...(!own && { type, body: hash.digest('hex') }) });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/**
 * Both servers over a folder.
 * @param {{ program: string }} nginx
 * @param {string} dir
 * @param {{ firstDate: string, asOf: string }} range
 */
export async function startBoth(nginx, dir, range) {
  const ours = createServer(createHandler(dir, range));
  await new Promise((resolve) => ours.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (ours.address());
  const theirs = await startNginx(nginx, dir);
  return {
    ours: port,
    theirs: theirs.port,
    async stop() {
      ours.close();
      ours.closeAllConnections();
      await theirs.stop();
    },
  };
}
