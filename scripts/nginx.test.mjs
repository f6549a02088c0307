// Starts nginx with deploy/nginx over a small folder that stands for a build: it answers what our own server answers.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, startBoth } from './both-servers.mjs';
import { findNginx } from './nginx.mjs';

const RANGE = { firstDate: '1949-04-04', asOf: '2026-11-22' };
const PAGE = `<!doctype html>${'<p>page</p>'.repeat(200)}`;
const FILES = {
  'index.html': `start ${PAGE}`,
  '404.html': `fallback ${PAGE}`,
  'country.html': 'states',
  'country/DEU.html': 'Germany',
  'fr/index.html': 'accueil',
  'fr/404.html': `secours ${PAGE}`,
  'embed/1955.html': 'embedded',
  'fr/embed/1955.html': 'encadré',
  'service-worker.js': 'worker',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
  'manifest.webmanifest': '{}',
  'icon.svg': '<svg/>',
  'icon-192.png': 'png',
  'cards/1955.png': 'png',
  'api/v1/index.json': '{}',
  'api/v1/tables/members.csv': 'état',
  'api/v1/states/1955.geojson': '{}',
  'api/v1/states/1955.topojson': '{}',
  'data/0.1.0/history.json': '{}',
  '_app/version.json': '{}',
  '_app/immutable/a.js': 'export {};'.repeat(200),
  '_app/immutable/a.css': 'p{}',
  '_app/immutable/a.woff2': 'font',
  '_app/immutable/worker.mjs': 'export {};',
  'fr/_app/immutable/a.js': 'export {};',
  'CITATION.cff': 'cff-version: 1.2.0',
  'licences-of-packages.md': '# Licences',
  '.fingerprint': 'secret',
};
const YEARS = Array.from({ length: 78 }, (_, i) => 1949 + i);

const nginx = findNginx();
if (typeof nginx === 'string') console.log(`SKIPPED, nothing of deploy/nginx is tested: ${nginx}.`);
const outside = mkdtempSync(path.join(tmpdir(), 'atlas-'));
const build = path.join(outside, 'build');
/** @type {Awaited<ReturnType<typeof startBoth>>} */
let servers;

function write(/** @type {string} */ name, /** @type {string} */ text) {
  const file = path.join(build, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (text.length < 1024) return;
  writeFileSync(`${file}.br`, brotliCompressSync(text));
  writeFileSync(`${file}.gz`, gzipSync(text));
}

describe.skipIf(typeof nginx === 'string')('nginx and our own server', () => {
  beforeAll(async () => {
    if (typeof nginx === 'string') return;
    for (const [name, text] of Object.entries(FILES)) write(name, text);
    for (const year of YEARS)
      for (const folder of ['', 'fr/']) write(`${folder}${String(year)}.html`, `${folder}${year} ${PAGE}`);
    writeFileSync(path.join(outside, 'secret.txt'), 'secret');
    servers = await startBoth(nginx, build, RANGE);
  });
  afterAll(async () => {
    await servers?.stop();
    rmSync(outside, { recursive: true });
  });

  const found = Object.keys(FILES).filter((name) => !/(?:html|\.fingerprint)$/.test(name));
  const PAGES = [
    '/',
    '/1955',
    '/country',
    '/country/DEU',
    '/fr/',
    '/fr/1955',
    '/embed/1955',
    '/fr/embed/1955',
  ];
  const DAYS = [
    '/1949-04-04',
    '/1955-05-15',
    '/2000-02-29',
    '/2026-11-23',
    '/fr/1955-05-15',
    '/embed/1955-05-15',
  ];
  const NOT_FOUND = [
    ...[
      '/1948',
      '/2027',
      '/2027-01-01',
      '/1949-04-03',
      '/1949-03-31',
      '/1949-01-01',
      '/1955-02-29',
      '/1900-02-29',
    ],
    ...[
      '/1955-04-31',
      '/1955-13-01',
      '/1955-00-10',
      '/1955-5-1',
      '/xx/1955',
      '/xx/1955-05-15',
      '/xx/',
      '/xx',
    ],
    ...[
      '/nowhere',
      '/fr/nowhere',
      '/fr/1955-02-30',
      '/fr/2027',
      '/data',
      '/data/',
      '/api/v1',
      '/embed',
      '/fr/embed/',
    ],
    ...['/404', '/404.html', '/fr/404.html', '/404.html.br', '/1955.html.gz', '/_app/immutable/a.js.br'],
    ...[
      '/.fingerprint',
      '/.git/config',
      '/fr/.env',
      '/_app/immutable/gone.js',
      '/api/v1/gone.json',
      '/nowhere.html',
    ],
    ...['/%252e%252e/secret.txt', '/.well-known/security.txt'],
  ];
  const MOVED = [
    ...[
      '/1955/',
      '/1955.html',
      '/index.html',
      '/fr',
      '/fr/index.html',
      '/fr/1955/',
      '/country/',
      '/country/DEU.html',
    ],
    ...['/1955/?layers=-names', '/1955.html?country=POL', '/1955-05-15/', '/fr/1955-05-15/', '/embed/1955/'],
  ];

  test.each([...PAGES, ...found.map((name) => `/${name}`)])('%s is found by both', async (url) => {
    const [ours, theirs] = await Promise.all(
      [servers.ours, servers.theirs].map((port) => answerOf(port, url)),
    );
    expect(theirs).toEqual(ours);
    expect(theirs).toMatchObject({ status: 200 });
  });

  test.each(DAYS)('%s is drawn by the fallback page of both', async (url) => {
    const [ours, theirs] = await Promise.all(
      [servers.ours, servers.theirs].map((port) => answerOf(port, url)),
    );
    expect(theirs).toEqual(ours);
    expect(theirs).toMatchObject({ status: 200, 'cache-control': 'no-cache' });
  });

  test.each(NOT_FOUND)('%s is not found by both', async (url) => {
    const [ours, theirs] = await Promise.all(
      [servers.ours, servers.theirs].map((port) => answerOf(port, url)),
    );
    expect(theirs).toEqual(ours);
    expect(theirs).toMatchObject({ status: 404, 'cache-control': 'no-cache' });
  });

  test.each(MOVED)('%s has moved for both', async (url) => {
    const [ours, theirs] = await Promise.all(
      [servers.ours, servers.theirs].map((port) => answerOf(port, url)),
    );
    expect(theirs).toEqual(ours);
    expect(theirs).toMatchObject({ status: 308 });
  });

  test.each(['br', 'gzip', 'gzip, deflate, br', 'identity'])(
    'both answer those who take %s',
    async (takes) => {
      for (const url of ['/1955', '/_app/immutable/a.js', '/1955-05-15', '/icon.svg']) {
        const asked = { headers: { 'accept-encoding': takes } };
        const [ours, theirs] = await Promise.all(
          [servers.ours, servers.theirs].map((port) => answerOf(port, url, asked)),
        );
        expect(theirs, url).toEqual(ours);
      }
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('both answer %s alike', async (method) => {
    for (const url of ['/', '/1955', '/nowhere', '/api/v1/index.json']) {
      const [ours, theirs] = await Promise.all(
        [servers.ours, servers.theirs].map((port) => answerOf(port, url, { method })),
      );
      expect(theirs, url).toEqual(ours);
    }
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/_app/..%2f..%2f..%2fsecret.txt',
    '/embed/../1955',
    '/1955%00.html',
    '/1955%0d%0aSet-Cookie:a=b/',
    '//example.org/',
    '//example.org/1955/',
    '/\\example.org/',
    `/${'a'.repeat(5000)}`,
  ])('%s gives nothing away', async (url) => {
    const answer = await answerOf(servers.theirs, url);
    // nginx tidies `..` and `//` before it looks: what is inside the folder may be found, with the headers of what it is.
    if (url === '/embed/../1955') expect(answer['content-security-policy']).toBe("frame-ancestors 'none'");
    else expect([400, 404]).toContain(answer.status);
    expect(answer.location).toBeUndefined();
    expect(answer['set-cookie']).toBeUndefined();
  });

  test('a page that has not changed is not sent again', async () => {
    const url = `http://127.0.0.1:${servers.theirs}/1955`;
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    const again = await fetch(url, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'no-cache']);
    expect((await fetch(url)).headers.get('vary')).toBe('Accept-Encoding');
  });
});
