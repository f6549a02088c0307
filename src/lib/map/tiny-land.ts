// A three-unit world for the tests of this folder:  [ AAA | BBB ]   C   with a lake in A and a limit south of all.
import type { Topology } from 'topojson-specification';
import type { Scene, UnitScene } from '../scene/scene.ts';
import { PALETTES } from '../theme/palette.ts';
import type { Look, MapKind } from './kind.ts';

/** Squares of four degrees; rings run clockwise with north up, as the compiled files do. Arc 0 is the border, from south to north. */
export const tinyTopology = (): Topology => ({
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 2],
      [0, 4],
    ],
    [
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ],
    [
      [0, 0],
      [-4, 0],
      [-4, 4],
      [0, 4],
    ],
    [
      [8, 0],
      [8, 1],
      [9, 1],
      [9, 0],
      [8, 0],
    ],
    [
      [-3, 1],
      [-3, 2],
      [-2, 2],
      [-3, 1],
    ],
    [
      [-4, -2],
      [4, -2],
    ],
  ],
  objects: {
    units: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AAA', arcs: [[2, ~0]] },
        { type: 'Polygon', id: 'BBB', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 'CCC', arcs: [[[3]]] },
      ],
    },
    lakes: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', properties: { rank: 2 }, arcs: [[4]] }],
    },
    article6: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [5] }] },
  },
});

export const tinyUnit = (id: string, more: Partial<UnitScene> = {}): UnitScene => ({
  id,
  polity: id,
  blocs: [],
  article6: false,
  shade: 'land',
  union: false,
  hatched: false,
  joined: false,
  ...more,
});

export const tinyScene = (units: readonly UnitScene[], more: Partial<Scene> = {}): Scene => ({
  date: '1990-10-02',
  year: 1990,
  blocs: [],
  overlap: [],
  states: new Map(),
  units,
  overlays: [],
  joined: new Set(),
  period: null,
  previousChange: null,
  nextChange: null,
  ...more,
});

export const tinyLook = (kind: MapKind = 'europe', more: Partial<Look> = {}): Look => ({
  kind,
  palette: PALETTES.light,
  scale: 1,
  width: 516,
  zoom: 3,
  layers: ['names', 'disputes'],
  ...more,
});
