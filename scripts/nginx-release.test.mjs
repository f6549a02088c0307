// The same nginx over a small folder that stands for an unpacked release, where each page is the index of a folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNginx, startNginx } from './nginx.mjs';

const FILES = [
  'index',
  '404',
  '1955/index',
  '1955-05-14/index',
  'country/index',
  'country/DEU/index',
  'embed/1955/index',
  'data/0.1.0-1a2b3c4d/embed/1955/index',
  'fr/index',
  'fr/404',
  'fr/1955/index',
];

const nginx = findNginx();
if (typeof nginx === 'string') console.log(`SKIPPED, no release is tried under nginx: ${nginx}.`);
const root = mkdtempSync(path.join(tmpdir(), 'atlas-'));
/** @type {Awaited<ReturnType<typeof startNginx>>} */
let server;

/** @param {string} url */
async function ask(url) {
  const answer = await fetch(`http://127.0.0.1:${String(server.port)}${url}`, { redirect: 'manual' });
  const { status, headers } = answer;
  return {
    status,
    to: headers.get('location'),
    body: status === 308 ? '' : await answer.text(),
    kept: headers.get('cache-control'),
    framed: headers.get('content-security-policy') === null,
  };
}

describe.skipIf(typeof nginx === 'string')('a release under nginx', () => {
  beforeAll(async () => {
    if (typeof nginx === 'string') return;
    for (const name of FILES) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, `${name}.html`), name);
    }
    server = await startNginx(nginx, root);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(root, { recursive: true });
  });

  test.each([
    ['/', 'index'],
    ['/1955/', '1955/index'],
    ['/1955-05-14/', '1955-05-14/index'],
    ['/country/', 'country/index'],
    ['/country/DEU/', 'country/DEU/index'],
    ['/embed/1955/', 'embed/1955/index'],
    ['/data/0.1.0-1a2b3c4d/embed/1955/', 'data/0.1.0-1a2b3c4d/embed/1955/index'],
    ['/fr/', 'fr/index'],
    ['/fr/1955/', 'fr/1955/index'],
    ['/1955-05-15', '404'],
    ['/embed/1955-05-15', '404'],
    ['/fr/1955-05-15', 'fr/404'],
  ])('gives %s', async (url, body) => {
    expect(await ask(url)).toMatchObject({ status: 200, to: null, body });
  });

  test.each([
    ['/1955', '/1955/'],
    ['/1955?country=POL', '/1955/?country=POL'],
    ['/1955/index.html', '/1955/'],
    ['/country/DEU', '/country/DEU/'],
    ['/embed/1955?theme=dark', '/embed/1955/?theme=dark'],
    ['/data/0.1.0-1a2b3c4d/embed/1955', '/data/0.1.0-1a2b3c4d/embed/1955/'],
    ['/fr', '/fr/'],
    ['/fr/1955', '/fr/1955/'],
    // A day without a page of its own has no folder.
    ['/1955-05-15/', '/1955-05-15'],
  ])('sends %s to %s', async (url, to) => {
    expect(await ask(url)).toMatchObject({ status: 308, to });
  });

  test.each([
    ['/1956-01-01', '404'],
    ['/1949-04-03', '404'],
    ['/1955-02-29', '404'],
    ['/nowhere', '404'],
    ['/nowhere/', '404'],
    ['/embed', '404'],
    ['/fr/nowhere', 'fr/404'],
    ['/404', '404'],
    ['/xx', '404'],
  ])('does not find %s', async (url, body) => {
    expect(await ask(url)).toMatchObject({ status: 404, body, kept: 'no-cache' });
  });

  test('lets only embeds and frozen maps be framed', async () => {
    expect(await ask('/1955/')).toMatchObject({ framed: false, kept: 'no-cache' });
    expect(await ask('/embed/1955/')).toMatchObject({ framed: true });
    expect(await ask('/data/0.1.0-1a2b3c4d/embed/1955/')).toMatchObject({
      framed: true,
      kept: 'public, max-age=31536000, immutable',
    });
  });
});
