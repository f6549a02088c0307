// File names of pictures, which say what is on them: `alliance-atlas-1990-10-03-europe.png`. Pure.
import type { ShapeId } from '../figure/picture/shapes.ts';
import type { ThemeName } from '../theme/palette.ts';

export interface NamedPicture {
  /** Dates first, then what is shown: `['1990-10-03', 'europe']`. */
  readonly parts: readonly string[];
  readonly shape: ShapeId;
  readonly theme: ThemeName;
  readonly format: 'png' | 'svg';
}

/** Letters of names that are not among the first 26, and the marks over those that are. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ı: 'i',
  ł: 'l',
  đ: 'd',
};

/** Lower case, Latin letters, digits and hyphens: safe in every file system and address. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøıłđ]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The usual shape and colours are not named. */
export function pictureName({ parts, shape, theme, format }: NamedPicture): string {
  const words = [
    'alliance-atlas',
    ...parts.map(slug),
    ...(shape === 'wide' ? [] : [shape]),
    ...(theme === 'light' ? [] : [theme]),
  ].filter((word) => word !== '');
  return `${words.join('-')}.${format}`;
}
