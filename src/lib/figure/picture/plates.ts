// Plates of a picture: their rims, the sizes of their names, and drawing them where they were placed.
import type { Scene } from '../../scene/scene.ts';
import { plateClass } from '../labels.ts';
import type { FigureGeometry, PlateId } from '../geometry.ts';
import type { LabelRow } from '../labels.ts';
import { nameScale } from '../name-sizes.ts';
import type { Rule } from '../plate-rules.ts';
import { standalonePlate } from '../standalone.ts';
import type { PictureRequest } from './model.ts';
import { namesWithRoom } from './names.ts';
import type { PlacedPlate, Sheet } from './placing.ts';

/** How far past its plate a figure is drawn, plate pixels: its land ends a little later (RIM in src/compile/figure.ts). */
const RIM: Readonly<Record<PlateId, readonly [x: number, y: number]>> = { world: [400, 5], europe: [32, 32] };

/** A plate as it is placed. */
export const sheetOf = ({ width, height, view }: FigureGeometry): Sheet => ({
  width,
  height,
  rim: RIM[view],
});

/** Names keep about their size: their classes with the size that fits a plate of this width. */
export const nameRules = (view: PlateId, rows: readonly LabelRow[], width: number): Rule[] =>
  [...new Set(rows.map((r) => r.size))].map((size): Rule => [
    `.plate-${view} .labels .z${String(size).replace('.', '-')}`,
    { 'font-size': `${Math.round(size * nameScale(view, width) * 100) / 100}px` },
  ]);

export interface DrawnPlate {
  readonly scene: Scene;
  readonly geometry: FigureGeometry;
  readonly place: PlacedPlate;
  /** Whether it brings the patterns of its view. */
  readonly patterns: boolean;
}

/** On a narrower plate the name of a symbol would be larger than what it names (record.css). */
const NAMED_FROM = 460;

export const widthOnPicture = ({ geometry, place }: DrawnPlate): number => geometry.width * place.zoom;

/** `pixel` is a pixel of the file in units of the picture; 0 where the file is not of pixels. */
export function drawPlate(plate: DrawnPlate, request: PictureRequest, pixel: number): string {
  const { scene, geometry, place, patterns } = plate;
  const { names = true, disputes = true, article6 = false } = request.layers ?? {};
  const width = widthOnPicture(plate);
  return standalonePlate({
    scene,
    geometry,
    rows: namesWithRoom(scene, request, geometry.view, width, names),
    names: plateClass(width),
    at: place.box,
    zoom: place.zoom,
    corner: place.corner,
    sea: request.palette.sea,
    tile: pixel > 0 ? (geometry.scale * pixel) / place.zoom : 0.25,
    patterns,
    hatched: disputes,
    article6,
    record: request.record
      ? {
          shown: request.record.shown,
          named: names && width >= NAMED_FROM,
          scale: nameScale(geometry.view, width),
        }
      : null,
  });
}
