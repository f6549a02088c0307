// The style is one MapLibre accepts, its layers stand in the one order, and a change of look sets no more than it must.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../theme/palette.ts';
import { sourcesOf, SOURCE_IDS } from './features.ts';
import type { MapKind } from './kind.ts';
import { LAYER_ORDER, layerRank, layersOf } from './layers.ts';
import { groundOf } from './picture.ts';
import { changesBetween } from './restyle.ts';
import { styleOf } from './style.ts';
import { tinyLook, tinyTopology } from './tiny-land.ts';
import { readMapLand } from './topology.ts';

const kinds: readonly MapKind[] = ['world', 'europe', 'pole', 'globe'];
const land = readMapLand(tinyTopology());
const styleFor = (kind: MapKind) => {
  const ground = groundOf(kind, land, []);
  return styleOf(tinyLook(kind), sourcesOf(kind, ground, ground.shapes, ground.rows));
};

describe.each(kinds)('the style of %s', (kind) => {
  const style = styleFor(kind);
  it('is valid', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });
  it('draws from sources that exist', () => {
    const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(used)].toSorted()).toEqual([...SOURCE_IDS].toSorted());
  });
  it('has its layers in the one order, each once', () => {
    const ranks = style.layers.map(({ id }) => layerRank(id));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(style.layers.map(({ id }) => id)).size).toBe(style.layers.length);
  });
});

describe('the order of layers', () => {
  it("is the design's: land under lines, lines under symbols, symbols under names", () => {
    const order = [
      'sea',
      'fills',
      'pattern-wp',
      'hatch',
      'lakes',
      'coast',
      'borders',
      'union',
      'outline',
      'dots',
      'names-member',
    ];
    expect(order.map(layerRank)).toEqual(order.map(layerRank).toSorted((a, b) => a - b));
  });
  it('throws on a layer it does not know', () => {
    expect(() => layerRank('boundaries')).toThrow('no such layer: boundaries');
  });
  it('has a layer for every name', () => {
    const ids = layersOf(tinyLook()).map(({ id }) => id);
    for (const name of LAYER_ORDER)
      expect(ids.some((id) => id === name || (name === 'patterns' && id.startsWith('pattern-')))).toBe(true);
  });
});

describe('a change of look', () => {
  it('sets nothing when nothing differs', () => {
    expect(changesBetween(tinyLook(), tinyLook())).toEqual([]);
  });
  it('to the dark theme sets colours only', () => {
    const changes = changesBetween(tinyLook(), tinyLook('europe', { palette: PALETTES.dark }));
    expect(changes.every(({ kind, name }) => kind === 'paint' && name.includes('color'))).toBe(true);
    expect(changes).toContainEqual({
      layer: 'sea',
      kind: 'paint',
      name: 'background-color',
      value: PALETTES.dark.sea,
    });
  });
  it('with the limit of the treaty area shown sets its opacity', () => {
    expect(
      changesBetween(tinyLook('world'), tinyLook('world', { layers: ['names', 'disputes', 'article6'] })),
    ).toEqual([{ layer: 'article6', kind: 'paint', name: 'line-opacity', value: 1 }]);
  });
});
