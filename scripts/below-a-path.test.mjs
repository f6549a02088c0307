// The server for a site that was built with ATLAS_BASE: it begins below a path of its host, and nothing is outside.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createHandler } from './handler.mjs';
import { siteBase } from './languages.mjs';

const dir = mkdtempSync(path.join(tmpdir(), 'atlas-'));
const server = createServer(createHandler(dir, { firstDate: '1949-04-04', asOf: '2026-11-22' }, '/atlas'));
let origin = '';

beforeAll(async () => {
  mkdirSync(path.join(dir, 'fr'));
  for (const name of ['index', '404', '1955', 'fr/index', 'fr/404', 'fr/1955'])
    writeFileSync(path.join(dir, `${name}.html`), name);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  origin = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true });
});
afterEach(() => {
  delete process.env.ATLAS_BASE;
});

test.each([
  ['/atlas', 308, '/atlas/'],
  ['/atlas?country=POL', 308, '/atlas/?country=POL'],
  ['/atlas/1955/', 308, '/atlas/1955'],
  ['/atlas/fr', 308, '/atlas/fr/'],
  ['/atlas/fr/1955.html', 308, '/atlas/fr/1955'],
  ['/atlas/', 200, 'index'],
  ['/atlas/fr/', 200, 'fr/index'],
  ['/atlas/fr/1955', 200, 'fr/1955'],
  ['/atlas/1955-05-15', 200, '404'],
  ['/atlas/fr/1955-05-15', 200, 'fr/404'],
  ['/1955', 404, 'Nothing is here: the site begins at /atlas/'],
  ['/atlasses', 404, 'Nothing is here: the site begins at /atlas/'],
])('%s is answered with %i, %s', async (url, status, expected) => {
  const answer = await fetch(origin + url, { redirect: 'manual' });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('location') ?? (await answer.text())).toBe(expected);
});

test.each([
  ['', ''],
  ['/', ''],
  ['/atlas', '/atlas'],
  ['/maps/atlas/', '/maps/atlas'],
])('ATLAS_BASE=%s is %s', (given, base) => {
  process.env.ATLAS_BASE = given;
  expect(siteBase()).toBe(base);
});

test.each(['atlas', '//example.org', '/a b', '/../a', '/a?b', 'https://example.org/atlas', '/"'])(
  'ATLAS_BASE=%s is refused',
  (given) => {
    process.env.ATLAS_BASE = given;
    expect(() => siteBase()).toThrow('ATLAS_BASE');
  },
);
