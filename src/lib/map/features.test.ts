// The sources of a view: states are found by id in every grade, names and symbols stand where the drawn plate has them.
import { describe, expect, it } from 'vitest';
import type { LabelRow } from '../figure/labels.ts';
import { fromPseudo } from '../figure/plane.ts';
import { labelPlace, rowsOf, sourcesOf } from './features.ts';
import { groundOf } from './picture.ts';
import { lonLatToWorld } from './projection.ts';
import { pointPlace } from './shapes.ts';
import { tinyTopology } from './tiny-land.ts';
import { readMapLand } from './topology.ts';

const land = readMapLand(tinyTopology());
const ground = groundOf('europe', land, []);
const sources = sourcesOf('europe', ground, ground.shapes, []);

describe('sources', () => {
  it('hold every unit and edge in four grades under one id', () => {
    const levels = (source: 'units' | 'edges', id: string) =>
      sources[source].features
        .filter(({ properties }) => properties?.['id'] === id)
        .map(({ properties }) => Number(properties?.['level']));
    expect(levels('units', 'AAA')).toEqual([0, 1, 2, 3]);
    expect(levels('edges', 'AAA BBB')).toEqual([0, 1, 2, 3]);
  });
  it('tell coasts from borders', () => {
    const coast = (id: string) =>
      sources.edges.features.find(({ properties }) => properties?.['id'] === id)?.properties?.[
        'coast'
      ] as unknown;
    expect(coast('AAA')).toBe(true);
    expect(coast('AAA BBB')).toBe(false);
  });
  it('set the symbol of a unit on its largest part', () => {
    const point = ground.shapes.points.find(([id]) => id === 'CCC');
    const [lon, lat] = pointPlace('europe', point?.[1] ?? 0, point?.[2] ?? 0);
    expect(lon).toBeCloseTo(8.5);
    expect(lat).toBeCloseTo(0.5);
  });
});

describe('names', () => {
  it('stand on a plane where the table has them', () => {
    expect(fromPseudo('europe', ...labelPlace('europe', 100, 200)).map(Math.round)).toEqual([100, 200]);
  });
  it('of the world plate stand at the same place of the globe and of the polar view', () => {
    const [x, y] = lonLatToWorld(11, 50);
    const [lon, lat] = labelPlace('globe', x, y);
    expect([lon, lat].map(Math.round)).toEqual([11, 50]);
    const [px, py] = fromPseudo('pole', ...labelPlace('pole', x, y));
    expect(px).toBeCloseTo(428);
    expect(py).toBeGreaterThan(188);
  });
  it('of land south of the polar view are left out of it', () => {
    const row: LabelRow = {
      plate: 'world',
      kind: 'state',
      unit: null,
      polity: null,
      lines: ['x'],
      x: 428,
      y: 70,
      size: 10,
      anchor: 'middle',
      dx: 0,
      dy: 0,
      from: null,
      to: null,
      shownFrom: '',
      outside: false,
    };
    expect(rowsOf('pole', [row, { ...row, y: 300 }]).map(([index]) => index)).toEqual([0]);
    expect(rowsOf('globe', [row, { ...row, y: 300 }])).toHaveLength(2);
  });
});
