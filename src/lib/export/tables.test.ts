// The tables of the API: half-open dates, public codes, every row of History.
import { describe, expect, test } from 'vitest';
import { tinyData, tinyHistory } from '../../../tests/tiny.ts';
import { TABLES, tableNames } from './tables.ts';

const history = tinyHistory();
const rows = (name: string, world = history) => TABLES[name]?.(world) ?? [];

test('the tables are these', () => {
  expect(tableNames().sort()).toEqual([
    'blocs',
    'coverage',
    'memberships',
    'overlays',
    'participation',
    'polities',
    'tenures',
    'units',
  ]);
});

test.each([
  ['memberships', tinyData.memberships.length],
  ['participation', tinyData.participation.length],
  ['coverage', tinyData.coverage.length],
  ['polities', tinyData.polities.length],
  ['overlays', tinyData.overlays.length],
  ['units', tinyData.units.length],
  ['blocs', tinyData.blocs.length],
  ['tenures', 4],
])('the table of %s has every row: %i', (name, count) => {
  expect(rows(name)).toHaveLength(count);
});

describe('a row', () => {
  test('of memberships says how it began and ended, and who is only a partner', () => {
    expect(rows('memberships')[3]).toEqual({
      bloc: 'warsaw-pact',
      code: 'BIR',
      status: 'member',
      start: '1955-05-14',
      end: '1959-07-01',
      startKind: 'founder',
      endKind: 'dissolution',
      sources: ['warsaw', 'end'],
      note: null,
    });
    const partner = tinyHistory({
      memberships: [['ip4', 'BIR', '1950-01-01', null, 'partnership', null, [], null]],
    });
    expect(rows('memberships', partner)[0]).toMatchObject({ status: 'partner', end: null });
  });

  test('of tenures ends where the next begins, and the last is open', () => {
    expect(rows('tenures').slice(2)).toEqual([
      { unit: 'c', code: 'CED.ALD', start: '1949-01-01', end: '1955-03-01' },
      { unit: 'c', code: 'CED', start: '1955-03-01', end: null },
    ]);
  });

  test('of polities spells out its status', () => {
    expect(rows('polities')[4]).toEqual({
      code: 'CED.ALD',
      name: 'Alder Cedar',
      kind: 'dependent',
      status: 'colony that later left',
      owners: ['ALD'],
      start: '1949-01-01',
      end: '1955-03-01',
    });
  });

  test('of participation, coverage, overlays, units and blocs keeps its fields', () => {
    expect(rows('participation')[0]).toEqual({
      bloc: 'nato',
      code: 'ALD',
      kind: 'outside-integrated-command',
      start: '1959-01-01',
      end: '1960-01-01',
      sources: ['letter'],
      note: 'Left the command.',
    });
    expect(rows('coverage')[0]).toEqual({
      bloc: 'european-union',
      unit: 'c',
      covered: true,
      start: '1953-01-01',
      end: '1954-01-01',
      sources: ['paris'],
      note: 'For a year.',
    });
    expect(rows('overlays')[0]).toEqual({
      id: 'HILLS',
      label: 'Birch hills',
      units: ['b'],
      kind: 'occupation',
      controller: 'Alder',
      claimant: null,
      start: '1951-01-01',
      end: '1952-03-01',
      sources: ['truce'],
      note: 'To a truce',
    });
    expect(rows('units')[2]).toEqual({ id: 'c', name: 'Cedar islet', article6: 'out', lon: 12, lat: 40 });
    expect(rows('blocs')[1]).toEqual({
      bloc: 'european-union',
      name: 'Coal and Steel',
      short: 'ECSC',
      status: 'member',
      dateRule: 'In force.',
      start: '1952-07-23',
      end: '1958-01-01',
      sources: ['paris'],
    });
  });
});

test('every table names Kosovo by its public code', () => {
  const world = tinyHistory({
    tenures: [['a', ['KOS', '1949-01-01']]],
    polities: [['KOS', '1949-01-01', null, 'Kosovo*', 'S', ['KOS'], 'XKX']],
    memberships: [['nato', 'KOS', '1949-04-04', null, 'founder', null, [], null]],
    participation: [['nato', 'KOS', 'not-taking-part', '1949-04-04', null, [], null]],
  });
  for (const name of tableNames()) expect(JSON.stringify(rows(name, world)), name).not.toContain('"KOS"');
});
