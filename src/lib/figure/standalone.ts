// A plate for pictures that leave the page (cards, files): the same layers as on it. Its looks are those of plate-rules.ts.
import type { RecordScene } from '../scene/marks-model.ts';
import type { Scene } from '../scene/scene.ts';
import { patternDefs } from './defs.ts';
import type { FigureGeometry } from './geometry.ts';
import { labels, shownAt } from './labels.ts';
import type { LabelRow, PlateClass } from './labels.ts';
import { partnerDefs } from './marks-land.ts';
import type { Box as Edge } from './marks-names.ts';
import { plateContent, plateLayers } from './plate.ts';
import type { PlateLayers } from './plate.ts';
import { partnerLand, partyLines, symbols } from './record-layers.ts';

/** A rectangle of a picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Disputed land as paths of its own: where a copy by `<use>` keeps the style of the original, the hatch would be a fill. */
const hatchPaths = (scene: Scene, geometry: FigureGeometry): string =>
  scene.units
    .filter((u) => u.hatched)
    .map((u) => geometry.units[u.id]?.d ?? '')
    .filter(Boolean)
    .map((d) => `<path d="${d}"/>`)
    .join('');

export interface StandalonePlate {
  readonly scene: Scene;
  readonly geometry: FigureGeometry;
  /** Names to place; none, and the plate is silent. */
  readonly rows: readonly LabelRow[];
  /** The width class whose names are shown. */
  readonly names: PlateClass;
  /** Where it is drawn, in pixels of the picture. */
  readonly at: Box;
  /** Pixels of the picture per plate pixel. */
  readonly zoom: number;
  /** Where in that box the plate's corner lies, in whole pixels: tiles of patterns then start on one. */
  readonly corner: readonly [x: number, y: number];
  readonly sea: string;
  /** A pixel of the file in the geometry's coordinates: tiles of patterns are whole ones. Without it, a pixel of the picture. */
  readonly tile?: number;
  /** False where another plate of the same view in the same picture brings the patterns. */
  readonly patterns?: boolean;
  /** Whether disputed land is hatched (true) and the limit of the treaty area drawn (false). */
  readonly hatched?: boolean;
  readonly article6?: boolean;
  /** Layers of the record: what they show, and the sizes of their symbols. */
  readonly record?: { readonly shown: RecordScene; readonly named: boolean; readonly scale: number } | null;
}

/** What of the plane the box shows, plate pixels. */
function seenOf({ at, zoom, corner: [x, y] }: StandalonePlate): Edge {
  const [left, top] = [-x / zoom, -y / zoom];
  return { left, top, right: left + at.width / zoom, bottom: top + at.height / zoom };
}

function recordLayers(plate: StandalonePlate): Pick<PlateLayers, 'partners' | 'parties' | 'marks'> {
  const { scene, geometry, rows, names, record } = plate;
  if (!record) return {};
  const { shown, named, scale } = record;
  const joined = (parts: ReadonlyMap<string, string>): string => [...parts.values()].join('');
  return {
    partners: joined(partnerLand(scene, geometry, shown)),
    parties: joined(partyLines(scene, geometry, shown)),
    marks: joined(
      symbols(scene, geometry, shown, {
        rows: named ? rows : null,
        edge: seenOf(plate),
        widths: [names],
        scale,
      }),
    ),
  };
}

/** A plate as a nested `<svg>`, which cuts it off. The frame of Europe needs an explanation and is left out. */
export function standalonePlate(plate: StandalonePlate): string {
  const { scene, geometry, rows, names, at, zoom, corner, sea, record = null } = plate;
  const { patterns = true, hatched = true, article6 = false, tile = geometry.scale / zoom } = plate;
  const shown = rows.filter((row) => shownAt(row.shownFrom, names));
  const layers = {
    ...plateLayers(scene, geometry),
    hatch: hatched ? hatchPaths(scene, geometry) : '',
    ...recordLayers(plate),
  };
  const defs =
    (patterns ? patternDefs(geometry.view, geometry.scale, tile) : '') +
    (record ? partnerDefs(geometry, tile) : '');
  // A picture file has nobody to show the titles of its shapes to.
  const content = plateContent(
    scene,
    { ...geometry, frame: '', article6: article6 ? geometry.article6 : '' },
    defs,
    layers,
    labels(scene, shown, geometry.view),
  ).replace(/<title>.*?<\/title>/g, '');
  return (
    `<svg class="plate-svg plate-${geometry.view}" x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}">` +
    `<path fill="${sea}" d="M0 0h${at.width}v${at.height}H0z"/><g transform="translate(${corner.join(' ')}) scale(${zoom})">${content}</g></svg>`
  );
}
