// The map's strokes and names are those of the drawn plate, which keeps them in the style sheets.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameScale } from '../figure/name-sizes.ts';
import { COAST, EDGE, FRAME, JOINED_MANY, LIMIT, PICKED, STROKES } from './strokes.ts';

const folder = new URL('../../', import.meta.url);
const css = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join(' ')
  .replace(/\s+/g, ' ');

/** The drawn plate is drawn at half scale: its strokes are twice as wide. */
function strokeOf(selector: string): number {
  const rules = [...css.matchAll(/([^{};/]+)\{([^{}]*)\}/g)].filter(([, selectors]) =>
    selectors?.split(',').some((one) => one.trim() === selector),
  );
  const widths = rules.flatMap(([, , body]) => /stroke-width: ([\d.]+)/.exec(body ?? '')?.[1] ?? []);
  return Number(widths.at(-1)) / 2;
}

it('strokes are as wide', () => {
  expect(STROKES.europe.quiet).toBe(strokeOf('.b-quiet'));
  expect(STROKES.world.quiet).toBe(strokeOf('.plate-world .b-quiet'));
  expect(STROKES.europe.shaded).toBe(strokeOf('.b-shaded'));
  expect(STROKES.world.shaded).toBe(strokeOf('.plate-world .b-shaded'));
  expect(STROKES.europe.gold).toBe(strokeOf('.b-gold') / 2);
  expect(STROKES.world.gold).toBe(strokeOf('.plate-world .b-gold') / 2);
  expect(EDGE).toBe(strokeOf('.b-edge'));
  expect(STROKES.europe.joined).toEqual({ width: strokeOf('.b-joined'), casing: strokeOf('.b-case') });
  expect(STROKES.world.joined).toEqual({
    width: strokeOf('.plate-world .b-joined'),
    casing: strokeOf('.plate-world .b-case'),
  });
  expect(JOINED_MANY).toEqual({ width: strokeOf('.b-joined.many'), casing: strokeOf('.b-case.many') });
  expect(PICKED).toEqual({ width: strokeOf('.pick .pick-line'), casing: strokeOf('.pick .pick-case') });
  expect([COAST, LIMIT, FRAME]).toEqual([
    strokeOf('.plate-svg .coast'),
    strokeOf('.article6'),
    strokeOf('.frame'),
  ]);
});

it('names are scaled at the same widths', () => {
  const steps = [...css.matchAll(/@container plate \(width (<|>=) (\d+)px\) \{((?:[^{}]*\{[^{}]*\})*) ?\}/g)];
  expect(steps.length).toBeGreaterThan(5);
  const scaleAt = (plate: string, width: number): number => {
    const applying = steps.filter(([, sign, limit]) =>
      sign === '<' ? width < Number(limit) : width >= Number(limit),
    );
    const scales = applying.flatMap(
      ([, , , body]) =>
        new RegExp(`\\.plate-${plate} \\.labels \\{ --k: ([\\d.]+)`).exec(body ?? '')?.[1] ?? [],
    );
    return Number(scales.at(-1) ?? 1);
  };
  for (const width of [300, 359, 360, 459, 460, 516, 619, 620, 799, 800, 856, 1099, 1100]) {
    expect([width, nameScale('europe', width)]).toEqual([width, scaleAt('europe', width)]);
    expect([width, nameScale('world', width)]).toEqual([width, scaleAt('world', width)]);
  }
});
