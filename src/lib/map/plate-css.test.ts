// The map's strokes and names are those of the drawn plate, which keeps them in plate.css.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameScale } from './names.ts';
import { COAST, EDGE, FRAME, JOINED_MANY, LIMIT, PICKED, STROKES } from './strokes.ts';

const css = readFileSync(new URL('../../plate.css', import.meta.url), 'utf8');

/** The drawn plate is drawn at half scale: its strokes are twice as wide. */
function strokeOf(selector: string): number {
  const rule = css.split('}').find((text) => (text.split('{')[0] ?? '').split('\n').at(-1)?.trim() === selector);
  return Number(/stroke-width: ([\d.]+)/.exec(rule ?? '')?.[1]) / 2;
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
  expect(STROKES.world.joined).toEqual({ width: strokeOf('.plate-world .b-joined'), casing: strokeOf('.plate-world .b-case') });
  expect(JOINED_MANY).toEqual({ width: strokeOf('.b-joined.many'), casing: strokeOf('.b-case.many') });
  expect(PICKED).toEqual({ width: strokeOf('.pick .pick-line'), casing: strokeOf('.pick .pick-case') });
  expect([COAST, LIMIT, FRAME]).toEqual([strokeOf('.plate-svg .coast'), strokeOf('.article6'), strokeOf('.frame')]);
});

it('names are scaled at the same widths', () => {
  const steps = [...css.matchAll(/@container plate \(width (<|>=) (\d+)px\) \{([^\n]*\}|\n[\s\S]*?\n\})/g)];
  const scaleAt = (plate: string, width: number): number => {
    const k = steps.flatMap(([, sign, limit, body]) => ((sign === '<' ? width < Number(limit) : width >= Number(limit)) ? [new RegExp(`\\.plate-${plate} \\.labels \\{ --k: ([\\d.]+)`).exec(body ?? '')?.[1]] : []));
    return Number(k.findLast((value) => value !== undefined) ?? 1);
  };
  for (const width of [300, 359, 360, 459, 460, 516, 619, 620, 799, 800, 856, 1099, 1100]) {
    expect([width, nameScale('europe', width)]).toEqual([width, scaleAt('europe', width)]);
    expect([width, nameScale('world', width)]).toEqual([width, scaleAt('world', width)]);
  }
});
