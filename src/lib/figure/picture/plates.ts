// Plates in a box of a picture: beside or below each other, whichever shows them larger, running on over their rim where there is room.
import type { Scene } from '../../scene/scene.ts';
import { plateClass } from '../labels.ts';
import type { FigureGeometry, PlateId } from '../geometry.ts';
import type { LabelRow } from '../labels.ts';
import { nameScale } from '../name-sizes.ts';
import type { Rule } from '../plate-rules.ts';
import { standalonePlate } from '../standalone.ts';
import type { Box } from '../standalone.ts';
import type { PictureRequest } from './model.ts';
import { namesWithRoom } from './names.ts';

/** How far past its plate a figure is drawn, plate pixels: its land ends a little later (RIM in src/compile/figure.ts). */
const RIM: Readonly<Record<PlateId, readonly [x: number, y: number]>> = { world: [400, 5], europe: [32, 32] };

/** Between two plates. */
const GAP = 10;

export interface PlacedPlate {
  readonly box: Box;
  /** Units of the picture per plate pixel. */
  readonly zoom: number;
  readonly corner: readonly [x: number, y: number];
}

/** The largest drawing of a plate in a box. */
export function placed(
  geometry: FigureGeometry,
  box: Box,
  snap: (value: number) => number,
  align: 'start' | 'middle' = 'middle',
): PlacedPlate {
  const zoom = Math.min(box.width / geometry.width, box.height / geometry.height);
  const [rx, ry] = RIM[geometry.view];
  const width = snap(Math.min(box.width, (geometry.width + 2 * rx) * zoom));
  const height = snap(Math.min(box.height, (geometry.height + 2 * ry) * zoom));
  return {
    box: {
      x: snap(align === 'start' ? box.x : box.x + (box.width - width) / 2),
      y: snap(box.y + (box.height - height) / 2),
      width,
      height,
    },
    zoom,
    corner: [snap((width - geometry.width * zoom) / 2), snap((height - geometry.height * zoom) / 2)],
  };
}

/** Plates of one height beside each other, with what room is left shared out. */
function inRow(figures: readonly FigureGeometry[], box: Box): Box[] {
  const sum = figures.reduce((all, f) => all + f.width / f.height, 0);
  const room = box.width - GAP * (figures.length - 1);
  const height = Math.min(box.height, room / sum);
  const wide = figures.map((f) => {
    const zoom = height / f.height;
    const most = (f.width + 2 * RIM[f.view][0]) * zoom;
    return Math.min(most, f.width * zoom + (room - sum * height) / figures.length);
  });
  let x = box.x + (room - wide.reduce((all, w) => all + w, 0)) / 2;
  return wide.map((width) => {
    const own = { x, y: box.y, width, height: box.height };
    x += width + GAP;
    return own;
  });
}

/** Plates of one width below each other. */
function inColumn(figures: readonly FigureGeometry[], box: Box): Box[] {
  const sum = figures.reduce((all, f) => all + f.height / f.width, 0);
  const room = box.height - GAP * (figures.length - 1);
  const width = Math.min(box.width, room / sum);
  const free = (room - width * sum) / figures.length;
  const alone = figures.length === 1 ? box.width : width;
  let y = box.y;
  return figures.map((f) => {
    const height = (width * f.height) / f.width + free;
    const own = { x: box.x + (box.width - alone) / 2, y, width: alone, height };
    y += height + GAP;
    return own;
  });
}

const area = (figures: readonly FigureGeometry[], places: readonly PlacedPlate[]): number =>
  places.reduce((sum, { zoom }, i) => {
    const { width = 0, height = 0 } = figures[i] ?? {};
    return sum + width * height * zoom ** 2;
  }, 0);

export interface PlacedPlates {
  readonly places: readonly PlacedPlate[];
  /** Square units of the picture that the plates cover. */
  readonly area: number;
}

/** All plates in the box. */
export function arranged(
  figures: readonly FigureGeometry[],
  box: Box,
  snap: (value: number) => number,
): PlacedPlates {
  const [row, column] = [inRow, inColumn].map((place) =>
    place(figures, box).map((own, i) => placed(figures[i] ?? EMPTY, own, snap)),
  );
  const [a, b] = [row ?? [], column ?? []].map((places) => ({ places, area: area(figures, places) }));
  const nothing: PlacedPlates = { places: [], area: 0 };
  return (a?.area ?? 0) >= (b?.area ?? 0) ? (a ?? nothing) : (b ?? nothing);
}

const EMPTY: FigureGeometry = {
  view: 'europe',
  width: 1,
  height: 1,
  scale: 1,
  units: {},
  lines: [],
  lakes: '',
  article6: '',
  frame: '',
  points: [],
};

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
  });
}
