// The head of a picture: the mark of the atlas, the date as the largest type, the headline of the date.
import type { Palette } from '../../theme/palette.ts';
import { escapeXml, short } from '../markup.ts';
import { ASCENT, beside, fitted, LEADING, lowered, setLines, stacked, textLine, widthOf } from './blocks.ts';
import type { Block, Type } from './blocks.ts';

export interface HeadText {
  readonly name: string;
  /** Above the large line; null where a year or a span stands alone. */
  readonly over: string | null;
  readonly large: string;
  readonly headline: string;
}

/** Sizes of type, in units of the picture. */
export interface HeadSizes {
  readonly brand: number;
  readonly over: number;
  readonly large: number;
  readonly headline: readonly (readonly [size: number, lines: number])[];
}

/** The mark of the atlas: NATO, the Union's outline, and what both enclose; beside it the name. */
export function brand(palette: Palette, name: string, size: number): Block {
  const k = (size * 1.32) / 32;
  const words = setLines('brand', size, [name]);
  const mark = (x: number, y: number): string =>
    `<g transform="translate(${short(x - 2 * k)} ${short(y - 1.5 * k)}) scale(${k.toFixed(3)})"><path fill="${palette.nato}" d="M2 2h19v19H2z"/><path fill="${palette.page}" stroke="${palette['eu-line']}" stroke-width="3" d="M11 11h18v18H11z"/><path fill="${palette.both}" d="M11 11h10v10H11z"/></g>`;
  return { height: size * 1.3, at: (x, y) => mark(x, y) + words.at(x + size * 1.62, y) };
}

export const brandWidth = (type: Type, name: string, size: number): number =>
  size * 1.62 + widthOf(type, 'brand', size, name);

/** The date: its day above its year. */
export function date(text: HeadText, sizes: HeadSizes): Block {
  const large = setLines('year', sizes.large, [text.large]);
  // The large figures begin a little left of their place, and their line is tight.
  const shifted: Block = { ...large, at: (x, y) => large.at(x - sizes.large * 0.03, y) };
  return text.over === null ? shifted : stacked([setLines('day', sizes.over, [text.over]), shifted], 0);
}

const dateWidth = (type: Type, text: HeadText, sizes: HeadSizes): number =>
  Math.max(
    widthOf(type, 'year', sizes.large, text.large),
    text.over === null ? 0 : widthOf(type, 'day', sizes.over, text.over),
  );

/** Between brand, date and headline, as a part of the large type. */
export const HEAD_GAP = 0.14;

/** Brand, date and headline below each other. */
export const tallHead = (
  type: Type,
  palette: Palette,
  text: HeadText,
  sizes: HeadSizes,
  width: number,
): Block =>
  stacked(
    [
      brand(palette, text.name, sizes.brand),
      lowered(sizes.brand * 0.6, date(text, sizes)),
      fitted(type, 'head', text.headline, width, sizes.headline),
    ],
    sizes.large * HEAD_GAP,
  );

/** The date on the left, the headline beside it above the same line, the brand on the right where there is room. */
export function wideHead(
  type: Type,
  palette: Palette,
  text: HeadText,
  sizes: HeadSizes,
  width: number,
): Block {
  const left = date(text, sizes);
  const from = dateWidth(type, text, sizes) + sizes.large * 0.46;
  const named = brandWidth(type, text.name, sizes.brand);
  const headline = fitted(
    type,
    'head',
    text.headline,
    width - from - named - sizes.large * 0.4,
    sizes.headline,
  );
  const height = Math.max(left.height, headline.height);
  const rule: Block = {
    height,
    at: (x, y) =>
      `<path fill="none" stroke="${palette['rule-2']}" d="M${short(x)} ${short(y + 2)}V${short(y + height - 2)}"/>`,
  };
  return beside([
    [0, left],
    [from - sizes.large * 0.22, rule],
    [from, lowered(Math.max(0, (height - headline.height) / 2), headline)],
    [width - named, brand(palette, text.name, sizes.brand)],
  ]);
}

/** A date without a headline, for one of two plates: the year, and the day beside it on the same line. */
export const sideHead = (type: Type, text: HeadText, sizes: HeadSizes): Block => {
  const large = setLines('year', sizes.large, [text.large]);
  const after = widthOf(type, 'year', sizes.large, text.large) + sizes.large * 0.14;
  return {
    height: large.height,
    at: (x, y) =>
      large.at(x - sizes.large * 0.03, y) +
      textLine('day', sizes.over, text.over ?? '', x + after, y + sizes.large * LINE_OF_YEAR),
  };
};
/** Where the baseline of the large line stands, from its top. */
const LINE_OF_YEAR = ASCENT + (LEADING.year - 1) / 2;

/** What is read out of the picture, and shown by what opens it. */
export const described = (title: string, text: string): string =>
  `<title>${escapeXml(title)}</title><desc>${escapeXml(text)}</desc>`;
