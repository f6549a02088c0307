// The layers of the map in their one order, and how each is painted. What varies with the date reads feature-state.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PlateId } from '../figure/geometry.ts';
import type { Token } from '../theme/palette.ts';
import type { SourceId } from './features.ts';
import { plateOf } from './kind.ts';
import type { Look } from './kind.ts';
import { HATCH_ID, patternLayers } from './patterns.ts';
import { LABEL_WEIGHTS } from './shade.ts';
import type { LabelWeight } from './shade.ts';

/** Bottom to top; `patterns` stands for one layer per pattern of the plate. */
export const LAYER_ORDER = [
  'sea', 'graticule', 'fills', 'patterns', 'hatch', 'lakes', 'coast', 'article6', 'border-quiet', 'border-shaded', 'gold', 'edge',
  'joined-case', 'joined', 'joined-many-case', 'joined-many', 'picked-case', 'picked', 'selected-case', 'selected', 'dots',
  'names-sea', 'names-off', 'names-member', 'names-new'
] as const;
export type LayerName = (typeof LAYER_ORDER)[number];

/** The place of a layer in the order. Throws on an id that is none, so that a mistyped one cannot land on top unseen. */
export function layerRank(id: string): number {
  const rank = LAYER_ORDER.findIndex((name) => name === id || (name === 'patterns' && id.startsWith('pattern-')));
  if (rank < 0) throw new RangeError(`no such layer: ${id}`);
  return rank;
}

/** The family each weight of name is drawn in; fonts.ts registers them. */
export const FONT_OF: Readonly<Record<LabelWeight, string>> = { off: 'AtlasNames450', member: 'AtlasNames600', new: 'AtlasNames750', sea: 'AtlasSeas' };

/** Strokes in plate pixels, as in plate.css. */
const STROKES: Readonly<Record<PlateId, Readonly<Record<'quiet' | 'shaded' | 'gold' | 'joined' | 'case', number>>>> = {
  europe: { quiet: 0.7, shaded: 0.9, gold: 1.6, joined: 1.4, case: 3.2 },
  world: { quiet: 0.5, shaded: 0.6, gold: 1.2, joined: 1.2, case: 2.6 }
};
const COAST = 0.5;
const EDGE = 0.9;
/** Strokes and names grow this much in three doublings, so that they keep their weight beside larger land. */
const GROWTH = 1.5;
const DOUBLINGS = 3;

const state = (key: string, otherwise: number): ExpressionSpecification => ['number', ['feature-state', key], otherwise];
const colourState = (key: string, otherwise: string): ExpressionSpecification => ['to-color', ['feature-state', key], otherwise];
const fillColour: ExpressionSpecification = ['rgb', state('r', 255), state('g', 255), state('b', 255)];

/** A size in plate pixels (a number or an expression of one) at every zoom. */
function grown(look: Look, size: number | ExpressionSpecification): ExpressionSpecification {
  const at = (k: number): ExpressionSpecification => ['*', size, k];
  return ['interpolate', ['linear'], ['zoom'], look.zoom, at(look.scale), look.zoom + DOUBLINGS, at(look.scale * GROWTH)];
}

type Stroke = 'butt' | 'round';

function line(look: Look, id: LayerName, source: SourceId, ink: Token, width: number, paint: object, cap: Stroke = 'butt'): LayerSpecification {
  return {
    id, source, type: 'line',
    layout: { 'line-join': 'round', 'line-cap': cap },
    paint: { 'line-color': look.palette[ink], 'line-width': grown(look, width), ...paint }
  };
}

/** A line along the edges that carry the state. */
const along = (look: Look, id: LayerName, key: string, ink: Token, width: number, cap: Stroke = 'butt'): LayerSpecification =>
  line(look, id, 'edges', ink, width, { 'line-opacity': state(key, 0) }, cap);

/** An ink line on a casing. */
function outline(look: Look, key: 'joined' | 'joined-many' | 'picked' | 'selected', width: number, casing: number): LayerSpecification[] {
  return [along(look, `${key}-case`, key, 'mark-case', casing, 'round'), along(look, key, key, 'mark', width, 'round')];
}

function pattern(image: string, id: string = image): LayerSpecification {
  return { id, source: 'units', type: 'fill', paint: { 'fill-pattern': image, 'fill-opacity': state(image, 0), 'fill-antialias': false } };
}

function names(look: Look, weight: LabelWeight): LayerSpecification {
  return {
    id: `names-${weight}`, source: 'labels', type: 'symbol',
    layout: {
      'text-field': ['get', 'text'], 'text-font': [FONT_OF[weight]], 'text-size': grown(look, ['get', 'size']),
      'text-anchor': ['get', 'anchor'], 'text-justify': 'auto', 'text-offset': ['get', 'offset'],
      'text-line-height': 1.02, 'text-max-width': 100, 'text-padding': 0,
      // the table places names by hand: none may push another away
      'text-allow-overlap': true, 'text-ignore-placement': true, 'symbol-z-order': 'source'
    },
    paint: {
      'text-opacity': state(weight, 0),
      'text-color': colourState('ink', look.palette['lab-off']),
      'text-halo-color': colourState('halo', look.palette.halo),
      'text-halo-width': ['*', look.scale, state('width', 0)]
    }
  };
}

/** Edges between fills are not smoothed: smoothing both sides of a common border leaves a pale hairline. */
const fills = (): LayerSpecification => ({ id: 'fills', source: 'units', type: 'fill', paint: { 'fill-color': fillColour, 'fill-antialias': false } });

function dots(look: Look): LayerSpecification {
  return {
    id: 'dots', source: 'dots', type: 'circle',
    paint: {
      'circle-color': fillColour, 'circle-opacity': state('shown', 0), 'circle-stroke-opacity': state('shown', 0),
      'circle-radius': ['*', look.scale, state('radius', 0)],
      'circle-stroke-color': colourState('ring', look.palette['mark-case']), 'circle-stroke-width': ['*', look.scale, state('width', 0)]
    }
  };
}

/** The gold line lies wholly inside the Communities' land: moved off the border by half its own width. */
function gold(look: Look, width: number): LayerSpecification {
  const inwards: ExpressionSpecification = ['*', state('side', 0), width / 2];
  return line(look, 'gold', 'edges', 'eu-line', width, { 'line-opacity': state('gold', 0), 'line-offset': grown(look, inwards) });
}

function article6(look: Look): LayerSpecification {
  const shown = look.layers.includes('article6') && plateOf(look.kind) === 'world';
  return line(look, 'article6', 'article6', 'ink-2', 1, { 'line-opacity': shown ? 1 : 0, 'line-dasharray': [7, 3, 1.5, 3] });
}

function edges(look: Look): LayerSpecification[] {
  const stroke = STROKES[plateOf(look.kind)];
  const coast: ExpressionSpecification = ['case', ['get', 'coast'], 1, 0];
  return [
    line(look, 'coast', 'edges', 'coast', COAST, { 'line-opacity': coast }),
    along(look, 'border-quiet', 'quiet', 'border-n', stroke.quiet),
    along(look, 'border-shaded', 'shaded', 'border-m', stroke.shaded),
    gold(look, stroke.gold),
    along(look, 'edge', 'edge', 'eu-edge', EDGE),
    ...outline(look, 'joined', stroke.joined, stroke.case),
    ...outline(look, 'joined-many', 0.8, 2),
    ...outline(look, 'picked', 1.5, 3),
    ...outline(look, 'selected', 1.8, 4.4)
  ];
}

/** All layers of a view, bottom to top. */
export function layersOf(look: Look): LayerSpecification[] {
  const layers: LayerSpecification[] = [
    { id: 'sea', type: 'background', paint: { 'background-color': look.palette.sea } },
    line(look, 'graticule', 'graticule', 'grat', 0.6, {}),
    fills(),
    ...patternLayers(plateOf(look.kind)).map(({ id }) => pattern(id)),
    pattern(HATCH_ID, 'hatch'),
    { id: 'lakes', source: 'lakes', type: 'fill', paint: { 'fill-color': look.palette.sea } },
    ...edges(look),
    article6(look),
    dots(look),
    ...LABEL_WEIGHTS.map((weight) => names(look, weight))
  ];
  return layers.toSorted((a, b) => layerRank(a.id) - layerRank(b.id));
}
