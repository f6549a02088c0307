// The bitmaps of the mark: there, of their sizes, and named by the manifest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { core as en } from '../lib/text/en/core.ts';
import { webManifest } from '../lib/export/manifest.ts';
import { ICONS } from './icons.ts';

const STATIC = join(import.meta.dirname, '../../static');
const manifest = webManifest(en);

test.each(ICONS)('$file has its size', ({ file, size }) => {
  const png = readFileSync(join(STATIC, file));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('the manifest names icons that are there, one of them to be cut', () => {
  for (const { src } of manifest.icons) expect(existsSync(join(STATIC, src)), src).toBe(true);
  expect(manifest.icons.filter((icon) => icon.purpose === 'maskable').map((icon) => icon.sizes)).toEqual([
    '512x512',
  ]);
});
