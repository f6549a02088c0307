// What a reader chooses in the dialog of pictures.
import type { PixelSize, ShapeId } from '../figure/picture/shapes.ts';
import type { ThemeName } from '../theme/palette.ts';

export interface PictureChoice<Id extends string> {
  readonly what: Id;
  readonly shape: ShapeId;
  readonly size: PixelSize;
  readonly theme: ThemeName;
  readonly format: 'png' | 'svg';
}

/** The shapes a reader may choose, and the sizes of their files. */
export interface ShapeChoice {
  readonly id: ShapeId;
  readonly sizes: readonly PixelSize[];
  /** At 300 dots per inch. */
  readonly paper: boolean;
}
