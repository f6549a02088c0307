// Sizes of films: what may be asked for, and which shape of picture it is. Pure.
import { SHAPES } from '../../figure/picture/shapes.ts';
import type { ShapeId } from '../../figure/picture/shapes.ts';

export interface FilmSize {
  readonly width: number;
  readonly height: number;
}

/** Shapes of screens; paper is not filmed. */
export const FILM_SHAPES = ['wide', 'classic', 'square', 'story'] as const satisfies readonly ShapeId[];

/** The smallest and largest side of a film, in pixels: below, nobody can read it; above, few encoders write it. */
export const LEAST_SIDE = 180;
export const MOST_SIDE = 3840;
/** A size may differ this much from the proportions of its shape: 854 by 480 is wide. */
const TOLERANCE = 0.02;

const proportion = ({ width, height }: FilmSize): number => width / height;

/** The shape of a size; null where it has none. */
export function shapeOf(size: FilmSize): (typeof FILM_SHAPES)[number] | null {
  const asked = proportion(size);
  const near = FILM_SHAPES.find((id) => {
    const usual = SHAPES[id].sizes[0];
    return usual !== undefined && Math.abs(asked / proportion(usual) - 1) <= TOLERANCE;
  });
  return near ?? null;
}

/** Encoders take even numbers only. */
export const evenSize = ({ width, height }: FilmSize): FilmSize => ({
  width: width - (width % 2),
  height: height - (height % 2),
});

/** `1280x720` as a size; null where it is none, or one that nobody can film. */
export function parseSize(text: string): FilmSize | null {
  const parts = /^(\d{2,5})[x×](\d{2,5})$/i.exec(text.trim());
  if (!parts) return null;
  const size = { width: Number(parts[1]), height: Number(parts[2]) };
  const sides = [size.width, size.height];
  return sides.every((side) => side >= LEAST_SIDE && side <= MOST_SIDE) && shapeOf(size) ? size : null;
}

export const formatSize = ({ width, height }: FilmSize): string => `${width}×${height}`;

/** Sizes that the dialog offers, the usual one first. */
export const FILM_SIZES: readonly FilmSize[] = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 854, height: 480 },
  { width: 1024, height: 768 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 540, height: 960 },
];
