// Lines: every combination of what lies on the two sides.
import { describe, expect, test } from 'vitest';
import { tinyGeometry, tinyScene } from '../../../tests/tiny.ts';
import type { Shade, UnitScene } from '../scene/scene.ts';
import { lineLook, lineWork, sidesOf, unionUnits, unitsById } from './lines.ts';
import type { LineLook } from './lines.ts';

let made = 0;

/** Another unit of the state, with the look of the shade. */
function unit(polity: string, shade: Shade, more: Partial<UnitScene> = {}): UnitScene {
  const union = shade === 'both' || shade === 'both-out' || shade === 'eu';
  return {
    id: `${polity}-${made++}`,
    polity,
    blocs: [],
    article6: false,
    shade,
    union,
    hatched: false,
    joined: false,
    ...more,
  };
}

const look = (border: LineLook['border'], union: LineLook['union'] = 'none', joined = false): LineLook => ({
  border,
  union,
  joined,
});

const land = unit('A', 'land');
const CASES: [string, UnitScene, UnitScene | null, LineLook][] = [
  ['two states outside the blocs', land, unit('B', 'land'), look('quiet')],
  ['a member and a state outside', unit('A', 'nato'), unit('B', 'land'), look('shaded')],
  ['a state outside and a member', land, unit('B', 'wp'), look('shaded')],
  ['two members of one bloc', unit('A', 'nato'), unit('B', 'nato'), look('shaded')],
  ['a dependency and a state outside', unit('A', 'dep'), unit('B', 'land'), look('shaded')],
  ['two units of one state', unit('A', 'nato'), unit('A', 'nato'), look('none')],
  ['two units of one state of which one is outside NATO', unit('A', 'nato'), unit('A', 'land'), look('none')],
  ['the sea and a state outside', land, null, look('none')],
  ['the sea and a member of NATO alone', unit('A', 'nato'), null, look('none')],
  ['the sea and a member of both', unit('A', 'both'), null, look('none', 'gold')],
  ['the sea and a member of the Union alone', unit('A', 'eu'), null, look('none', 'edge')],
  ['two members of the Union', unit('A', 'both'), unit('B', 'eu'), look('shaded')],
  ['a member of both and one of NATO alone', unit('A', 'both'), unit('B', 'nato'), look('shaded', 'gold')],
  ['one of NATO alone and a member of both', unit('A', 'nato'), unit('B', 'both'), look('shaded', 'gold')],
  [
    'a member of the Union alone and a state outside',
    unit('A', 'eu'),
    unit('B', 'land'),
    look('shaded', 'edge'),
  ],
  ['a state outside and a member of the Union alone', land, unit('B', 'eu'), look('shaded', 'edge')],
  [
    'two units of one state of which one left the Union',
    unit('A', 'both'),
    unit('A', 'nato'),
    look('none', 'gold'),
  ],
  [
    'a dependency inside the Union and the sea',
    unit('A', 'dep', { union: true }),
    null,
    look('none', 'gold'),
  ],
  [
    'a state that joined and another',
    unit('A', 'nato', { joined: true }),
    unit('B', 'land'),
    look('shaded', 'none', true),
  ],
  [
    'a state and another that joined',
    land,
    unit('B', 'nato', { joined: true }),
    look('shaded', 'none', true),
  ],
  ['a state that joined and the sea', unit('A', 'nato', { joined: true }), null, look('none', 'none', true)],
  [
    'two states that joined together',
    unit('A', 'nato', { joined: true }),
    unit('B', 'nato', { joined: true }),
    look('shaded', 'none', true),
  ],
  [
    'two units of a state that joined',
    unit('A', 'nato', { joined: true }),
    unit('A', 'nato', { joined: true }),
    look('none'),
  ],
];

describe('the line between', () => {
  test.each(CASES)('%s', (_what, a, b, expected) => {
    expect(lineLook(a, b)).toEqual(expected);
  });

  test('a unit and one that is not in the scene is not drawn', () => {
    expect(lineLook(undefined, land)).toEqual(look('none'));
    expect(lineLook(land, undefined)).toEqual(look('none'));
  });
});

describe('the line work of a scene', () => {
  const geometry = tinyGeometry();
  const d = (one: string, other: string | null) =>
    geometry.lines.find(([a, b]) => a === one && b === other)?.[2] ?? '?';
  const work = (date: string) => lineWork(tinyScene(date), geometry);

  test('puts the border between a member and its neighbour into one stroke', () => {
    expect(work('1950-06-01')).toEqual({ quiet: '', shaded: d('a', 'b'), gold: '', edge: '', joined: '' });
  });

  test('runs the gold line around land of the Communities, its coast included', () => {
    expect(work('1956-06-01').gold).toBe(d('a', null) + d('a', 'b'));
  });

  test('outlines a state in the year it joins, with its coast', () => {
    expect(work('1955-06-01').joined).toBe(d('b', null) + d('a', 'b'));
  });

  test('does not outline an islet: the line would hide it', () => {
    expect(tinyScene('1958-07-01').joined.has('CED')).toBe(true);
    expect(work('1958-07-01').joined).toBe('');
  });

  test('names the units inside which the gold line runs', () => {
    expect(unionUnits(tinyScene('1950-06-01'), geometry)).toEqual([]);
    expect(unionUnits(tinyScene('1953-06-01'), geometry)).toEqual(['a', 'c']);
    const rest = Object.fromEntries(Object.entries(geometry.units).filter(([id]) => id !== 'a'));
    expect(unionUnits(tinyScene('1953-06-01'), { ...geometry, units: rest })).toEqual(['c']);
  });

  test('finds the sea as nothing and an unknown unit as missing', () => {
    const units = unitsById(tinyScene('1950-06-01'));
    expect(sidesOf(['a', null, ''], units)).toEqual([units.get('a'), null]);
    expect(sidesOf(['a', 'x', ''], units)).toEqual([units.get('a'), undefined]);
  });
});
