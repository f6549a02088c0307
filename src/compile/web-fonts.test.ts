// The weights and widths kept in the fonts are those that the style sheets use.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WEB_FONTS } from './web-fonts.ts';

const root = join(import.meta.dirname, '../..');
const styles = globSync('src/**/*.{css,svelte}', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');
const numbers = (pattern: RegExp): number[] => [...styles.matchAll(pattern)].map((m) => Number(m[1]));
const axis = (font: string, name: string) => WEB_FONTS.find((f) => f.name === font)?.axes[name];

test('every weight that a style names is in the sans', () => {
  const used = numbers(/font(?:-weight)?: (\d{3})\b/g);
  expect(used.length).toBeGreaterThan(20);
  expect(Math.max(...used)).toBeLessThanOrEqual(axis('archivo', 'wght')?.max ?? 0);
  expect(Math.min(...used)).toBeGreaterThanOrEqual(axis('archivo', 'wght')?.min ?? 1000);
});

test('every width that a style names is in the sans', () => {
  const used = numbers(/font-stretch: (\d+)%/g);
  expect(used.length).toBeGreaterThan(3);
  expect(Math.max(...used)).toBeLessThanOrEqual(axis('archivo', 'wdth')?.max ?? 0);
  expect(Math.min(...used)).toBeGreaterThanOrEqual(axis('archivo', 'wdth')?.min ?? 1000);
});

test('every weight of a heading or text in serif is in the serif', () => {
  const used = numbers(/font: (\d{3})[^;]*var\(--serif\)/g);
  expect(Math.max(...used)).toBeLessThanOrEqual(axis('source-serif', 'wght')?.max ?? 0);
});
