// Sheets (plates, a chart, a picture of the map) in a box: beside or below each other, whichever shows them larger, running on over
// their rim where there is room.
import type { Box } from '../standalone.ts';

/** What is placed: its own size, and how far past it there is more to show. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly rim: readonly [x: number, y: number];
}

const NO_SHEET: Sheet = { width: 1, height: 1, rim: [0, 0] };

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
  sheet: Sheet,
  box: Box,
  snap: (value: number) => number,
  align: 'start' | 'middle' = 'middle',
): PlacedPlate {
  const zoom = Math.min(box.width / sheet.width, box.height / sheet.height);
  const [rx, ry] = sheet.rim;
  const width = snap(Math.min(box.width, (sheet.width + 2 * rx) * zoom));
  const height = snap(Math.min(box.height, (sheet.height + 2 * ry) * zoom));
  return {
    box: {
      x: snap(align === 'start' ? box.x : box.x + (box.width - width) / 2),
      y: snap(box.y + (box.height - height) / 2),
      width,
      height,
    },
    zoom,
    corner: [snap((width - sheet.width * zoom) / 2), snap((height - sheet.height * zoom) / 2)],
  };
}

/** Plates of one height beside each other, with what room is left shared out. */
function inRow(sheets: readonly Sheet[], box: Box): Box[] {
  const sum = sheets.reduce((all, f) => all + f.width / f.height, 0);
  const room = box.width - GAP * (sheets.length - 1);
  const height = Math.min(box.height, room / sum);
  const wide = sheets.map((f) => {
    const zoom = height / f.height;
    const most = (f.width + 2 * f.rim[0]) * zoom;
    return Math.min(most, f.width * zoom + (room - sum * height) / sheets.length);
  });
  let x = box.x + (room - wide.reduce((all, w) => all + w, 0)) / 2;
  return wide.map((width) => {
    const own = { x, y: box.y, width, height: box.height };
    x += width + GAP;
    return own;
  });
}

/** The same boxes as high as the lowest of what stands in them, so that plates beside each other begin and end on the same lines. */
function levelled(
  boxes: readonly Box[],
  snap: (value: number) => number,
  placeAll: (boxes: readonly Box[]) => readonly PlacedPlate[],
): Box[] {
  const lowest = Math.min(...placeAll(boxes).map(({ box }) => box.height));
  return boxes.map((own) => ({ ...own, y: snap(own.y + (own.height - lowest) / 2), height: lowest }));
}

/** Plates of one width below each other. */
function inColumn(sheets: readonly Sheet[], box: Box): Box[] {
  const sum = sheets.reduce((all, f) => all + f.height / f.width, 0);
  const room = box.height - GAP * (sheets.length - 1);
  const width = Math.min(box.width, room / sum);
  const free = (room - width * sum) / sheets.length;
  const alone = sheets.length === 1 ? box.width : width;
  let y = box.y;
  return sheets.map((f) => {
    const height = (width * f.height) / f.width + free;
    const own = { x: box.x + (box.width - alone) / 2, y, width: alone, height };
    y += height + GAP;
    return own;
  });
}

const area = (sheets: readonly Sheet[], places: readonly PlacedPlate[]): number =>
  places.reduce((sum, { zoom }, i) => {
    const { width = 0, height = 0 } = sheets[i] ?? {};
    return sum + width * height * zoom ** 2;
  }, 0);

export interface PlacedPlates {
  readonly places: readonly PlacedPlate[];
  /** Square units of the picture that the plates cover. */
  readonly area: number;
}

/** All plates in the box. */
export function arranged(sheets: readonly Sheet[], box: Box, snap: (value: number) => number): PlacedPlates {
  const placeAll = (boxes: readonly Box[]): PlacedPlate[] =>
    boxes.map((own, i) => placed(sheets[i] ?? NO_SHEET, own, snap));
  const row = placeAll(levelled(inRow(sheets, box), snap, placeAll));
  const column = placeAll(inColumn(sheets, box));
  const [a, b] = [row, column].map((places) => ({ places, area: area(sheets, places) }));
  const nothing: PlacedPlates = { places: [], area: 0 };
  return (a?.area ?? 0) >= (b?.area ?? 0) ? (a ?? nothing) : (b ?? nothing);
}
