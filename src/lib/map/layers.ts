// The layers of the map in their one order, and how each is painted. What varies with the date reads feature-state.
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { colourState, grown, state } from './expressions.ts';
import type { SourceId } from './features.ts';
import { firstZoom, gradeFilter } from './grades.ts';
import { plateOf } from './kind.ts';
import type { Look } from './kind.ts';
import { FONT_OF } from './name-fonts.ts';
import { nameScale } from '../figure/name-sizes.ts';
import { HATCH_ID, PARTNER_ID, patternLayers } from './patterns.ts';
import { markLayers, partyLayers } from './record-layers.ts';
import { LABEL_WEIGHTS } from './shade.ts';
import type { LabelWeight } from './shade.ts';
import { COAST, FRAME, GRATICULE, LIMIT, STROKES } from './strokes.ts';

/** Bottom to top; `patterns` stands for one layer per pattern of the plate. */
export const LAYER_ORDER = [
  'sea',
  'graticule',
  'fills',
  'patterns',
  'hatch',
  'lakes',
  'coast',
  'frame',
  'article6',
  'borders',
  'union',
  'party-casing',
  'party',
  'outline-casing',
  'outline',
  'dots',
  'marks',
  'names-sea',
  'names-off',
  'names-member',
  'names-new',
  'mark-names-right',
  'mark-names-left',
] as const;
export type LayerName = (typeof LAYER_ORDER)[number];

/** The place of a layer in the order. Throws on an id that is none, so that a mistyped one cannot land on top unseen. */
export function layerRank(id: string): number {
  const rank = LAYER_ORDER.findIndex(
    (name) => name === id || (name === 'patterns' && id.startsWith('pattern-')),
  );
  if (rank < 0) throw new RangeError(`no such layer: ${id}`);
  return rank;
}

const fillColour: ExpressionSpecification = ['rgb', state('r', 255), state('g', 255), state('b', 255)];

interface Line {
  readonly source: SourceId;
  /** Plate pixels. */
  readonly width: number | ExpressionSpecification;
  readonly ink: string | ExpressionSpecification;
  readonly paint?: LineLayerSpecification['paint'];
}

function line(look: Look, id: LayerName, { source, width, ink, paint }: Line): LineLayerSpecification {
  return {
    id,
    source,
    type: 'line',
    ...(source === 'edges' ? { filter: edgeFilter(look, id) } : {}),
    // at half a pixel a round corner cannot be told from a mitred one, and costs three times the points
    layout: { 'line-join': id === 'coast' || id === 'borders' ? 'miter' : 'round' },
    paint: { 'line-color': ink, 'line-width': grown(look, width), ...paint },
  };
}

/** Coasts and borders have a layer that only they can be in, which spares the other half of the lines. */
function edgeFilter(look: Look, id: LayerName): ExpressionSpecification {
  const grade = gradeFilter(look.kind);
  if (id === 'coast') return ['all', grade, ['get', 'coast']];
  return id === 'borders' ? ['all', grade, ['!', ['get', 'coast']]] : grade;
}

/** MapLibre draws no line thinner than about this many pixels: a finer one is made paler instead. */
const THINNEST = 0.4;
const faint = (look: Look, width: number): number => Math.min(1, (width * look.scale) / THINNEST);

/** A line along the edges that carry the state `key`, its width and colour in states of their own. */
function along(
  look: Look,
  id: LayerName,
  key: string,
  width: ExpressionSpecification,
  ink: string | ExpressionSpecification,
): LineLayerSpecification {
  return line(look, id, { source: 'edges', width, ink, paint: { 'line-opacity': state(key, 0) } });
}

/** Smaller lakes appear as the map is enlarged; at rest there are those of the drawn plate. */
function lakes(look: Look): LayerSpecification {
  const rank = plateOf(look.kind) === 'europe' ? 3 : 1;
  const first = firstZoom(look.kind);
  const least: ExpressionSpecification = [
    'step',
    ['zoom'],
    rank,
    first + 1,
    rank + 1,
    first + 2,
    rank + 2,
    first + 3,
    4,
  ];
  return {
    id: 'lakes',
    source: 'lakes',
    type: 'fill',
    filter: ['<=', ['get', 'rank'], least],
    paint: { 'fill-color': look.palette.sea },
  };
}

function pattern(look: Look, image: string, id: string = image): LayerSpecification {
  return {
    id,
    source: 'units',
    type: 'fill',
    filter: gradeFilter(look.kind),
    layout: {
      // few readers ask for the partners: a layer that nothing shows need not be drawn
      visibility: id === PARTNER_ID && !look.layers.includes('partners') ? 'none' : 'visible',
    },
    paint: { 'fill-pattern': image, 'fill-opacity': state(image, 0), 'fill-antialias': false },
  };
}

function names(look: Look, weight: LabelWeight): LayerSpecification {
  return {
    id: `names-${weight}`,
    source: 'labels',
    type: 'symbol',
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [FONT_OF[weight]],
      'text-size': grown(look, ['*', ['get', 'size'], nameScale(plateOf(look.kind), look.width)]),
      'text-anchor': ['get', 'anchor'],
      'text-justify': 'auto',
      'text-offset': ['get', 'offset'],
      'text-line-height': 1.02,
      'text-max-width': 100,
      'text-padding': 0,
      // the table places names by hand: none may push another away
      'text-allow-overlap': true,
      'text-ignore-placement': true,
      'symbol-z-order': 'source',
    },
    paint: {
      'text-opacity': state(weight, 0),
      'text-color': colourState('ink', look.palette['lab-off']),
      'text-halo-color': colourState('halo', look.palette.halo),
      'text-halo-width': ['*', look.scale, state('width', 0)],
    },
  };
}

/** Edges between fills are not smoothed: smoothing both sides of a common border leaves a pale hairline. */
function fills(look: Look): LayerSpecification {
  return {
    id: 'fills',
    source: 'units',
    type: 'fill',
    filter: gradeFilter(look.kind),
    paint: { 'fill-color': fillColour, 'fill-antialias': false },
  };
}

function dots(look: Look): LayerSpecification {
  return {
    id: 'dots',
    source: 'dots',
    type: 'circle',
    paint: {
      'circle-color': fillColour,
      'circle-opacity': state('shown', 0),
      'circle-stroke-opacity': state('shown', 0),
      'circle-radius': ['*', look.scale, state('radius', 0)],
      'circle-stroke-color': colourState('ring', look.palette['mark-case']),
      'circle-stroke-width': ['*', look.scale, state('width', 0)],
    },
  };
}

function borders(look: Look): LineLayerSpecification {
  const layer = along(
    look,
    'borders',
    'border',
    state('border-width', 0),
    colourState('border-ink', look.palette['border-n']),
  );
  return {
    ...layer,
    paint: {
      ...layer.paint,
      'line-opacity': ['*', state('border', 0), faint(look, STROKES[plateOf(look.kind)].quiet)],
    },
  };
}

/** The gold line lies wholly inside the Communities' land: moved off the border by half its own width. It slims on islands it would cover. */
function union(look: Look): LineLayerSpecification {
  const width: ExpressionSpecification = ['*', state('union-width', 0), ['get', 'slim']];
  const layer = along(look, 'union', 'union', width, colourState('union-ink', look.palette['eu-line']));
  return {
    ...layer,
    paint: { ...layer.paint, 'line-offset': grown(look, ['*', width, ['/', state('side', 0), 2]]) },
  };
}

/** The outline of the Europe plate on the world plate. */
function frame(look: Look): LineLayerSpecification {
  const paint = { 'line-opacity': 0.6, 'line-dasharray': [2, 2] };
  return line(look, 'frame', { source: 'frame', width: FRAME, ink: look.palette['ink-2'], paint });
}

function article6(look: Look): LineLayerSpecification {
  const shown = look.layers.includes('article6') && plateOf(look.kind) === 'world';
  const paint = { 'line-opacity': shown ? 1 : 0, 'line-dasharray': [7, 3, 1.5, 3] };
  return line(look, 'article6', { source: 'article6', width: LIMIT, ink: look.palette['ink-2'], paint });
}

function edges(look: Look): LineLayerSpecification[] {
  const { palette } = look;
  return [
    line(look, 'coast', {
      source: 'edges',
      width: COAST,
      ink: palette.coast,
      paint: { 'line-opacity': faint(look, COAST) },
    }),
    borders(look),
    union(look),
    along(look, 'outline-casing', 'outline', state('outline-casing', 0), palette['mark-case']),
    along(look, 'outline', 'outline', state('outline-width', 0), palette.mark),
  ];
}

/** All layers of a view, bottom to top. */
export function layersOf(look: Look): LayerSpecification[] {
  const layers: LayerSpecification[] = [
    { id: 'sea', type: 'background', paint: { 'background-color': look.palette.sea } },
    line(look, 'graticule', { source: 'graticule', width: GRATICULE, ink: look.palette.grat }),
    fills(look),
    ...patternLayers(plateOf(look.kind)).map(({ id }) => pattern(look, id)),
    pattern(look, HATCH_ID, 'hatch'),
    lakes(look),
    ...edges(look),
    ...partyLayers(look),
    ...markLayers(look),
    frame(look),
    article6(look),
    dots(look),
    ...LABEL_WEIGHTS.map((weight) => names(look, weight)),
  ];
  return layers.toSorted((a, b) => layerRank(a.id) - layerRank(b.id));
}
