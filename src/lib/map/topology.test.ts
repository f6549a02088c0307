// Compiled topologies are read as they are written: plain or in quantised steps.
import { expect, it } from 'vitest';
import { tinyTopology } from './tiny-land.ts';
import { arcPoints, readMapLand, ringPoints } from './topology.ts';

it('reads units, lakes with their rank, and the limit', () => {
  const land = readMapLand(tinyTopology());
  expect(land.units.map(({ id, polygons }) => [id, polygons.length])).toEqual([
    ['AAA', 1],
    ['BBB', 1],
    ['CCC', 1],
  ]);
  expect(land.lakes).toMatchObject([{ rank: 2 }]);
  expect(land.article6).toEqual([
    [
      [-4, -2],
      [4, -2],
    ],
  ]);
});

it('adds up the steps of a quantised file', () => {
  const land = readMapLand({
    type: 'Topology',
    objects: {},
    transform: { scale: [0.5, 2], translate: [10, 20] },
    arcs: [
      [
        [2, 1],
        [2, 0],
        [-4, 3],
      ],
    ],
  });
  expect(land.arcs).toEqual([
    [
      [11, 22],
      [12, 22],
      [10, 28],
    ],
  ]);
});

it('runs a reversed reference backwards and closes a ring without doubling corners', () => {
  const { arcs } = readMapLand(tinyTopology());
  expect(arcPoints(arcs, ~0)).toEqual([
    [0, 4],
    [0, 2],
    [0, 0],
  ]);
  expect(ringPoints(arcs, [0, 1])).toEqual([
    [0, 0],
    [0, 2],
    [0, 4],
    [4, 4],
    [4, 0],
    [0, 0],
  ]);
});

it('is empty where a file has no such object', () => {
  expect(readMapLand({ type: 'Topology', objects: {}, arcs: [] })).toEqual({
    arcs: [],
    units: [],
    lakes: [],
    article6: [],
  });
});
