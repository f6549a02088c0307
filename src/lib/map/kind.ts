// The four views MapLibre draws, and what a view looks like at a moment: everything the style depends on but the scene.
import type { PlateId } from '../figure/geometry.ts';
import type { FlatView } from '../figure/plane.ts';
import type { Palette } from '../theme/palette.ts';
import type { LayerId, Projection } from '../view/view.ts';

export type MapKind = FlatView | 'globe';

/** The Europe plate is always flat; the world plate has three views. */
export const kindOf = (plate: PlateId, projection: Projection): MapKind =>
  plate === 'europe' ? 'europe' : projection;

/** The plate whose sizes, labels and patterns a view uses. */
export const plateOf = (kind: MapKind): PlateId => (kind === 'europe' ? 'europe' : 'world');

export interface Look {
  readonly kind: MapKind;
  readonly palette: Palette;
  /** CSS pixels per plate pixel while the whole plate is shown: strokes, names and marks grow with the plate as in the drawn one. */
  readonly scale: number;
  /** Width of the box in CSS pixels: which names there are and how large follows from it. */
  readonly width: number;
  /** MapLibre zoom at which the whole plate is shown. */
  readonly zoom: number;
  readonly layers: readonly LayerId[];
}

export const sameLook = (a: Look, b: Look): boolean =>
  a.kind === b.kind &&
  a.palette === b.palette &&
  a.layers === b.layers &&
  a.scale === b.scale &&
  a.width === b.width &&
  a.zoom === b.zoom;
