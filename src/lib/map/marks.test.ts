// Symbols of the record on the map: their images, the source that is fed once, and their states on a date.
import { describe, expect, it } from 'vitest';
import { toPseudo } from '../figure/plane.ts';
import { MARK_LOOKS } from '../figure/marks.ts';
import type { RecordDrawing } from '../figure/record-drawing.ts';
import type { Mark, RecordScene } from '../scene/marks-model.ts';
import { PALETTES } from '../theme/palette.ts';
import { LEFT, strengthOf } from './lit.ts';
import { addMarkIcons, distance, markIcon } from './mark-icons.ts';
import { markFeatures, markPlace } from './mark-features.ts';
import { markStates } from './mark-states.ts';
import { nearestMark } from './pick.ts';
import { edgeStates, unitStates } from './shade.ts';
import { tinyLook, tinyScene, tinyUnit } from './tiny-land.ts';

const spots = { world: { x: 100, y: 50, dx: 3, dy: 0 }, europe: { x: 200, y: 150, dx: 0, dy: -10 } };

const aMark = (more: Partial<Mark> = {}): Mark => ({
  ...{ id: 'operations/patrol', layer: 'operations', kind: 'maritime', kindName: 'Operation at sea' },
  ...{
    name: 'Sea Patrol',
    short: 'Patrol',
    lon: 12,
    lat: 41,
    spots,
    faint: false,
    when: 'since',
    start: '1953',
  },
  ...{ title: 'Sea Patrol', lines: [], where: '', text: '', mandate: null, strength: null, note: null },
  ...{ certainty: null, sources: [] },
  ...more,
});

const drawingOf = (record: Partial<RecordScene>, more: Partial<RecordDrawing> = {}): RecordDrawing => ({
  Painter: class {
    paint(): void {
      // the map paints itself
    }
  },
  record: {
    ...{
      date: '1990-10-02',
      marks: [],
      partners: new Map(),
      alliances: [],
      rule: 'kind',
      parties: new Set(),
    },
    counts: { operations: 0, presence: 0, summits: 0, claims: 0, partners: 0, alliances: 0 },
    ...record,
  },
  ...{ all: [], pointed: null, lit: null, near: () => null },
  ...more,
});

describe('the image of a symbol', () => {
  it('knows how far a point is from the outline, and on which side', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ] as const;
    expect(distance([2, 2], square)).toBe(-2);
    expect(distance([7, 2], square)).toBe(3);
    expect(distance([7, 8], square)).toBe(5);
  });

  it.each(MARK_LOOKS)('of %s is full in its line and fades before its edge', (look) => {
    const { width, height, data } = markIcon(look);
    const alpha = Array.from({ length: width * height }, (_, i) => data[i * 4 + 3] ?? 0);
    expect(Math.max(...alpha)).toBeGreaterThan(0.8 * 255);
    const rim = alpha.filter(
      (_, i) => i < width || i >= width * (height - 1) || i % width === 0 || i % width === width - 1,
    );
    expect(Math.max(...rim)).toBeLessThan(0.25 * 255);
  });

  it('is added once for each look', () => {
    const added: string[] = [];
    const map = {
      hasImage: (id: string) => added.includes(id),
      addImage: (id: string) => added.push(id),
    };
    addMarkIcons(map);
    addMarkIcons(map);
    expect(added).toEqual(MARK_LOOKS.map((look) => `mark-${look}`));
  });
});

describe('the source of symbols', () => {
  it('places each where its plate does, moved aside in pixels and not in degrees', () => {
    const [feature] = markFeatures('europe', [aMark()]).features;
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: toPseudo('europe', 200, 150) });
    expect(feature?.properties).toMatchObject({
      id: 'operations/patrol',
      icon: 'mark-operation',
      short: 'Patrol',
    });
    expect(feature?.properties?.['offset']).toEqual([0, (-10 * 12) / 4.8]);
  });

  it('leaves out what a view does not show', () => {
    expect(markPlace('europe', aMark({ spots: { ...spots, europe: null } }))).toBeNull();
    expect(markPlace('pole', aMark({ lat: 5 }))).toBeNull();
    expect(markPlace('globe', aMark())?.at).toEqual([12, 41]);
  });
});

describe('the state of a symbol', () => {
  const room = { plate: 'm', minor: true, factor: 1 } as const;
  const look = tinyLook('europe', { layers: ['names', 'operations'] });
  const statesOf = (drawing: RecordDrawing | null) =>
    markStates(tinyScene([]), drawing, ['operations/patrol', 'summits/x'], [], room, look);

  it('hides all that the date does not have, and everything while no layer is on', () => {
    const off = { opacity: 0, right: 0, left: 0 };
    expect(statesOf(null).get('operations/patrol')).toEqual(off);
    expect(statesOf(drawingOf({ marks: [aMark()] })).get('summits/x')).toEqual(off);
  });

  it('shows it in ink with its name, pale where it is the place of earlier meetings', () => {
    const states = statesOf(
      drawingOf({ marks: [aMark(), aMark({ id: 'summits/x', layer: 'summits', faint: true })] }),
    );
    expect(states.get('operations/patrol')).toMatchObject({ opacity: 1, ink: PALETTES.light.mark });
    expect(states.get('summits/x')).toMatchObject({ opacity: 0.45, right: 0, left: 0 });
  });

  it('marks the one pointed at, and pales those of other layers when one is lit', () => {
    const marks = [aMark(), aMark({ id: 'summits/x', layer: 'summits' })];
    const pointed = statesOf(drawingOf({ marks }, { pointed: 'summits/x' }));
    expect(pointed.get('summits/x')).toMatchObject({ halo: PALETTES.light.focus });
    const lit = statesOf(drawingOf({ marks }, { lit: 'summits' }));
    expect(lit.get('operations/patrol')).toMatchObject({ opacity: 0.2 });
  });
});

it('the nearest symbol within a finger’s reach is meant, one in ink before a faint one', () => {
  const at = (id: string, x: number, faint = false) => ({ mark: { id, faint }, at: { x, y: 0 } });
  expect(nearestMark({ x: 3, y: 0 }, [at('a', 0, true), at('b', 7)])).toBe('b');
  expect(nearestMark({ x: 0, y: 0 }, [at('a', 0, true), at('b', 20)])).toBe('a');
  expect(nearestMark({ x: 0, y: 13 }, [at('a', 0)])).toBeNull();
});

describe('land', () => {
  it('of a partner is pale with dots, unless it is suspended', () => {
    const scene = tinyScene([tinyUnit('AAA'), tinyUnit('BBB')]);
    const partner = (polity: string, status: 'active' | 'suspended') =>
      [polity, { polity, name: polity, status, lines: [], sources: [] }] as const;
    const record = drawingOf({
      partners: new Map([partner('AAA', 'active'), partner('BBB', 'suspended')]),
    });
    const states = unitStates(scene, tinyLook(), { record });
    expect(states.get('AAA')).toMatchObject({ 'pattern-partner': 1, r: 0xc3, g: 0xe8, b: 0xd7 });
    expect(states.get('BBB')).toMatchObject({ 'pattern-partner': 1, r: 0xfb, g: 0xfa, b: 0xf7 });
  });

  it('of a party is outlined where another state or the sea begins', () => {
    const scene = tinyScene([tinyUnit('AAA'), tinyUnit('BBB'), tinyUnit('CCC', { polity: 'BBB' })]);
    const edges = [
      { a: 'AAA', b: 'BBB', lines: [] },
      { a: 'BBB', b: 'CCC', lines: [] },
    ];
    const shapes = { units: {} } as Parameters<typeof edgeStates>[1]['shapes'];
    const marked = { picked: null, selected: null, record: drawingOf({ parties: new Set(['BBB']) }) };
    const states = edgeStates(scene, { edges, shapes }, marked, tinyLook());
    expect([...states.values()].map((state) => state['party'])).toEqual([1, 0]);
  });

  it('pales when a group of the key is lit that it is not in', () => {
    expect([strengthOf('nato', 'both'), strengthOf('both', 'both'), strengthOf('land', 'both')]).toEqual([
      LEFT,
      1,
      1,
    ]);
    expect([strengthOf('wp', null), strengthOf('eu', 'union'), strengthOf('wp', 'unknown')]).toEqual([
      1, 1, 1,
    ]);
  });
});
