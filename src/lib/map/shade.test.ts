// A scene becomes states: colours, patterns, lines with their sides, symbols, names.
import { describe, expect, it } from 'vitest';
import type { LabelRow } from '../figure/labels.ts';
import type { StateScene } from '../scene/scene.ts';
import { PALETTES } from '../theme/palette.ts';
import { gradesOf } from './grades.ts';
import { HATCH_ID } from './patterns.ts';
import { groundOf } from './picture.ts';
import { dotStates, edgeStates, labelStates, unitStates } from './shade.ts';
import { measured } from './shapes.ts';
import { tinyLook, tinyScene, tinyTopology, tinyUnit } from './tiny-land.ts';
import { readMapLand } from './topology.ts';

const land = readMapLand(tinyTopology());
const nothing = { picked: null, selected: null };
const ground = groundOf('europe', land, []);
const look = tinyLook();
const edgesWith = (...units: Parameters<typeof tinyScene>) =>
  edgeStates(tinyScene(...units), ground, nothing, look);

describe('units', () => {
  it('take the colour of their shade, and the pattern of it', () => {
    const states = unitStates(tinyScene([tinyUnit('AAA', { shade: 'wp' }), tinyUnit('BBB')]), look);
    expect(states.get('AAA')).toMatchObject({
      r: 0xb3,
      g: 0x76,
      b: 0x4a,
      'pattern-wp': 1,
      'pattern-both': 0,
      [HATCH_ID]: 0,
    });
    expect(states.get('BBB')).toMatchObject({ 'pattern-wp': 0 });
  });
  it('share one pattern between members outside the integrated command', () => {
    const states = unitStates(
      tinyScene([tinyUnit('AAA', { shade: 'nato-out' }), tinyUnit('BBB', { shade: 'both-out' })]),
      look,
    );
    expect(states.get('AAA')).toMatchObject({ 'pattern-nato-out': 1 });
    expect(states.get('BBB')).toMatchObject({ 'pattern-nato-out': 1 });
  });
  it('carry no gold stripe on the world plate', () => {
    expect(
      unitStates(tinyScene([tinyUnit('AAA', { shade: 'both' })]), tinyLook('world')).get('AAA'),
    ).not.toHaveProperty('pattern-both');
  });
  it('are hatched where disputed, unless the layer is off', () => {
    const scene = tinyScene([tinyUnit('AAA', { hatched: true })]);
    expect(unitStates(scene, look).get('AAA')).toMatchObject({ [HATCH_ID]: 1 });
    expect(unitStates(scene, tinyLook('europe', { layers: ['names'] })).get('AAA')).toMatchObject({
      [HATCH_ID]: 0,
    });
  });
});

describe('edges', () => {
  it('carry a border between two states and none within one', () => {
    expect(edgesWith([tinyUnit('AAA'), tinyUnit('BBB')]).get('AAA BBB')).toMatchObject({
      border: 1,
      'border-width': 0.7,
      'border-ink': PALETTES.light['border-n'],
    });
    expect(edgesWith([tinyUnit('AAA', { shade: 'nato' }), tinyUnit('BBB')]).get('AAA BBB')).toMatchObject({
      border: 1,
      'border-width': 0.9,
      'border-ink': PALETTES.light['border-m'],
    });
    expect(edgesWith([tinyUnit('AAA'), tinyUnit('BBB', { polity: 'AAA' })]).get('AAA BBB')).toEqual({
      border: 0,
      union: 0,
      outline: 0,
    });
  });
  it('carry the gold line on the side of the land inside', () => {
    const west = edgesWith([tinyUnit('AAA', { shade: 'both', union: true }), tinyUnit('BBB')]);
    expect(west.get('AAA BBB')).toMatchObject({
      union: 1,
      side: 1,
      'union-width': 1.6,
      'union-ink': PALETTES.light['eu-line'],
    });
    expect(west.get('AAA')).toMatchObject({ union: 1, side: 1 });
    expect(west.get('BBB')).toMatchObject({ union: 0 });
    const east = edgesWith([tinyUnit('AAA'), tinyUnit('BBB', { shade: 'dep', union: true })]);
    expect(east.get('AAA BBB')).toMatchObject({ union: 1, side: -1 });
  });
  it('carry no gold line inside the Communities', () => {
    const states = edgesWith([
      tinyUnit('AAA', { shade: 'both', union: true }),
      tinyUnit('BBB', { shade: 'eu', union: true }),
    ]);
    expect(states.get('AAA BBB')).toMatchObject({ union: 0 });
  });
  it('carry the darker edge in the middle where the land inside is in the Union alone', () => {
    expect(
      edgesWith([tinyUnit('AAA', { shade: 'eu', union: true }), tinyUnit('BBB')]).get('AAA BBB'),
    ).toMatchObject({ union: 1, side: 0, 'union-ink': PALETTES.light['eu-edge'] });
  });
  it('outline who joined, finer when many do', () => {
    const units = [tinyUnit('AAA', { shade: 'nato', joined: true }), tinyUnit('BBB')];
    expect(edgesWith(units, { joined: new Set(['AAA']) }).get('AAA BBB')).toMatchObject({
      outline: 1,
      'outline-width': 1.4,
      'outline-casing': 3.2,
    });
    expect(
      edgesWith(units, { joined: new Set(['A', 'B', 'C', 'D', 'E', 'F']) }).get('AAA BBB'),
    ).toMatchObject({ 'outline-width': 0.8 });
  });
  it('outline the state pointed at, and over it the one selected', () => {
    const scene = tinyScene([tinyUnit('AAA'), tinyUnit('BBB')]);
    const picked = edgeStates(scene, ground, { picked: 'AAA', selected: null }, look);
    expect(picked.get('AAA')).toMatchObject({ outline: 1, 'outline-width': 1.5 });
    expect(picked.get('BBB')).toMatchObject({ outline: 0 });
    expect(edgeStates(scene, ground, { picked: 'AAA', selected: 'BBB' }, look).get('AAA BBB')).toMatchObject({
      'outline-width': 1.8,
    });
  });
  it('have a state for every edge of every grade', () => {
    const states = edgesWith([]);
    for (const { edges } of gradesOf(land, 'europe').grades)
      for (const { a, b } of edges) expect(states.has(b === null ? a : `${a} ${b}`)).toBe(true);
  });
});

describe('symbols', () => {
  const member: StateScene = { id: 'CCC', code: 'CCC', name: 'C', status: 'S', owners: [], blocs: ['nato'] };
  const scene = tinyScene([tinyUnit('CCC', { shade: 'nato', blocs: ['nato'] })], {
    states: new Map([['CCC', member]]),
  });
  const small = { ...ground.shapes, units: { ...ground.shapes.units, CCC: { d: '', area: 1, x: 0, y: 0 } } };
  it('stand for member states that are too small to be seen', () => {
    expect(dotStates(scene, small, PALETTES.light).get('CCC')).toMatchObject({
      shown: 1,
      radius: 3.2,
      r: 0x5b,
    });
  });
  it('are not shown for land that is large enough', () => {
    expect(dotStates(scene, measured(land, 'europe'), PALETTES.light).get('CCC')).toEqual({ shown: 0 });
  });
});

describe('names', () => {
  const row: LabelRow = {
    plate: 'europe',
    kind: 'state',
    unit: 'AAA',
    polity: null,
    lines: ['A'],
    x: 0,
    y: 0,
    size: 12,
    anchor: 'middle',
    dx: 0,
    dy: 0,
    from: null,
    to: null,
    shownFrom: '',
    outside: false,
  };
  const rows: LabelRow[] = [
    row,
    { ...row, shownFrom: 'xl' },
    { ...row, kind: 'sea', unit: null },
    { ...row, plate: 'world' },
  ];
  const state = (shade: 'land' | 'both', joined = false, layers = look.layers, plate: 'm' | 'xl' = 'm') =>
    labelStates(
      tinyScene([tinyUnit('AAA', { shade, joined })]),
      rows,
      { plate, minor: true },
      tinyLook('europe', { layers }),
    );
  it('are drawn in the weight and colour of the land they name', () => {
    expect(state('land').get(0)).toMatchObject({
      off: 1,
      member: 0,
      ink: PALETTES.light['lab-off'],
      width: 0.8,
    });
    expect(state('both').get(0)).toMatchObject({
      off: 0,
      member: 1,
      ink: '#ffffff',
      halo: PALETTES.light['halo-both'],
    });
    expect(state('both', true).get(0)).toMatchObject({ member: 0, new: 1 });
  });
  it('appear when there is room for them', () => {
    expect(state('land').get(1)).toMatchObject({ off: 0 });
    expect(state('land', false, look.layers, 'xl').get(1)).toMatchObject({ off: 1 });
  });
  it('go with their layer, all but those of seas', () => {
    expect(state('land', false, []).get(0)).toMatchObject({ off: 0 });
    expect(state('land', false, []).get(2)).toMatchObject({ sea: 1 });
  });
  it('of the other plate have no state', () => {
    expect(state('land').has(3)).toBe(false);
  });
});
