// The bitmaps of the mark: there, of their sizes, and named by the manifest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { core as en } from '../lib/text/en/core.ts';
import { PALETTES } from '../lib/theme/palette.ts';
import { ICONS } from './icons.ts';

const STATIC = join(import.meta.dirname, '../../static');
const manifest = JSON.parse(readFileSync(join(STATIC, 'manifest.webmanifest'), 'utf8')) as {
  name: string;
  description: string;
  background_color: string;
  theme_color: string;
  start_url: string;
  icons: { src: string; sizes: string; purpose?: string }[];
};

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

test('the manifest speaks as the page does, and of no path', () => {
  expect(manifest).toMatchObject({ name: en.site.name, description: en.site.description, start_url: './' });
  expect(manifest).toMatchObject({ background_color: PALETTES.light.page, theme_color: PALETTES.light.page });
});
