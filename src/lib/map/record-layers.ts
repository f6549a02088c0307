// The layers of the record on the map: outlines of parties, symbols, their names. Nothing of them is drawn while they are off.
import type { LayerSpecification, LineLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { NAME_SIZE } from '../figure/marks.ts';
import type { Side } from '../figure/marks.ts';
import { colourState, grown, state } from './expressions.ts';
import { gradeFilter } from './grades.ts';
import { plateOf } from './kind.ts';
import type { Look } from './kind.ts';
import { ICON_RADIUS } from './mark-icons.ts';
import { FONT_OF } from './name-fonts.ts';
import { PARTY } from './strokes.ts';

/** Dashes in widths of the line. */
const DASHES = [3, 1.8];

function party(look: Look, id: 'party' | 'party-casing'): LineLayerSpecification {
  const casing = id === 'party-casing';
  const { width, casing: around } = PARTY[plateOf(look.kind)];
  return {
    id,
    source: 'edges',
    type: 'line',
    filter: gradeFilter(look.kind),
    layout: {
      'line-join': 'round',
      visibility: look.layers.includes('alliances') ? 'visible' : 'none',
    },
    paint: {
      'line-color': casing ? look.palette['mark-case'] : look.palette.mark,
      'line-width': grown(look, casing ? around : width),
      'line-opacity': casing ? ['*', state('party', 0), 0.75] : state('party', 0),
      ...(casing ? {} : { 'line-dasharray': DASHES }),
    },
  };
}

export const partyLayers = (look: Look): LayerSpecification[] => [
  party(look, 'party-casing'),
  party(look, 'party'),
];

/** Halo of a symbol, plate pixels. */
const CASING = 1.4;

function symbols(look: Look): SymbolLayerSpecification {
  return {
    id: 'marks',
    source: 'marks',
    type: 'symbol',
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': grown(look, ['/', ['get', 'radius'], ICON_RADIUS]),
      'icon-offset': ['get', 'offset'],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'symbol-z-order': 'source',
    },
    paint: {
      'icon-opacity': state('opacity', 0),
      'icon-color': colourState('ink', look.palette.mark),
      'icon-halo-color': colourState('halo', look.palette['mark-case']),
      'icon-halo-width': ['*', look.scale, ['+', CASING, state('pointed', 0)]],
    },
  };
}

/** Names stand on one side or the other; which, and whether there is room, is in the state. */
function names(look: Look, side: Side): SymbolLayerSpecification {
  const size = NAME_SIZE[plateOf(look.kind)];
  return {
    id: `mark-names-${side}`,
    source: 'marks',
    type: 'symbol',
    layout: {
      'text-field': ['get', 'short'],
      'text-font': [FONT_OF.member],
      'text-size': grown(look, size),
      'text-anchor': side === 'right' ? 'left' : 'right',
      'text-offset': ['get', side],
      'text-max-width': 100,
      'text-padding': 0,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
      'symbol-z-order': 'source',
    },
    paint: {
      'text-opacity': state(side, 0),
      'text-color': look.palette.mark,
      'text-halo-color': look.palette['mark-case'],
      'text-halo-width': 1.1 * look.scale,
    },
  };
}

export const markLayers = (look: Look): LayerSpecification[] => [
  symbols(look),
  names(look, 'right'),
  names(look, 'left'),
];
