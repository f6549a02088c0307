// The server over a small folder that stands for a build: which answer, which headers, and nothing from outside.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandler, isDayPage, safePath } from './handler.mjs';

const RANGE = { firstDate: '1949-04-04', asOf: '2026-11-22' };
const outside = mkdtempSync(path.join(tmpdir(), 'atlas-'));
const build = path.join(outside, 'build');
const server = createServer(createHandler(build, RANGE));
let port = 0;

beforeAll(async () => {
  /** @type {Record<string, string | Buffer>} */
  const files = {
    'index.html': 'start',
    '404.html': 'fallback',
    '1955.html': 'year 1955',
    'de/index.html': 'Anfang',
    'de/404.html': 'Ersatz',
    'de/1955.html': 'Jahr 1955',
    'de/_app/immutable/a.js': 'export {};',
    'embed/1955.html': 'embedded 1955',
    'service-worker.js': 'worker',
    '_app/version.json': '{}',
    '_app/immutable/a.js': 'export {};',
    '_app/immutable/a.js.br': brotliCompressSync('export {};'),
    'data/atlas.json': '{}',
    'data/0.1.0-1a2b3c4d/embed/1955.html': 'frozen 1955',
    'fr/_app/immutable/b.js': 'export {};',
    '.fingerprint': 'secret',
    '../secret.txt': 'secret',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(build, name)), { recursive: true });
    writeFileSync(path.join(build, name), content);
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  port = address.port;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true });
});

/**
 * One request whose path is sent as it is written (fetch would tidy it first).
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, body: string, headers: import('node:http').IncomingHttpHeaders }>}
 */
function ask(url, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: url, method, headers, agent: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (/** @type {string} */ part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

describe('pages', () => {
  test.each([
    ['/', 200, 'start'],
    ['/1955', 200, 'year 1955'],
    ['/1955?layers=eu', 200, 'year 1955'],
    ['/de/', 200, 'Anfang'],
    ['/de/1955', 200, 'Jahr 1955'],
    ['/embed/1955', 200, 'embedded 1955'],
    ['/data/atlas.json', 200, '{}'],
  ])('%s is served', async (url, status, body) => {
    expect(await ask(url)).toMatchObject({ status, body });
  });

  test.each([
    '/1949',
    '/2026',
    '/1949-04-04',
    '/2026-11-22',
    '/1955-05-15',
    '/2000-02-29',
    '/embed/1955-05-15',
    // The page says where the data end.
    '/2026-11-23',
  ])('%s has no page of its own and is drawn by the fallback', async (url) => {
    expect(await ask(url)).toMatchObject({ status: 200, body: 'fallback' });
  });

  test.each([
    '/1948',
    '/2027',
    '/1949-04-03',
    '/2027-01-01',
    '/1955-02-30',
    '/1955-5-1',
    '/xx/1955-05-15',
    '/nowhere',
    '/data',
    '/data/',
    '/404',
    '/404.html',
    '/.fingerprint',
    '/_app/immutable/a.js.br',
  ])('%s is not found', async (url) => {
    expect(await ask(url)).toMatchObject({ status: 404, body: 'fallback' });
  });

  test.each([
    ['/de/1955-05-15', 200],
    ['/de/embed/1955-05-15', 200],
    ['/de/nowhere', 404],
    ['/de/1955-02-30', 404],
    ['/de/404.html', 404],
  ])('%s is drawn by the fallback of its language, with status %i', async (url, status) => {
    expect(await ask(url)).toMatchObject({ status, body: 'Ersatz' });
  });

  test.each([
    ['/1955.html', '/1955'],
    ['/index.html', '/'],
    ['/de/1955.html?layers=eu', '/de/1955?layers=eu'],
    ['/1955/', '/1955'],
    ['/1955-05-15/', '/1955-05-15'],
    ['/de', '/de/'],
    ['/de/index.html', '/de/'],
    ['/de/1955//', '/de/1955'],
    ['/1955/?layers=eu', '/1955?layers=eu'],
  ])('%s leads to %s', async (url, location) => {
    expect(await ask(url)).toMatchObject({ status: 308, headers: { location } });
  });
});

describe('hostile requests', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/_app/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/1955%00.html',
    '/%00',
    '/%',
    '/%c3%28',
    '//example.org/',
    '/%2fexample.org/',
    '/1955%0d%0aSet-Cookie:a=b/',
    `/${'a'.repeat(5000)}`,
    `/${'a/'.repeat(3000)}`,
    'http://example.org/',
    '*',
  ])('%s is refused', async (url) => {
    const { status, body, headers } = await ask(url);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
    expect(headers.location).toBeUndefined();
  });

  test.each(['bytes=5-2', 'bytes=-1--5', 'bytes=999-', 'bytes=x', 'nonsense'])(
    'a range of %s does no harm',
    async (range) => {
      expect(await ask('/1955', { headers: { range } })).toMatchObject({ status: 200, body: 'year 1955' });
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test('bytes that are no HTTP get 400, and the server goes on', async () => {
    const answer = await new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n'));
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(await ask('/')).toMatchObject({ status: 200 });
  });
});

describe('headers', () => {
  test('security headers stand on every answer', async () => {
    for (const url of ['/', '/1955', '/nowhere', '/%00', '/_app/immutable/a.js']) {
      expect((await ask(url)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "frame-ancestors 'none'",
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
    }
  });

  test('only embedded pages may be framed by others', async () => {
    expect((await ask('/embed/1955')).headers['content-security-policy']).toBeUndefined();
    expect((await ask('/embed/1955-05-15')).headers['content-security-policy']).toBeUndefined();
    expect((await ask('/embedded')).headers['content-security-policy']).toBe("frame-ancestors 'none'");
    const frozen = await ask('/data/0.1.0-1a2b3c4d/embed/1955');
    expect(frozen).toMatchObject({ status: 200, body: 'frozen 1955' });
    expect(frozen.headers['content-security-policy']).toBeUndefined();
    expect((await ask('/data/atlas.json')).headers['content-security-policy']).toBe("frame-ancestors 'none'");
  });

  test('pages stay with this origin, code and data may be fetched from sandboxed frames', async () => {
    expect((await ask('/1955')).headers['cross-origin-resource-policy']).toBe('same-origin');
    for (const url of [
      '/_app/immutable/a.js',
      '/de/_app/immutable/a.js',
      '/data/atlas.json',
      '/de/embed/1955',
    ])
      expect((await ask(url)).headers, url).toMatchObject({
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
      });
  });

  test('files with a hash in their name are kept for ever, pages are asked for again', async () => {
    expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const url of ['/fr/_app/immutable/b.js', '/data/0.1.0-1a2b3c4d/embed/1955'])
      expect((await ask(url)).headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'access-control-allow-origin': '*',
      });
    expect((await ask('/data/atlas.json')).headers['cache-control']).toBe('public, max-age=300');
    expect((await ask('/_app/immutable/gone.js')).headers['cache-control']).toBe('no-cache');
    const { headers } = await ask('/1955');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await ask('/1955', { headers: { 'if-none-match': headers.etag ?? '' } });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('the worker that keeps the atlas is never kept itself, so that a new version is noticed', async () => {
    const { status, headers } = await ask('/service-worker.js');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': expect.stringMatching(/^text\/javascript/),
      etag: expect.any(String),
    });
    expect((await ask('/_app/version.json')).headers['cache-control']).toBe('no-cache');
  });

  test('the fallback page can be read by its name, whatever its status', async () => {
    const answer = await ask('/404.html');
    expect(answer).toMatchObject({ body: 'fallback', headers: { 'cache-control': 'no-cache' } });
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
  });

  test('compressed files go to those who take them, with their own type', async () => {
    const plain = await ask('/_app/immutable/a.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const { headers } = await ask('/_app/immutable/a.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(headers['content-type']).toBe(plain.headers['content-type']);
    expect((await ask('/')).headers['content-type']).toBe('text/html;charset=utf-8');
  });

  test('HEAD answers like GET, without a body', async () => {
    expect(await ask('/1955', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask('/nowhere', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
  });
});

test('a path is decoded once, and only inside the folder', () => {
  expect(safePath('/a%20b?c=d')).toBe('/a b');
  expect(safePath('/a/%2e%2e/b')).toBeUndefined();
  expect(safePath('a')).toBeUndefined();
});

test('leap days exist in leap years only', () => {
  expect(isDayPage('/1956-02-29', RANGE)).toBe(true);
  expect(isDayPage('/1955-02-29', RANGE)).toBe(false);
});
