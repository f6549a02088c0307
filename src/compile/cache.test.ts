// The cache gives back exactly what was kept under the same key, and nothing under another.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheKey, codeVersion, FolderCache } from './cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('results come back under their key only, and older ones are forgotten', () => {
  const cache = new FolderCache(join(folder, 'cache'), 'geometry');
  writeFileSync(join(folder, 'a.json'), 'one');
  cache.keep('k1', folder, ['a.json']);
  writeFileSync(join(folder, 'a.json'), 'changed');
  expect(cache.restore('k2', folder)).toBe(false);
  expect(cache.restore('k1', folder)).toBe(true);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('one');
  cache.keep('k2', folder, ['a.json']);
  expect(readdirSync(join(folder, 'cache'))).toEqual(['geometry-k2']);
});

test('the key depends on every part and on where parts end', () => {
  expect(cacheKey(['a', 'b'])).toBe(cacheKey(['a', 'b']));
  expect(cacheKey(['a', 'b'])).not.toBe(cacheKey(['ab']));
  expect(cacheKey(['a', 'b'])).not.toBe(cacheKey(['b', 'a']));
});

test('the version of code changes with a module it imports', () => {
  writeFileSync(join(folder, 'entry.ts'), "import { x } from './part.ts';\nexport const y = x;\n");
  writeFileSync(join(folder, 'part.ts'), 'export const x = 1;\n');
  const before = codeVersion(join(folder, 'entry.ts'));
  writeFileSync(join(folder, 'part.ts'), 'export const x = 2;\n');
  expect(codeVersion(join(folder, 'entry.ts'))).not.toBe(before);
});
