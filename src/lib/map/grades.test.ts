// Coarser grades keep the shape of the land: neighbours stay neighbours, and small states do not vanish before they have a symbol.
import { describe, expect, it } from 'vitest';
import { edgeId } from './edges.ts';
import { gradeFilter, gradesOf } from './grades.ts';
import { thinned, weighLand } from './thin.ts';
import { tinyTopology } from './tiny-land.ts';
import { readMapLand } from './topology.ts';
import type { MapLand } from './topology.ts';
import { weigh } from './weigh.ts';

const land = readMapLand(tinyTopology());

describe('weighing', () => {
  it('holds the ends of an arc and lets the flattest point go first', () => {
    const weights = weigh([
      [0, 0],
      [2, 1.55],
      [4, 3],
      [8, 0],
    ]).map(([, , weight]) => weight);
    expect(weights[0]).toBe(Infinity);
    expect(weights[3]).toBe(Infinity);
    expect(weights[1]).toBeLessThan(weights[2] ?? 0);
  });
  it('gives a point that outlives its neighbours at least their weight', () => {
    const peak = weigh([
      [0, 0],
      [1, 0],
      [2, 5],
      [3, 0],
      [4, 0],
    ]).map(([, , weight]) => weight);
    expect(peak[2]).toBeGreaterThanOrEqual(Math.max(peak[1] ?? 0, peak[3] ?? 0));
  });
});

describe('a thinned land', () => {
  const thin = (detail: number, limit: number): MapLand => thinned(weighLand(land), detail, limit);
  it('loses what is finer than its detail, on both sides of a border alike', () => {
    expect(thin(0.1, 0).arcs[0]).toEqual([
      [0, 0],
      [0, 4],
    ]);
  });
  it('loses islands below its limit', () => {
    expect(thin(0, 4).units.map(({ id }) => id)).toEqual(['AAA', 'BBB']);
  });
  it('keeps the largest island of a unit longer', () => {
    expect(thin(0, 3).units.map(({ id }) => id)).toContain('CCC');
  });
  it('leaves an island a triangle', () => {
    expect(thin(100, 0).arcs[3]).toHaveLength(4);
  });
});

describe('grades', () => {
  const { grades } = gradesOf(land, 'europe');
  it('end with the land as compiled', () => {
    expect(grades.map(({ level }) => level)).toEqual([0, 1, 2, 3]);
    expect(grades[3]?.land.arcs).toBe(land.arcs);
  });
  it('have the same edges under the same ids', () => {
    for (const { edges } of grades) expect(edges.map(edgeId)).toEqual(grades[3]?.edges.map(edgeId));
  });
  it('leave out land that the plane cannot show', () => {
    const far: MapLand = {
      ...land,
      arcs: [
        ...land.arcs,
        [
          [100, 0],
          [100, 1],
          [101, 1],
          [100, 0],
        ],
      ],
      units: [...land.units, { id: 'FAR', polygons: [[[6]]] }],
    };
    expect(gradesOf(far, 'europe').land.units.map(({ id }) => id)).not.toContain('FAR');
    expect(gradesOf(far, 'globe').land.units.map(({ id }) => id)).toContain('FAR');
  });
  it('are chosen by the zoom of a tile', () => {
    expect(gradeFilter('europe')).toEqual(['==', ['get', 'level'], ['step', ['zoom'], 0, 4, 1, 5, 2, 6, 3]]);
  });
});
