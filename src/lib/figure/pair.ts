// Several plates of one view on a page: each with ids of its own, all with the same patterns, which stand apart so that no plate can hide them.
import type { Scene } from '../scene/scene.ts';
import { patternDefs } from './defs.ts';
import type { FigureGeometry, PlateId } from './geometry.ts';
import { labels, namedAtAnyWidth } from './labels.ts';
import type { LabelRow } from './labels.ts';
import { escapeXml } from './markup.ts';
import { plateContent, plateLayers } from './plate.ts';
import type { PlateText } from './plate.ts';

/** Integers of path data per plate pixel (figure.ts of the compile step). */
const SCALE = 2;

/** The same land under another name. */
export const named = (geometry: FigureGeometry, name: string): FigureGeometry => ({
  ...geometry,
  ids: `${name}-${geometry.view}`,
});

/** The patterns of both views, once for a page. Not `display: none`: that would switch them off in some browsers. */
export const pairPatterns = (plates: readonly PlateId[] = ['europe', 'world']): string =>
  `<svg width="0" height="0" aria-hidden="true"><defs>${plates.map((plate) => patternDefs(plate, SCALE)).join('')}</defs></svg>`;

/** The opening tag of a plate. */
export const plateOpening = (
  { view, width, height }: FigureGeometry,
  text: PlateText,
  date: string,
): string =>
  `<svg class="plate-svg plate-${view}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(text.label)}" data-date="${date}">`;

/** One plate of a pair, without patterns. `geometry` has a name (`named`). */
export function pairPlate(
  scene: Scene,
  geometry: FigureGeometry,
  rows: readonly LabelRow[],
  text: PlateText,
): string {
  const content = plateContent(
    scene,
    geometry,
    '',
    plateLayers(scene, geometry),
    labels(scene, rows, geometry.view),
    namedAtAnyWidth(scene, rows, geometry.view),
  );
  return `${plateOpening(geometry, text, scene.date)}${content}</svg>`;
}
