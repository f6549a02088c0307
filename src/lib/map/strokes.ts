// Widths of the strokes in plate pixels, the same as in plate.css.
import type { PlateId } from '../figure/geometry.ts';

export interface Outline {
  readonly width: number;
  readonly casing: number;
}

export interface Strokes {
  /** Between two states neither of which is shaded, and where at least one is. */
  readonly quiet: number;
  readonly shaded: number;
  /** The half of the gold line that lies inside. */
  readonly gold: number;
  readonly joined: Outline;
}

export const STROKES: Readonly<Record<PlateId, Strokes>> = {
  europe: { quiet: 0.7, shaded: 0.9, gold: 1.6, joined: { width: 1.4, casing: 3.2 } },
  world: { quiet: 0.5, shaded: 0.6, gold: 1.2, joined: { width: 1.2, casing: 2.6 } },
};

/** With more than five new members in a year their outlines are drawn finer. */
export const MANY = 5;
export const JOINED_MANY: Outline = { width: 0.8, casing: 2 };
export const PICKED: Outline = { width: 1.5, casing: 3 };
export const SELECTED: Outline = { width: 1.8, casing: 4.4 };

/** Parties of other alliances. */
export const PARTY: Readonly<Record<PlateId, Outline>> = {
  europe: { width: 1.2, casing: 2.6 },
  world: { width: 0.9, casing: 2 },
};

export const COAST = 0.5;
export const GRATICULE = 0.6;
export const LIMIT = 1;
export const FRAME = 0.7;
/** Where the land inside is in the Union alone: gold on yellow would not be seen. */
export const EDGE = 0.9;
