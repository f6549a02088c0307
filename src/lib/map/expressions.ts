// Expressions of the style that several layers share: what a feature's state says, and sizes that grow with the zoom.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Look } from './kind.ts';

/** Strokes and names grow this much in three doublings, so that they keep their weight beside larger land. */
export const GROWTH = 1.5;
export const DOUBLINGS = 3;

export const state = (key: string, otherwise: number): ExpressionSpecification => [
  'number',
  ['feature-state', key],
  otherwise,
];
export const colourState = (key: string, otherwise: string): ExpressionSpecification => [
  'to-color',
  ['feature-state', key],
  otherwise,
];
/** A size in plate pixels (a number or an expression of one) at every zoom. */
export function grown(look: Look, size: number | ExpressionSpecification): ExpressionSpecification {
  const at = (k: number): ExpressionSpecification => ['*', size, k];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    look.zoom,
    at(look.scale),
    look.zoom + DOUBLINGS,
    at(look.scale * GROWTH),
  ];
}

/** How many times larger than at rest strokes and names are at a zoom. */
export const grownBy = (look: Look, zoom: number): number =>
  1 + (GROWTH - 1) * Math.max(0, Math.min(1, (zoom - look.zoom) / DOUBLINGS));
