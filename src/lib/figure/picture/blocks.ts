// Blocks of text of known height, set with measured widths: what a picture is stacked from.
import type { CardFonts, MeasureFont } from '../card.ts';
import type { Palette } from '../../theme/palette.ts';
import { balanced } from '../lines-of-text.ts';
import { escapeXml, short } from '../markup.ts';
import type { Rule } from '../plate-rules.ts';

/** Something with a height that can be put anywhere. */
export interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

export const NOTHING: Block = { height: 0, at: () => '' };

/** One below the other; `gap` stands between those that have a height. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter((b) => b.height > 0);
  if (shown.length === 0) return NOTHING;
  const height = shown.reduce((sum, b) => sum + b.height, 0) + gap * (shown.length - 1);
  return {
    height,
    at: (x, y) => {
      let top = y;
      return shown
        .map((block) => {
          const drawn = block.at(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}

/** Beside each other, each with its distance from the left. */
export const beside = (blocks: readonly (readonly [x: number, block: Block])[]): Block => ({
  height: Math.max(0, ...blocks.map(([, b]) => b.height)),
  at: (x, y) => blocks.map(([dx, block]) => block.at(x + dx, y)).join(''),
});

/** Lower by some pixels. */
export const lowered = (by: number, block: Block): Block => ({
  height: block.height + by,
  at: (x, y) => block.at(x, y + by),
});

export const ROLES = {
  brand: { family: 'serif', weight: 600, ink: 'ink' },
  day: { family: 'serif', weight: 500, ink: 'ink-2' },
  year: { family: 'serif', weight: 600, ink: 'ink' },
  head: { family: 'serif', weight: 500, ink: 'ink' },
  title: { family: 'serif', weight: 600, ink: 'ink' },
  sign: { family: 'text', weight: 500, ink: 'ink-2' },
  strong: { family: 'text', weight: 700, ink: 'ink' },
  note: { family: 'text', weight: 400, ink: 'ink-2' },
} as const;
export type Role = keyof typeof ROLES;

/** Large type is a little loose: em taken from every letter. */
const TRACKING: Partial<Readonly<Record<Role, number>>> = { year: 0.025, head: 0.01, title: 0.01 };

/** With room kept below it. */
export const atLeast = (block: Block, height: number): Block => ({
  ...block,
  height: Math.max(block.height, height),
});

/** What every block is set with. */
export interface Type {
  readonly fonts: CardFonts;
  readonly measure: MeasureFont;
}

/** Advances at this size, by typeface and word: one word is asked for again and again while lines are sought. */
const EM = 100;
const kept = new WeakMap<MeasureFont, Map<string, number>>();

/** How far a word moves the pen. Between two letters, because renderers differ in what they count at its ends. */
function advance(type: Type, role: Role, word: string): number {
  const { family, weight } = ROLES[role];
  const font = type.fonts[family];
  const known = kept.get(type.measure) ?? new Map<string, number>();
  kept.set(type.measure, known);
  const key = `${font} ${weight} ${word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const at = (text: string): number => type.measure(text, font, weight, EM);
  const width = at(`H${word}H`) - at('HH');
  known.set(key, width);
  return width;
}

export function widthOf(type: Type, role: Role, size: number, text: string): number {
  const words = text.split(' ');
  const em =
    words.reduce((sum, word) => sum + (word === '' ? 0 : advance(type, role, word)), 0) +
    (words.length - 1) * advance(type, role, ' ');
  return (em * size) / EM - text.length * size * (TRACKING[role] ?? 0);
}

export const typeRules = (palette: Palette, fonts: CardFonts): Rule[] =>
  Object.entries(ROLES).map(([role, { family, weight, ink }]): Rule => [
    `.p-${role}`,
    { 'font-family': `'${fonts[family]}'`, 'font-weight': weight, fill: palette[ink] },
  ]);

/** One line with its baseline at `y`. */
export function textLine(
  role: Role,
  size: number,
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'end' | 'middle' = 'start',
): string {
  const tracking = TRACKING[role];
  const spaced = tracking === undefined ? '' : ` letter-spacing="${short(-size * tracking)}"`;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="p-${role}" x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${spaced}${anchored}>${escapeXml(text)}</text>`;
}

/** Words that no line can hold (addresses) fall into parts that a line can. */
function breakable(text: string, width: number, wide: (text: string) => number): string {
  return text
    .split(' ')
    .flatMap((word) => {
      const parts: string[] = [];
      let rest = word;
      while (wide(rest) > width && rest.length > 1) {
        let n = rest.length - 1;
        while (n > 1 && wide(rest.slice(0, n)) > width) n -= 1;
        parts.push(rest.slice(0, n));
        rest = rest.slice(n);
      }
      return [...parts, rest];
    })
    .join(' ');
}

/** The lines of a text no wider than `width`. */
export function linesOf(type: Type, role: Role, size: number, text: string, width: number): string[] {
  const wide = (part: string): number => widthOf(type, role, size, part);
  return balanced(breakable(text, width, wide), width, wide);
}

/** How far below the top of its line a baseline lies, and how far the next line: parts of the size. */
export const ASCENT = 0.78;
export const LEADING: Readonly<Record<Role, number>> = {
  brand: 1.2,
  day: 1.2,
  year: 0.86,
  head: 1.18,
  title: 1.1,
  sign: 1.3,
  strong: 1.3,
  note: 1.28,
};

/** Lines below each other. */
export const setLines = (role: Role, size: number, lines: readonly string[]): Block => ({
  height: lines.length * size * LEADING[role],
  at: (x, y) =>
    lines
      .map((line, i) =>
        textLine(role, size, line, x, y + size * (ASCENT + (LEADING[role] - 1) / 2 + i * LEADING[role])),
      )
      .join(''),
});

/** A text broken into lines; nothing where there is none. */
export const paragraph = (type: Type, role: Role, size: number, text: string, width: number): Block =>
  text === '' ? NOTHING : setLines(role, size, linesOf(type, role, size, text, width));

/** The largest of the sizes at which the text takes no more than its number of lines. */
export function fitted(
  type: Type,
  role: Role,
  text: string,
  width: number,
  sizes: readonly (readonly [size: number, lines: number])[],
): Block {
  let last: Block = NOTHING;
  for (const [size, most] of sizes) {
    const lines = linesOf(type, role, size, text, width);
    last = setLines(role, size, lines);
    if (lines.length <= most && lines.every((line) => widthOf(type, role, size, line) <= width)) break;
  }
  return last;
}
