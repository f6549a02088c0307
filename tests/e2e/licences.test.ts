// The licences of what the build really holds, as the bundler lists them, against LICENSES.md. No browser.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const list = readFileSync('LICENSES.md', 'utf8');
const full = readFileSync('build/licences-of-packages.md', 'utf8');

test('every package whose code or typeface is in the build stands in LICENSES.md, with the same licence', () => {
  const shipped = [...full.matchAll(/^## (\S+) - \S+ \(([^)]+)\)$/gm)].map(([, name = '', licence = '']) => ({
    name,
    licence,
  }));
  expect(shipped.map(({ name }) => name)).toContain('svelte');
  expect(shipped.filter(({ name, licence }) => !list.includes(`| ${name} | ${licence} |`))).toEqual([]);
});

test('what MapLibre brings inside its own file is listed too', () => {
  const inside = readFileSync('node_modules/maplibre-gl/package.json', 'utf8');
  const { dependencies = {} } = JSON.parse(inside) as { dependencies?: Record<string, string> };
  const missing = Object.keys(dependencies).filter(
    (name) => !name.startsWith('@types/') && !list.includes(name),
  );
  expect(missing).toEqual([]);
});

test('every typeface in the build is one of the two that are listed', () => {
  const fonts = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.woff2'),
  );
  expect(fonts.length).toBeGreaterThan(1);
  const strangers = fonts.filter((name) => !/^(?:archivo|source-serif)/.test(path.basename(name)));
  expect(strangers).toEqual([]);
  expect(existsSync('data/geography/ORIGIN.md')).toBe(true);
});
