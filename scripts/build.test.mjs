// Compressed twins and the build's fingerprint, over small folders.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressTree } from './compress.mjs';
import { fingerprint } from './fingerprint.mjs';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'atlas-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), text);
}

test('text files worth it get a twin, others do not', async () => {
  const page = '<p>page</p>'.repeat(200);
  write('1955.html', page);
  write('de/1955.html', page);
  write('small.html', 'page');
  write('font.woff2', page);
  expect(await compressTree(dir)).toBe(2);
  expect(readdirSync(dir).sort()).toEqual([
    '1955.html',
    '1955.html.br',
    '1955.html.gz',
    'de',
    'font.woff2',
    'small.html',
  ]);
  expect(brotliDecompressSync(readFileSync(path.join(dir, 'de/1955.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(path.join(dir, 'de/1955.html.gz'))).toString()).toBe(page);
});

test('twins made before are taken again by content, and thrown away when nothing needs them', async () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'twins-'));
  const kept = () => readdirSync(cache).length;
  write('1955.html', '<p>page</p>'.repeat(200));
  await compressTree(dir, { cache });
  const [first = ''] = readdirSync(cache).filter((name) => name.endsWith('.br'));
  writeFileSync(path.join(cache, first), 'kept');
  await compressTree(dir, { cache });
  expect(readFileSync(path.join(dir, '1955.html.br'), 'utf8')).toBe('kept');
  write('1955.html', '<p>other</p>'.repeat(200));
  await compressTree(dir, { cache });
  expect(kept()).toBe(2);
  expect(readdirSync(cache)).not.toContain(first);
});

test('the fingerprint changes with what the build reads, and only with that', () => {
  write('data/blocs.csv', 'a');
  write('src/lib/view/view.ts', 'b');
  const before = fingerprint(dir);
  write('src/lib/generated/history.json', '{}');
  write('src/lib/view/view.test.ts', 'test');
  write('README.md', 'words');
  expect(fingerprint(dir)).toBe(before);
  write('data/blocs.csv', 'ab');
  const changed = fingerprint(dir);
  expect(changed).not.toBe(before);
  write('data/blocs.csv', 'a');
  expect(fingerprint(dir)).toBe(before);
  write('src/lib/view/new.ts', '');
  expect(fingerprint(dir)).not.toBe(before);
});
