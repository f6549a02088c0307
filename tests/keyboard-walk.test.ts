// The arrow keys lead from any state on a plate to every other, in every decade.
import { describe, expect, test } from 'vitest';
import type { FigureGeometry } from '../src/lib/figure/geometry.ts';
import { placeOf, walk } from '../src/lib/figure/walk.ts';
import type { Scene } from '../src/lib/scene/scene.ts';
import { readFigure } from './geometry-files.ts';
import { sceneOn } from './real-world.ts';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const DAYS = [
  '1949-04-04',
  '1955-12-31',
  '1965-12-31',
  '1978-12-31',
  '1990-10-03',
  '2004-12-31',
  '2024-12-31',
];

/** States with land or a symbol on the plate. A dependency, `CODE.OWNER`, may share its pixel with another. */
function statesOn(plate: FigureGeometry, scene: Scene): Set<string> {
  const inside = scene.units.filter(({ id }) => placeOf(id, plate) !== null);
  return new Set(inside.map(({ polity }) => polity).filter((polity) => !polity.includes('.')));
}

function reached(plate: FigureGeometry, scene: Scene): Set<string> {
  const seen = new Set<string | null>([null]);
  for (const from of seen) for (const key of ARROWS) seen.add(walk(key, from, plate, scene) ?? from);
  const holders = new Map(scene.units.map(({ id, polity }) => [id, polity]));
  return new Set([...seen].map((unit) => holders.get(unit ?? '') ?? ''));
}

describe.each(['europe', 'world'] as const)('on the %s plate', (view) => {
  const plate = readFigure(view);

  test.each(DAYS)('every state of %s can be reached by arrow keys', (date) => {
    const scene = sceneOn(date);
    const states = statesOn(plate, scene);
    expect(states.size).toBeGreaterThan(20);
    const found = reached(plate, scene);
    expect([...states].filter((state) => !found.has(state))).toEqual([]);
  });
});
