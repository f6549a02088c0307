// Every line knows the land on its two sides, and has the first on its right.
import { describe, expect, it } from 'vitest';
import { drawEdges, edgeId, planEdges, slimness } from './edges.ts';
import { tinyTopology } from './tiny-land.ts';
import { readMapLand } from './topology.ts';
import type { MapLand, Point } from './topology.ts';

const land = readMapLand(tinyTopology());
const edges = drawEdges(planEdges(land), land);
const lineOf = (id: string) => edges.find((edge) => edgeId(edge) === id)?.lines;

describe('edges', () => {
  it('are one per pair of neighbours and one coast per unit', () => {
    expect(edges.map(edgeId).toSorted()).toEqual(['AAA', 'AAA BBB', 'BBB', 'CCC']);
  });
  it('run with their first unit on the right: the western one of a border that runs south', () => {
    expect(lineOf('AAA BBB')).toEqual([
      [
        [0, 4],
        [0, 2],
        [0, 0],
      ],
    ]);
  });
  it('do so even where a file winds its rings the other way', () => {
    const turned: MapLand = {
      ...land,
      units: land.units.map((unit) => ({
        ...unit,
        polygons: unit.polygons.map((polygon) => polygon.map((ring) => ring.toReversed().map((r) => ~r))),
      })),
    };
    expect(drawEdges(planEdges(turned), turned).find((edge) => edge.b !== null)?.lines).toEqual(
      lineOf('AAA BBB'),
    );
  });
  it('run clockwise around an island: the land on the right', () => {
    expect(lineOf('CCC')).toEqual([
      [
        [8, 0],
        [8, 1],
        [9, 1],
        [9, 0],
        [8, 0],
      ],
    ]);
  });
  it('join arcs head to tail', () => {
    const split: MapLand = {
      ...land,
      arcs: [
        [
          [0, 0],
          [0, 2],
        ],
        ...land.arcs.slice(1),
        [
          [0, 2],
          [0, 4],
        ],
      ],
      units: [
        { id: 'AAA', polygons: [[[2, ~6, ~0]]] },
        { id: 'BBB', polygons: [[[0, 6, 1]]] },
      ],
    };
    expect(drawEdges(planEdges(split), split).find((edge) => edge.b !== null)?.lines).toEqual(
      lineOf('AAA BBB'),
    );
  });
  it('leave out what the antimeridian and the Pole add to a coast', () => {
    const ring: Point[] = [
      [170, 60],
      [170, 70],
      [180, 70],
      [180, 60],
      [170, 60],
    ];
    const cut: MapLand = { ...land, arcs: [ring], units: [{ id: 'RUS', polygons: [[[0]]] }] };
    expect(drawEdges(planEdges(cut), cut)[0]?.lines).toEqual([
      [
        [170, 60],
        [170, 70],
        [180, 70],
      ],
      [
        [180, 60],
        [170, 60],
      ],
    ]);
  });
  it('go with the islands a grade has dropped', () => {
    const dropped = { ...land, units: land.units.filter(({ id }) => id !== 'CCC') };
    expect(drawEdges(planEdges(land), dropped).map(edgeId)).not.toContain('CCC');
  });
  it('stay where a dropped islet touches the coast in a point', () => {
    const main: Point[] = [
      [0, 0],
      [0, 5],
      [5, 5],
      [0, 0],
    ];
    const islet: Point[] = [
      [0, 0],
      [-1, 0],
      [-1, -1],
      [0, 0],
    ];
    const both: MapLand = { ...land, arcs: [main, islet], units: [{ id: 'GBR', polygons: [[[0]], [[1]]] }] };
    const coarse: MapLand = { ...both, units: [{ id: 'GBR', polygons: [[[0]]] }] };
    expect(drawEdges(planEdges(both), coarse)[0]?.lines).toEqual([main]);
  });
});

describe('a line inside the coast of an island', () => {
  const square = (side: number): Point[] => [
    [0, 0],
    [0, side],
    [side, side],
    [side, 0],
    [0, 0],
  ];
  it('keeps its width where there is room', () => {
    expect(slimness(square(10), 1)).toBe(1);
  });
  it('slims to the island it would cover', () => {
    expect(slimness(square(1), 1)).toBeCloseTo(0.6);
    expect(slimness(square(0.1), 1)).toBeCloseTo(0.2);
  });
  it('keeps its width along a coast that does not close', () => {
    expect(
      slimness(
        [
          [0, 0],
          [0, 0.1],
        ],
        1,
      ),
    ).toBe(1);
  });
});
