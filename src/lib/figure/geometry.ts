// The shape of the compiled figure geometry: one plane, in plate pixels, integers scaled by `scale`.

/** A flat plate drawn as SVG. */
export type PlateId = 'world' | 'europe';

export interface UnitShape {
  /** Closed path, relative integer moves; empty where the unit is too small for the plate. */
  readonly d: string;
  /** Visible area in square plate pixels. */
  readonly area: number;
  /** A point inside the largest visible part, plate pixels. */
  readonly x: number;
  readonly y: number;
}

/** The line between two neighbouring units, or the coast of one. */
export type FigureLine = readonly [unitA: string, unitB: string | null, d: string];

/** A unit that needs a symbol: id, plate pixels, square kilometres. */
export type FigurePoint = readonly [unit: string, x: number, y: number, km2: number];

export interface FigureGeometry {
  readonly view: PlateId;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly units: Readonly<Record<string, UnitShape>>;
  readonly lines: readonly FigureLine[];
  readonly lakes: string;
  readonly article6: string;
  /** On the world plate, the outline of the Europe plate. */
  readonly frame: string;
  readonly points: readonly FigurePoint[];
  /** Sets the element ids of several plates of one view on a page apart; the view's name where there is one. */
  readonly ids?: string;
}

/** What the element ids of a plate begin with. */
export const idPrefix = (geometry: FigureGeometry): string => geometry.ids ?? geometry.view;
