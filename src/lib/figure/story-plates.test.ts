// A plate seen closer: view box, patterns, names, what lies over the land, and notes that hide nothing.
import { describe, expect, test } from 'vitest';
import { tinyGeometry, tinyLabels, tinyScene } from '../../../tests/tiny.ts';
import { frameAt } from '../view/frame.ts';
import type { Window } from '../view/frame.ts';
import { setCallouts } from './callouts.ts';
import { closeUp, nameClass, nameRects, nameRows, nearClass, onScreen, viewBoxOf } from './close-up.ts';
import { overLand, pickMarkup } from './over-land.ts';
import { plateSvg } from './plate.ts';
import { stageStep } from './staged.ts';

const geometry = tinyGeometry();
const scene = tinyScene('1956-04-01');
const box = { width: 360, height: 240 };
const window: Window = { plate: geometry, box, fills: true };
const frame = frameAt(window, [9, 6], 2);

describe('a close-up', () => {
  const over = overLand(scene, geometry, { partners: ['CED'], allied: [['BIR']] });
  const picked = pickMarkup(scene, geometry, 'ALD');
  const svg = closeUp(plateSvg(scene, geometry, tinyLabels, { label: 'Map' }), 'europe', frame, box, {
    over,
    picked,
  });

  test('shows its part of the plate with patterns of the same density', () => {
    expect(svg).toContain(`viewBox="${viewBoxOf(frame)}"`);
    expect(svg.match(/<pattern /g)?.length).toBe(
      svg.match(/<pattern patternTransform="scale\(0\.\d+\)" id=/g)?.length,
    );
  });

  test('carries what is laid over the land, and the outline of the state', () => {
    expect(svg).toContain('<use href="#europe-c"/>');
    expect(svg).toMatch(/<g class="over-land">.*ally-line.*<\/g><path class="lakes"/);
    expect(svg).toMatch(/data-layer="pick"><path class="pick-case"/);
  });

  test('tints partners on land without a bloc alone', () => {
    expect(overLand(scene, geometry, { partners: ['BIR'], allied: [] })).toBe('');
    expect(overLand(scene, geometry, { partners: [], allied: [] })).toBe('');
    expect(pickMarkup(scene, geometry, null)).toBe('');
  });
});

describe('names', () => {
  test('keep their size and their distance from their place', () => {
    const [near] = nameRows(
      tinyLabels.filter((row) => row.dx > 0),
      'europe',
      4,
    );
    expect(near?.dx).toBeCloseTo((2 * 1.12) / 4);
    expect(nameRows(tinyLabels, 'europe', 4).filter((row) => row.dx === 0 && row.dy === 0)).toEqual(
      tinyLabels.filter((row) => row.dx === 0 && row.dy === 0),
    );
  });

  test('have more room the closer the plate is seen', () => {
    const plate = { width: 516, height: 430 };
    expect([0.7, 1.1, 1.9, 3].map((scale) => nameClass(plate, 'europe', scale))).toEqual([
      's',
      'm',
      'l',
      'xl',
    ]);
    expect([0.5, 1, 2, 4, 900].map(nearClass)).toEqual(['near-0', 'near-0', 'near-2', 'near-4', 'near-8']);
  });

  test('take places on the screen', () => {
    const rects = nameRects(scene, tinyLabels, { plate: 'europe', size: 'xl', frame, box });
    expect(rects.length).toBeGreaterThan(1);
    for (const rect of rects) expect(rect.width * rect.height).toBeGreaterThan(0);
  });
});

describe('notes', () => {
  const note = (id: string, x: number, y: number, text = 'A text of some length that takes two lines') => ({
    id,
    title: `Note ${id}`,
    text,
    x,
    y,
  });
  const big = { width: 1000, height: 640 };
  type Rect = { x: number; y: number; width: number; height: number };
  const apart = (a: Rect, b: Rect): boolean =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

  test('hide neither each other nor what is taken, and stay in the box', () => {
    const taken = [{ x: 0, y: 0, width: 200, height: 110 }];
    const set = setCallouts(
      [note('a', 300, 300), note('b', 310, 310), note('c', 320, 290), note('d', 990, 630)],
      big,
      taken,
      [],
    );
    expect(set.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    set.forEach((one, i) => {
      expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= 1000 && one.y + one.height <= 640).toBe(true);
      for (const other of [...taken, ...set.slice(i + 1)]) expect(apart(one, other), one.id).toBe(true);
    });
  });

  test('stand beside a name rather than on it', () => {
    const [free] = setCallouts([note('a', 500, 300)], big, [], []);
    const name = { x: (free?.x ?? 0) + 10, y: (free?.y ?? 0) + 10, width: 60, height: 12 };
    const [moved] = setCallouts([note('a', 500, 300)], big, [], [name]);
    expect(moved && apart(moved, name)).toBe(true);
  });

  test('that speak of a place outside the box, or find no room, are left out', () => {
    expect(setCallouts([note('a', -5, 300)], big, [], [])).toEqual([]);
    expect(setCallouts([note('a', 500, 300)], big, [{ x: 0, y: 0, ...big }], [])).toEqual([]);
  });

  test('are cut to a few lines', () => {
    const [long] = setCallouts([note('a', 500, 300, 'many words '.repeat(60))], big, [], []);
    expect((long?.title.length ?? 0) + (long?.lines.length ?? 0)).toBe(5);
    expect(long?.lines.at(-1)).toMatch(/ …$/);
  });
});

test('a step on its plate has its camera and its places in plate pixels, the largest land of a state first', () => {
  const at = { polity: 'ALD' } as const;
  const staged = stageStep(
    {
      n: 1,
      view: { date: '1956-04-01', plate: 'europe', camera: [16.6, 53.2, 2], country: null, layers: [] },
      title: '',
      parts: [],
      cited: [],
      notes: [{ id: 'a', title: 'Alder', text: '', at, sources: [] }],
      marks: [{ id: 'm', kind: 'summit', name: '', text: '', lon: 16.6, lat: 53.2, sources: [] }],
      partners: [],
      allied: [],
    },
    scene,
    geometry,
  );
  expect(staged.centre).toEqual([254, 223]);
  expect(staged.marks[0]?.spot).toEqual([254, 223]);
  const { x = 0, y = 0 } = geometry.units['a'] ?? {};
  expect(staged.notes[0]?.spots).toEqual([[Math.round(x * 10) / 10, Math.round(y * 10) / 10]]);
  expect(onScreen({ x: 0, y: 0, width: 10, height: 5 }, { width: 100, height: 50 }, [5, 1])).toEqual([
    50, 10,
  ]);
});
