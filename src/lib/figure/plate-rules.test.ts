// The written-out looks are those of plate.css: one drawing, whoever renders it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tinyLabels } from '../../../tests/tiny.ts';
import { PALETTES } from '../theme/palette.ts';
import type { Palette } from '../theme/palette.ts';
import { plateRules, styleSheet } from './plate-rules.ts';

type Looks = Map<string, Map<string, string>>;

/** Fonts are chosen by family there, by width and weight here. */
const OWN = /^font-(?:family|weight|stretch)$/;
const FONTS = { serif: 'Serif', label: 'Label' };

const normal = (value: string): string =>
  value
    .replace(/calc\((\S+) \* var\(--k, 1\)\)/, '$1')
    .replace(/var\(--over, (.*)\)$/, '$1')
    .replaceAll("'", '')
    .replace(/(^|[ (,])\./g, '$10.')
    .trim();

/** Declarations by selector; later ones win, as in the browser. */
function looksOf(css: string, palette: Palette): Looks {
  const colours = new Map<string, string>(Object.entries(palette));
  const looks: Looks = new Map();
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',').map((s) => s.trim())) {
      const own = looks.get(selector) ?? new Map<string, string>();
      looks.set(selector, own);
      for (const line of body.split(';').filter((l) => l.includes(':'))) {
        const at = line.indexOf(':');
        const value = line
          .slice(at + 1)
          .replace(/var\(--([\w-]+)\)/g, (all, name: string) => colours.get(name) ?? all);
        own.set(line.slice(0, at).trim(), normal(value));
      }
    }
  }
  return looks;
}

const SRC = new URL('../../', import.meta.url);
const sheet = readdirSync(SRC)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(new URL(file, SRC), 'utf8'))
  .join('\n');

describe.each(['light', 'dark', 'print'] as const)('in the %s colours', (theme) => {
  const page = looksOf(sheet, PALETTES[theme]);
  const own = looksOf(styleSheet(plateRules(PALETTES[theme], FONTS, tinyLabels)), PALETTES[theme]);

  test('every value is that of plate.css', () => {
    for (const [selector, looks] of own) {
      for (const [name, value] of looks) {
        if (OWN.test(name)) continue;
        // A fill without a pattern is the same on both plates there.
        const there =
          page.get(selector)?.get(name) ??
          page.get(selector.replace(/^\.plate-(?:world|europe)/, '.plate-svg'))?.get(name);
        expect(`${selector} ${name}: ${there ?? 'nothing'}`).toBe(`${selector} ${name}: ${value}`);
      }
    }
  });

  test('every stroke and fill of plate.css is written out, but for what only a page has', () => {
    const onlyPage = /pick|ghosts|article6|frame|show-|hide-|plate-box|:root|z\d/;
    const missing = [...page].flatMap(([selector, looks]) => {
      const drawn = [...looks.keys()].some(
        (name) => name === 'fill' || name === 'stroke' || name === 'stroke-width',
      );
      const known = own.has(selector) || own.has(selector.replace(/^\.plate-svg/, '.plate-world'));
      return drawn && !known && !onlyPage.test(selector) ? [selector] : [];
    });
    expect(missing).toEqual([]);
  });
});

test('nothing is left for a style sheet to know', () => {
  expect(styleSheet(plateRules(PALETTES.light, FONTS, tinyLabels))).not.toMatch(/var\(|calc\(|undefined/);
});
