// How a drawn plate is given the layers of the record: their code comes late, so the plate knows only this shape.
import type { Mark, PlacedMark, RecordLayer, RecordScene } from '../scene/marks-model.ts';
import type { Scene } from '../scene/scene.ts';
import type { FigureGeometry, PlateId } from './geometry.ts';
import type { LabelRow } from './labels.ts';

export interface RecordPainter {
  /** Null takes everything away. */
  paint(scene: Scene, drawing: RecordDrawing | null): void;
}

export interface RecordDrawing {
  readonly Painter: new (
    svg: SVGSVGElement,
    geometry: FigureGeometry,
    rows: readonly LabelRow[],
  ) => RecordPainter;
  readonly record: RecordScene;
  /** Every symbol of all dates. */
  readonly all: readonly PlacedMark[];
  /** The symbol a reader points at or has chosen. */
  readonly pointed: string | null;
  /** The layer whose symbols stand out. */
  readonly lit: RecordLayer | null;
  /** The symbol nearest to a point of a plate, in plate pixels, within reach. */
  readonly near: (plate: PlateId, x: number, y: number, reach: number) => Mark | null;
}
