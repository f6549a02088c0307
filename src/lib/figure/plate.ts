// A plate as one SVG string: the same picture on the server, in the browser, on cards, in print and in exports.
import type { Scene } from '../scene/scene.ts';
import { patternDefs } from './defs.ts';
import { dots } from './dots.ts';
import { escapeXml } from './markup.ts';
import { fills, hatches } from './fills.ts';
import { idPrefix } from './geometry.ts';
import type { FigureGeometry } from './geometry.ts';
import { labels, namedAtAnyWidth } from './labels.ts';
import type { LabelRow } from './labels.ts';
import { unionUnits } from './lines.ts';
import { strokeClass, strokeData, STROKES } from './strokes.ts';

/** The layers that change with the date, each a string of SVG; `fills` change by class alone. */
export interface PlateLayers {
  readonly hatch: string;
  /** Path data of the land inside which the gold line runs: one path, which renderers clip by far faster than by many. */
  readonly clip: string;
  readonly dots: string;
  /** Of the record, in pictures alone; on a page record-dom.ts puts them into the same places. */
  readonly partners?: string;
  readonly parties?: string;
  readonly marks?: string;
}

function linesLayer(scene: Scene, geometry: FigureGeometry): string {
  const data = strokeData(scene, geometry);
  return STROKES.map((stroke) => {
    const path = `<path class="${strokeClass(stroke, scene)}" data-stroke="${stroke}" d="${data[stroke]}"/>`;
    return stroke === 'gold' ? `<g clip-path="url(#${idPrefix(geometry)}-union)">${path}</g>` : path;
  }).join('');
}

/** A group of pictures; nothing where it would be empty. */
const group = (name: string, content = ''): string =>
  content === '' ? '' : `<g class="${name}">${content}</g>`;

const outline = (name: string, d: string): string => (d === '' ? '' : `<path class="${name}" d="${d}"/>`);

const coastOf = (geometry: FigureGeometry): string =>
  geometry.lines.map((line) => (line[1] === null ? line[2] : '')).join('');

export function plateLayers(scene: Scene, geometry: FigureGeometry): PlateLayers {
  return {
    hatch: hatches(scene, geometry),
    clip: unionUnits(scene, geometry)
      .map((u) => geometry.units[u]?.d ?? '')
      .join(''),
    dots: dots(scene, geometry),
  };
}

export interface PlateText {
  /** The accessible name of the picture. */
  readonly label: string;
}

/**
 * What stands inside the `<svg>` of a plate. Layer order is the design's:
 * fills, hatch, lakes, coast, borders, gold line, edge, outline of the year, dots, labels.
 */
export function plateContent(
  scene: Scene,
  geometry: FigureGeometry,
  defs: string,
  layer: PlateLayers,
  names: string,
  named: ReadonlySet<string> = new Set(),
): string {
  const { scale } = geometry;
  const k = `transform="scale(${1 / scale})"`;
  return (
    `<defs>${defs}<clipPath id="${idPrefix(geometry)}-union"><path data-layer="clip" d="${layer.clip}"/></clipPath></defs>` +
    `<g ${k}><g class="fills">${fills(scene, geometry, named)}</g>` +
    group('partners', layer.partners) +
    `<g class="hatch" data-layer="hatch">${layer.hatch}</g>` +
    `<path class="lakes" d="${geometry.lakes}"/><path class="coast" d="${coastOf(geometry)}"/>` +
    outline('frame', geometry.frame) +
    outline('article6', geometry.article6) +
    `<g class="lines" data-layer="lines">${linesLayer(scene, geometry)}</g>${group('parties', layer.parties)}<g class="pick" data-layer="pick"></g></g>` +
    `<g class="dots" data-layer="dots">${layer.dots}</g>` +
    group('marks', layer.marks) +
    `<g class="labels" data-layer="labels">${names}</g>`
  );
}

/** The whole plate for a page: its looks and fonts come from plate.css. Places without draw it with standalone.ts. */
export function plateSvg(
  scene: Scene,
  geometry: FigureGeometry,
  rows: readonly LabelRow[],
  text: PlateText,
): string {
  const { view, width, height, scale } = geometry;
  const defs = patternDefs(view, scale);
  const content = plateContent(
    scene,
    geometry,
    defs,
    plateLayers(scene, geometry),
    labels(scene, rows, view),
    namedAtAnyWidth(scene, rows, view),
  );
  return (
    `<svg class="plate-svg plate-${view}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(text.label)}" data-date="${scene.date}">` +
    `${content}</svg>`
  );
}
