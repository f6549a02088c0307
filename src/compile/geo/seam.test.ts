// Land cut at 180 degrees becomes one piece, without a line where the cut was.
import { expect, test } from 'vitest';
import { ringPoints } from './land.ts';
import type { Land } from './land.ts';
import { joinSeam, turnEast } from './seam.ts';

// A cape from 170 E to 170 W whose coasts on the two sides end 0.1 degrees apart, and an island far away.
const cape: Land = {
  arcs: [
    [
      [170, 60],
      [170, 70],
      [180, 70.1],
      [180, 60],
      [170, 60],
    ],
    [
      [-180, 60],
      [-180, 70],
      [-170, 65],
      [-180, 60],
    ],
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ],
  ],
  units: new Map([
    ['RU', [[[0]], [[1]]]],
    ['XX', [[[2]]]],
  ]),
};

test('the two sides become one polygon east of Greenwich', async () => {
  const joined = await joinSeam(cape);
  const polygons = joined.units.get('RU') ?? [];
  expect(polygons).toHaveLength(1);
  const points = ringPoints(joined, polygons[0]?.[0] ?? []);
  expect(Math.max(...points.map(([lon]) => lon))).toBe(190);
  expect(points.filter(([lon]) => lon === 180)).toHaveLength(2);
});

test('no segment of the seam is left', async () => {
  const joined = await joinSeam(cape);
  for (const arc of joined.arcs) {
    arc.forEach((point, i) => {
      expect(point[0] === 180 && arc[i + 1]?.[0] === 180).toBe(false);
    });
  }
});

test('a side without partner is an error, not a coast', async () => {
  await expect(joinSeam({ ...cape, units: new Map([['RU', [[[0]]]]]) })).rejects.toThrow('a seam of');
});

test('Antarctica is left out', async () => {
  const land: Land = {
    ...cape,
    units: new Map([
      ['ATA', [[[0]]]],
      ['XX', [[[2]]]],
    ]),
  };
  expect([...(await joinSeam(land)).units.keys()]).toEqual(['XX']);
});

test('a border that would be torn apart is an error', () => {
  const shared: Land = {
    arcs: [
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
    units: new Map([
      ['A', [[[0]]]],
      ['B', [[[~0]]]],
    ]),
  };
  let calls = 0;
  expect(() => turnEast(shared, () => (calls += 1) === 1)).toThrow('both sides of the cut');
});
