// The planes of the flat views: their sizes, and how a point in plate pixels travels as a longitude and latitude.
// MapLibre draws Mercator only; a planar point is stored as the place whose Mercator image it is (see the house map).

export type FlatView = 'world' | 'europe' | 'pole';

export interface Plate {
  /** Size in plate pixels. */
  readonly width: number;
  readonly height: number;
}

export const plates: Readonly<Record<FlatView, Plate>> = {
  world: { width: 856, height: 424 },
  europe: { width: 516, height: 430 },
  pole: { width: 856, height: 424 },
};

/** Width of the whole Mercator square in plate pixels. */
export const planeSize = 4096;

/** The zoom at which MapLibre (512 px tiles) shows one plate pixel per CSS pixel. */
export const planeZoom = Math.log2(planeSize / 512);

/** Plate pixels -> the [lon, lat] in degrees that stand for them. */
export function toPseudo(view: FlatView, x: number, y: number): [lon: number, lat: number] {
  const { width, height } = plates[view];
  const lon = ((x - width / 2) / planeSize) * 360;
  const north = ((height / 2 - y) / planeSize) * 2 * Math.PI;
  return [lon, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
}

/** The [lon, lat] that stands for a planar point -> plate pixels. Inverse of toPseudo. */
export function fromPseudo(view: FlatView, lon: number, lat: number): [x: number, y: number] {
  const { width, height } = plates[view];
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
  return [width / 2 + (lon / 360) * planeSize, height / 2 - (north / (2 * Math.PI)) * planeSize];
}
