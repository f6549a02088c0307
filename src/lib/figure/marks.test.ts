// Symbols of the record as SVG, their names, the nearest one, partner land and outlines of parties.
import { describe, expect, test } from 'vitest';
import { tinyGeometry, tinyHistory, tinyLabels, tinyScene } from '../../../tests/tiny.ts';
import { tinyRecord } from '../../../tests/tiny-record.ts';
import type { Mark, RecordScene } from '../scene/marks-model.ts';
import { recordSceneAt } from '../scene/marks-scene.ts';
import { sceneAt } from '../scene/scene.ts';
import { layerMessages } from '../text/en/layers.ts';
import { LAYERS } from '../view/view.ts';
import { HOLLOW, lookOf, MARK_LOOKS, markElement, markNear, SHAPES } from './marks.ts';
import { outlinesOf, partnerDefs, partnerElement, partnerUnits } from './marks-land.ts';
import { nameBoxes, namedSides } from './marks-names.ts';

const at = (date: string): RecordScene =>
  recordSceneAt(
    tinyRecord,
    sceneAt(tinyHistory(), { date }),
    { layers: LAYERS, treaties: [], country: null },
    layerMessages,
  );

function aMark(more: Partial<Mark> = {}): Mark {
  const [mark] = at('1953-06-01').marks;
  if (!mark) throw new Error('the tiny record has an operation');
  return { ...mark, ...more };
}

describe('a symbol', () => {
  test('is drawn with its casing under its ink, at its place', () => {
    expect(markElement('europe', aMark(), [15.5, 10.5], null)).toMatch(
      /^<g class="mark m-operation of-operations" data-mark="operations\/patrol" transform="translate\(15.5 10.5\)"><path class="mark-case" d="M0 -5L[^"]*z"\/><path class="mark-ink" d="[^"]*"\/><\/g>$/,
    );
  });

  test('has a name on either side, escaped', () => {
    expect(markElement('europe', aMark({ short: '<b>' }), [1, 2], 'right')).toContain(
      '<text x="7" dy=".34em">&lt;b&gt;</text>',
    );
    expect(markElement('europe', aMark(), [1, 2], 'left')).toContain(
      'x="-7" dy=".34em" class="left">Patrol<',
    );
  });

  test('differs in shape, or in filling, from those of every other layer', () => {
    const drawn = MARK_LOOKS.map((look) => `${JSON.stringify(SHAPES[look])} ${String(HOLLOW.has(look))}`);
    expect(new Set(drawn).size).toBe(MARK_LOOKS.length);
  });

  test('looks as its layer, a headquarters hollow, an earlier meeting pale', () => {
    expect(lookOf({ layer: 'presence', kind: 'brigade', faint: false })).toBe('presence');
    expect(lookOf({ layer: 'presence', kind: 'headquarters', faint: false })).toBe('headquarters');
    expect(lookOf({ layer: 'summits', kind: 'summit', faint: true })).toBe('earlier');
    expect(lookOf({ layer: 'claims', kind: 'note-only', faint: false })).toBe('claim');
  });

  test('is found by nearness, one in ink before a faint one', () => {
    const spot = (x: number) => ({ world: null, europe: { x, y: 0, dx: 1, dy: 0 } });
    const marks = [aMark({ id: 'a', faint: true, spots: spot(0) }), aMark({ id: 'b', spots: spot(6) })];
    expect(markNear('europe', marks, 4, 0, 12)?.id).toBe('b');
    expect(markNear('europe', marks, 2, 0, 12)?.id).toBe('b');
    expect(markNear('europe', marks, -8, 0, 12)?.id).toBe('a');
    expect(markNear('europe', marks, -30, 0, 12)).toBeNull();
    expect(markNear('world', marks, 0, 0, 12)).toBeNull();
  });
});

describe('names beside symbols', () => {
  const edge = { left: 0, top: 0, right: 200, bottom: 200 };
  const standing = (id: string, x: number, y: number, more: Partial<Mark> = {}) => ({
    mark: aMark({ id, short: 'Patrol', ...more }),
    at: [x, y] as const,
    radius: 5,
  });

  test('stand on the right, on the left at the edge, and nowhere without room', () => {
    const side = (x: number, taken = [] as Parameters<typeof namedSides>[1]) =>
      namedSides([standing('a', x, 50)], taken, edge, 8.5, { plate: 'europe' }).get('a');
    expect(side(50)).toBe('right');
    expect(side(190)).toBe('left');
    const all = { left: 0, right: 200, top: 45, bottom: 55 };
    expect(side(100, [all])).toBeUndefined();
  });

  test('never cover a symbol or each other, and faint ones have none', () => {
    const crowd = [standing('a', 50, 50), standing('b', 60, 50), standing('c', 70, 50, { faint: true })];
    expect([...namedSides(crowd, [], edge, 8.5, { plate: 'europe' })]).toEqual([['a', 'left']]);
  });

  test('are few: the meeting and the latest operations first', () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      standing(`o${String(i)}`, 50, 8 + i * 9, { start: `19${String(50 + i)}-01-01` }),
    );
    const named = namedSides([...many, standing('s', 120, 100, { layer: 'summits' })], [], edge, 8.5, {
      plate: 'europe',
    });
    expect(named.size).toBe(8);
    expect([...named.keys()].slice(0, 2)).toEqual(['s', 'o19']);
  });

  test('keep clear of the names of states, wherever the zoom brings them', () => {
    const [box] = nameBoxes(tinyScene('1950-01-01'), tinyLabels, 'europe', 'm');
    const [larger] = nameBoxes(tinyScene('1950-01-01'), tinyLabels, 'europe', 'm', 2);
    expect(box && (box.left + box.right) / 2).toBeCloseTo(3.4);
    expect(larger && (larger.left + larger.right) / 2).toBeCloseTo(6.8);
  });
});

describe('land of partners', () => {
  const scene = tinyScene('1956-06-01');
  const geometry = tinyGeometry();
  const partnered = (status: 'active' | 'suspended') => ({
    ...at('1956-06-01'),
    partners: new Map([['CED', { polity: 'CED', name: 'Cedar', status, lines: [], sources: [] }]]),
  });

  test('is pale with dots, dots over the Union’s fill, or dots alone while suspended', () => {
    const plain = { ...scene, units: scene.units.map((u) => ({ ...u, shade: 'land' as const })) };
    const union = { ...scene, units: scene.units.map((u) => ({ ...u, shade: 'eu' as const })) };
    expect([...partnerUnits(plain, partnered('active'))]).toEqual([['c', 'active']]);
    expect([...partnerUnits(union, partnered('active'))]).toEqual([['c', 'over']]);
    expect([...partnerUnits(plain, partnered('suspended'))]).toEqual([['c', 'suspended']]);
  });

  test('is never that of a member', () => {
    const nato = { ...scene, units: scene.units.map((u) => ({ ...u, shade: 'nato' as const })) };
    expect(partnerUnits(nato, partnered('active')).size).toBe(0);
  });

  test('refers to the dots that come with the layer', () => {
    const defs = partnerDefs(geometry);
    for (const look of ['active', 'over', 'suspended'] as const) {
      const [, id = ''] = /url\(#([^)]+)\)/.exec(partnerElement(geometry, 'c', look)) ?? [];
      expect(defs).toContain(`id="${id}"`);
    }
    expect(defs).toContain('class="pd-pat-partner"');
  });
});

test('the outline of parties runs along their borders and coasts, and is empty without parties', () => {
  const geometry = tinyGeometry();
  const scene = tinyScene('1950-01-01');
  expect(outlinesOf(scene, geometry, new Set())).toBe('');
  const one = outlinesOf(scene, geometry, new Set(['BIR']));
  const lines = geometry.lines.filter(([a, b]) => a === 'b' || b === 'b').map((line) => line[2]);
  expect(one).toBe(lines.join(''));
});
