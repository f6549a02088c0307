// A drawn plate seen closer: its view box, the density of its patterns, and what is laid over its land.
import type { Scene } from '../scene/scene.ts';
import { setMarkup } from '../trust/markup.ts';
import { scaleOf } from '../view/frame.ts';
import type { Frame, Size } from '../view/frame.ts';
import type { PlateId } from './geometry.ts';
import { short } from './markup.ts';
import { labelsAt, plateClass } from './labels.ts';
import type { LabelRow, PlateClass } from './labels.ts';

const SVG = 'http://www.w3.org/2000/svg';
const OVER = 'over-land';

/** Names are drawn this many times as large as on a plate at its own size. */
const NAME_SIZE = { europe: 1.12, world: 1.05 } as const;
/** Patterns of the world plate are drawn finer; a closer look has those of Europe. */
const FINER = { europe: 1, world: 0.7 } as const;

export const viewBoxOf = ({ x, y, width, height }: Frame): string =>
  [x, y, width, height].map((v) => String(Math.round(v * 100) / 100)).join(' ');

/** How much smaller than the plate its patterns are drawn, so that they keep their density on the screen. */
export const patternScale = (plate: PlateId, scale: number): number =>
  Math.round((1 / (Math.max(1, scale) * FINER[plate])) * 1000) / 1000;

/** The factor of names and symbols in plate pixels. */
export const nameScale = (plate: PlateId, scale: number): number =>
  Math.round((NAME_SIZE[plate] / scale) * 1000) / 1000;

/** Which names have room: those of a plate that is as wide as this one would be whole. */
export const nameClass = (geometry: Size, plate: PlateId, scale: number): PlateClass =>
  plateClass((geometry.width * scale) / NAME_SIZE[plate]);

/** Steps of the scale that pages without scripting know: half doublings. */
export const nearClass = (scale: number): string =>
  `near-${Math.min(8, Math.max(0, Math.round(2 * Math.log2(scale))))}`;

/** Names beside their place keep their distance from it on the screen, as they keep their size. */
export const nameRows = (rows: readonly LabelRow[], plate: PlateId, scale: number): LabelRow[] => {
  const k = nameScale(plate, scale);
  return rows.map((row) => (row.dx === 0 && row.dy === 0 ? row : { ...row, dx: row.dx * k, dy: row.dy * k }));
};

/** Moves the names of a plate in the document, which stand there in the order of their rows. */
export function placeNames(
  svg: SVGSVGElement,
  plate: PlateId,
  rows: readonly LabelRow[],
  scale: number,
): void {
  const texts = svg.querySelector('[data-layer="labels"]')?.children ?? [];
  const own = nameRows(
    rows.filter((row) => row.plate === plate),
    plate,
    scale,
  );
  // Before the first repaint only the names of the date stand there.
  if (texts.length !== own.length) return;
  own.forEach((row, i) => {
    if (row.dx === 0 && row.dy === 0) return;
    const text = texts[i];
    const x = short(row.x + row.dx);
    text?.setAttribute('x', x);
    text?.setAttribute('y', short(row.y + row.dy));
    for (const line of text?.children ?? []) line.setAttribute('x', x);
  });
}

/** Markup of over-land.ts: what is laid over the land, and the outline of a state. */
export interface Laid {
  readonly over: string;
  readonly picked: string;
}

/** The string of a whole plate, seen closer. */
export function closeUp(
  svg: string,
  plate: PlateId,
  frame: Frame,
  box: Size,
  { over, picked }: Laid,
): string {
  const k = patternScale(plate, scaleOf(frame, box));
  const fit = plate === 'world' ? 'meet' : 'slice';
  return svg
    .replace(/viewBox="[^"]*"/, `viewBox="${viewBoxOf(frame)}" preserveAspectRatio="xMidYMid ${fit}"`)
    .replace('<path class="lakes"', `<g class="${OVER}">${over}</g><path class="lakes"`)
    .replace('data-layer="pick">', `data-layer="pick">${picked}`)
    .replaceAll('<pattern id=', `<pattern patternTransform="scale(${k})" id=`);
}

/** Shows another part of a plate that stands in the document: all that changes from frame to frame of a camera's move. */
export const look = (svg: SVGSVGElement, frame: Frame): void => {
  svg.setAttribute('viewBox', viewBoxOf(frame));
};

/** Gives the patterns of a plate in the document their density at a scale. */
export function setPatterns(svg: SVGSVGElement, plate: PlateId, scale: number): void {
  const k = `scale(${patternScale(plate, scale)})`;
  for (const pattern of svg.querySelectorAll('pattern')) {
    if (pattern.getAttribute('patternTransform') !== k) pattern.setAttribute('patternTransform', k);
  }
}

/** Lays other markup over the land. */
export function layOver(svg: SVGSVGElement, markup: string): void {
  let group = svg.querySelector(`.${OVER}`);
  if (!group) {
    group = document.createElementNS(SVG, 'g');
    group.setAttribute('class', OVER);
    svg.querySelector('.lakes')?.before(group);
  }
  setMarkup(group, markup);
}

/** A point of the plate in CSS pixels of the box. */
export const onScreen = (frame: Frame, box: Size, [x, y]: readonly [number, number]): [number, number] => [
  Number(short(((x - frame.x) / frame.width) * box.width)),
  Number(short(((y - frame.y) / frame.height) * box.height)),
];

/** The places that names take, CSS pixels in the box: notes are better set beside them. */
export function nameRects(
  scene: Scene,
  rows: readonly LabelRow[],
  { plate, size, frame, box }: { plate: PlateId; size: PlateClass; frame: Frame; box: Size },
): { x: number; y: number; width: number; height: number }[] {
  const k = NAME_SIZE[plate];
  return labelsAt(scene, rows, plate, size).map(({ row }) => {
    const [left0, top0] = onScreen(frame, box, [row.x, row.y]);
    const [x, y] = [left0 + row.dx * k, top0 + row.dy * k];
    const width = Math.max(...row.lines.map((line) => line.length)) * row.size * k * 0.5;
    const height = row.lines.length * row.size * k * 1.02;
    const left = row.anchor === 'middle' ? x - width / 2 : row.anchor === 'end' ? x - width : x;
    return { x: left, y: y - height / 2, width, height };
  });
}
