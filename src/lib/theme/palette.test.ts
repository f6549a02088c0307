// One palette: the values in code are those of the style sheet, in every theme.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHADES } from '../scene/scene.ts';
import { PALETTES } from './palette.ts';
import type { ThemeName, Token } from './palette.ts';
import { DISPUTED, SHADE_STYLES } from './patterns.ts';

/** The style sheet without comments, spaces around braces and quotes in selectors: its layout is no matter here. */
const css = readFileSync(new URL('../../tokens.css', import.meta.url), 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s*([{}])\s*/g, '$1')
  .replace(/=(['"])(\w+)\1/g, '=$2');

/** The custom properties of the first rule that this selector opens. */
function rule(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector}{`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const body = css.slice(start + selector.length + 1, css.indexOf('}', start));
  return new Map(
    body.split(';').flatMap((line) => {
      const [name, ...value] = line.trim().split(':');
      return name?.startsWith('--') ? [[name.slice(2), value.join(':').trim()] as const] : [];
    }),
  );
}

const LIGHT = rule(':root');
const SHEET: Readonly<Record<ThemeName, ReadonlyMap<string, string>>> = {
  light: LIGHT,
  dark: new Map([...LIGHT, ...rule('[data-theme=dark]')]),
  print: new Map([...LIGHT, ...rule('[data-theme=print]')]),
};
/** One way of writing for `rgba(0,0,0,.30)` and `rgba(0, 0, 0, 0.3)`. */
const sameColour = (colour: string): string =>
  colour.startsWith('rgba') ? (colour.match(/[\d.]+/g) ?? []).map(Number).join(' ') : colour.toLowerCase();

const TOKENS = Object.keys(PALETTES.light) as Token[];

describe.each(['light', 'dark', 'print'] as const)('the %s palette', (theme) => {
  test('has the values of the style sheet', () => {
    const fromSheet = Object.fromEntries(
      TOKENS.map((token) => [token, sameColour(SHEET[theme].get(token) ?? '')]),
    );
    const fromCode = Object.fromEntries(TOKENS.map((token) => [token, sameColour(PALETTES[theme][token])]));
    expect(fromCode).toEqual(fromSheet);
  });

  test('has the same tokens as the light one', () => {
    expect(Object.keys(PALETTES[theme]).sort()).toEqual([...TOKENS].sort());
  });
});

test('every colour of the style sheet is in the palette', () => {
  const colours = [...LIGHT].filter(([, value]) => /^(?:#|rgba)/.test(value)).map(([name]) => name);
  expect(colours.sort()).toEqual([...TOKENS].sort());
});

test('the reader’s dark system gets the colours of the dark theme', () => {
  expect(rule(':root:not([data-theme=light]):not([data-theme=print])')).toEqual(rule('[data-theme=dark]'));
});

test('paper gets the colours of the print theme, whatever the screen has', () => {
  const start = css.indexOf('@media print{');
  const paper = css.slice(start, css.indexOf('}}', start));
  for (const [name, value] of rule('[data-theme=print]'))
    if (LIGHT.get(name) !== value) expect(paper).toContain(`--${name}: ${value}`);
  for (const dark of ['[data-theme=dark]{', ':root:not([data-theme=light]):not([data-theme=print]){'])
    expect(css.slice(0, css.indexOf(dark))).toMatch(/@media screen[^{}]*\{$/);
});

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

test.each(['light', 'dark', 'print'] as const)(
  'text is readable on the surfaces of the %s theme',
  (theme) => {
    const p = PALETTES[theme];
    for (const ground of [p.page, p.panel]) {
      for (const ink of [p.ink, p['ink-2'], p['ink-3']])
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test.each(['light', 'dark', 'print'] as const)(
  'names inside states of both blocs are readable in the %s theme',
  (theme) => {
    const p = PALETTES[theme];
    expect(contrast(p['lab-both'], p.both)).toBeGreaterThanOrEqual(4.5);
  },
);

describe('the looks of shades', () => {
  test('differ: no two shades share fill and pattern', () => {
    const looks = SHADES.map((s) => JSON.stringify([SHADE_STYLES[s].fill, SHADE_STYLES[s].pattern]));
    expect(new Set(looks).size).toBe(SHADES.length);
  });

  test('use tokens of the palette', () => {
    const used = SHADES.flatMap((s) => [SHADE_STYLES[s].fill, SHADE_STYLES[s].pattern?.ink ?? 'land']);
    for (const token of [...used, DISPUTED.ink]) expect(TOKENS).toContain(token);
  });

  test('give every membership that shares a fill a pattern to tell it by', () => {
    for (const shade of ['nato-out', 'both-out', 'wp-idle'] as const)
      expect(SHADE_STYLES[shade].pattern).not.toBeNull();
    expect(SHADE_STYLES['nato-out'].fill).toBe(SHADE_STYLES.nato.fill);
    expect(SHADE_STYLES['both-out'].fill).toBe(SHADE_STYLES.both.fill);
    expect(SHADE_STYLES['wp-idle'].fill).toBe(SHADE_STYLES.wp.fill);
  });

  test('keep on the world plate every pattern without which two shades would look alike', () => {
    const onWorld = SHADES.map((s) =>
      JSON.stringify([SHADE_STYLES[s].fill, SHADE_STYLES[s].onWorld ? SHADE_STYLES[s].pattern : null]),
    );
    expect(new Set(onWorld).size).toBe(SHADES.length);
  });
});
