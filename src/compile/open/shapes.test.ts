// Merging land on a board of two squares and an island: shared borders go, rings run as each format wants them.
import { expect, test } from 'vitest';
import type { LandTopology } from '../geo/land.ts';
import { geoJsonGeometry, merger, prunedArcs, topoGeometry } from './shapes.ts';

/** West and east meet at longitude 1; their outer rings run clockwise, as mapshaper writes them. */
const board: LandTopology = {
  type: 'Topology',
  objects: {
    units: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'WEST', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'EAST', arcs: [[~0, 2]] },
        { type: 'Polygon', id: 'ISLE', arcs: [[3]] },
      ],
    },
  },
  arcs: [
    [
      [1, 1],
      [1, 0],
    ],
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 1],
      [2, 0],
      [1, 0],
    ],
    [
      [5, 0],
      [5, 1.00049],
      [6, 1],
      [6, 0],
      [5, 0],
    ],
  ],
};
const shapeOf = merger(board);

test('two neighbours become one polygon without the border between them, counterclockwise', () => {
  expect(geoJsonGeometry(shapeOf(['WEST', 'EAST']))).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ].map((ring) => expect.arrayContaining(ring) as unknown),
  });
  const { coordinates } = shapeOf(['WEST', 'EAST']);
  const ring = coordinates[0]?.[0] ?? [];
  const twice = ring.reduce((sum, [x, y], i) => {
    const [fromX, fromY] = ring[i - 1] ?? [x, y];
    return sum + fromX * y - x * fromY;
  }, 0);
  expect(twice).toBe(4);
});

test('land apart is a second polygon, and coordinates have three decimals', () => {
  expect(geoJsonGeometry(shapeOf(['WEST', 'ISLE']))).toMatchObject({ type: 'MultiPolygon' });
  expect(shapeOf(['ISLE']).coordinates.flat(3)).not.toContain(1.00049);
});

test('what has no outline has no geometry', () => {
  expect(geoJsonGeometry(shapeOf(['NOWHERE']))).toBeNull();
  expect(topoGeometry(shapeOf(['NOWHERE']).arcs)).toEqual({ type: null });
});

test('the same units are merged once, in whatever order', () => {
  expect(shapeOf(['EAST', 'WEST'])).toBe(shapeOf(['WEST', 'EAST']));
});

test('arcs that nothing uses are left out, and the rest is numbered anew', () => {
  const whole = shapeOf(['WEST', 'EAST']);
  const { arcs, shapes } = prunedArcs(board, [whole.arcs]);
  expect(arcs).toHaveLength(2);
  expect(
    shapes
      .flat(3)
      .map((n) => (n < 0 ? ~n : n))
      .sort(),
  ).toEqual([0, 1]);
});
