// States that begin and end, land that changes hands, new names: each kind, and what is none.
import { describe, expect, test } from 'vitest';
import { tinyData, tinyHistory } from '../../../tests/tiny.ts';
import { borderChangesOn, transfersOn } from './borders.ts';
import type { HistoryData } from './decode.ts';

type Polity = HistoryData['polities'][number];

const S = (id: string, start: string, end: string | null = null): Polity => [
  id,
  start,
  end,
  id,
  'S',
  [],
  null,
];
const colony = (id: string, end: string, owners: string[]): Polity => [
  id,
  '1949-01-01',
  end,
  id,
  'C',
  owners,
  null,
];

/** What happened on 1 January 1950 in a world of these tenures and polities. */
const on1950 = (tenures: HistoryData['tenures'], polities: Polity[]) =>
  borderChangesOn(tinyHistory({ tenures, polities }), '1950-01-01');

const early = '1949-01-01';
const late = '1950-01-01';

describe('a state that begins', () => {
  test('names the polity that held its land and, after a colony, of whom it became independent', () => {
    expect(borderChangesOn(tinyHistory(), '1955-03-01')).toEqual([
      { kind: 'state-began', polity: 'CED', from: ['CED.ALD'], independentOf: ['ALD'] },
    ]);
  });

  test('names both owners of a condominium', () => {
    const changes = on1950(
      [
        ['a', ['ALD', early]],
        ['b', ['BIR', early]],
        ['c', ['X', early, 'CED', late]],
      ],
      [S('ALD', early), S('BIR', early), colony('X', late, ['ALD', 'BIR']), S('CED', late)],
    );
    expect(changes).toEqual([
      { kind: 'state-began', polity: 'CED', from: ['X'], independentOf: ['ALD', 'BIR'] },
    ]);
  });

  test('from land of a sovereign state is independent of nobody', () => {
    const changes = on1950(
      [
        ['a', ['ALD', early]],
        ['b', ['BIR', early]],
        ['c', ['ALD', early, 'CED', late]],
      ],
      [S('ALD', early), S('BIR', early), S('CED', late)],
    );
    expect(changes).toEqual([{ kind: 'state-began', polity: 'CED', from: ['ALD'], independentOf: [] }]);
  });

  test('from a colony and a sovereign state together is independent of nobody', () => {
    const changes = on1950(
      [
        ['a', ['ALD', early]],
        ['b', ['BIR', early, 'CED', late]],
        ['c', ['X', early, 'CED', late]],
      ],
      [S('ALD', early), S('BIR', early, late), colony('X', late, ['ALD']), S('CED', late)],
    );
    expect(changes).toEqual([{ kind: 'state-began', polity: 'CED', from: ['BIR', 'X'], independentOf: [] }]);
  });

  test('as another colony is independent of nobody', () => {
    const changes = on1950(
      [
        ['a', ['ALD', early]],
        ['b', ['BIR', early]],
        ['c', ['X', early, 'Y', late]],
      ],
      [S('ALD', early), S('BIR', early), colony('X', late, ['ALD']), colony('Y', '1960-01-01', ['ALD'])],
    );
    expect(changes).toEqual([{ kind: 'state-began', polity: 'Y', from: ['X'], independentOf: [] }]);
  });

  test('from the land of two states names both, and neither is said to be absorbed', () => {
    const changes = on1950(
      [
        ['a', ['ALD', early, 'UNI', late]],
        ['b', ['BIR', early, 'UNI', late]],
        ['c', ['CED', early]],
      ],
      [S('ALD', early, late), S('BIR', early, late), S('CED', early), S('UNI', late)],
    );
    expect(changes).toEqual([
      { kind: 'state-began', polity: 'UNI', from: ['ALD', 'BIR'], independentOf: [] },
    ]);
  });
});

describe('nobody is said to become independent', () => {
  const tenures: HistoryData['tenures'] = [
    ['a', ['ALD', early]],
    ['b', ['BIR', early]],
    ['c', ['X', early, 'CED', late]],
  ];
  const world = (begins: Polity, before: Polity, overlays: HistoryData['overlays'] = []) =>
    borderChangesOn(
      tinyHistory({ tenures, polities: [S('ALD', early), S('BIR', early), before, begins], overlays }),
      late,
    );
  const began = [{ kind: 'state-began', polity: 'CED', from: ['X'], independentOf: [] }];

  test('where title to the land is contested, as in Western Sahara in 1976', () => {
    expect(world(['CED', late, null, 'Cedar', 'U', [], null], colony('X', late, ['ALD']))).toEqual(began);
  });

  test('where occupation goes on over the new state, as in West Germany in 1949', () => {
    const zones: Polity = ['X', early, late, 'Zones', 'O', ['ALD', 'BIR'], null];
    const regime: HistoryData['overlays'] = [
      ['R', 'Regime', ['c'], late, null, 'allied', 'Alder', null, null, []],
    ];
    expect(world(S('CED', late), zones, regime)).toEqual(began);
  });
});

test('a state whose land goes to one that already existed is absorbed', () => {
  const changes = on1950(
    [
      ['a', ['ALD', early]],
      ['b', ['BIR', early, 'ALD', late]],
      ['c', ['CED', early]],
    ],
    [S('ALD', early), S('BIR', early, late), S('CED', early)],
  );
  expect(changes).toEqual([{ kind: 'state-absorbed', polity: 'BIR', into: ['ALD'] }]);
});

test('a state whose land two neighbours share is absorbed into both', () => {
  const changes = on1950(
    [
      ['a', ['ALD', early]],
      ['b', ['BIR', early, 'ALD', late]],
      ['c', ['BIR', early, 'CED', late]],
    ],
    [S('ALD', early), S('BIR', early, late), S('CED', early)],
  );
  expect(changes).not.toContainEqual(expect.objectContaining({ kind: 'land-moved' }));
  expect(changes).toContainEqual({ kind: 'state-absorbed', polity: 'BIR', into: ['ALD'] });
  expect(changes).toContainEqual({ kind: 'state-began', polity: 'CED', from: ['BIR'], independentOf: [] });
});

test('land between two states that both go on is moved, all of it in one change', () => {
  const units: HistoryData['units'] = [...tinyData.units, ['d', 'Delta', 'out', 0, 0]];
  const tenures: HistoryData['tenures'] = [
    ['a', ['ALD', early]],
    ['b', ['BIR', early]],
    ['c', ['ALD', early, 'BIR', late]],
    ['d', ['ALD', early, 'BIR', late]],
  ];
  const history = tinyHistory({ units, tenures, polities: [S('ALD', early), S('BIR', early)] });
  expect(transfersOn(history, late)).toEqual([{ from: 'ALD', to: 'BIR', units: ['c', 'd'] }]);
  expect(borderChangesOn(history, late)).toEqual([
    { kind: 'land-moved', from: 'ALD', to: 'BIR', units: ['c', 'd'] },
  ]);
});

describe('a new name', () => {
  test('is told on the first day of the new period', () => {
    expect(borderChangesOn(tinyHistory(), '1957-05-01')).toEqual([
      { kind: 'renamed', polity: 'ALD', from: 'Alder', to: 'Alderland' },
    ]);
    expect(borderChangesOn(tinyHistory(), '1957-05-02')).toEqual([]);
  });

  test('is none where only the status changed', () => {
    const polities: Polity[] = [
      ['ALD', early, late, 'Alder', 'S', [], null],
      ['ALD', late, null, 'Alder', 'U', [], null],
      S('BIR', early),
      S('CED.ALD', early),
    ];
    expect(borderChangesOn(tinyHistory({ polities }), late)).toEqual([]);
  });

  test('is none where the polity was gone in between, or holds no land', () => {
    const polities: Polity[] = [
      ['ALD', early, '1949-12-01', 'Alder', 'S', [], null],
      ['ALD', late, null, 'Alderland', 'S', [], null],
      ['ZZZ', early, late, 'Nowhere', 'S', [], null],
      ['ZZZ', late, null, 'Erewhon', 'S', [], null],
    ];
    expect(borderChangesOn(tinyHistory({ polities }), late)).toEqual([]);
  });
});

test('the first tenure of a chain is no transfer, and most days have none', () => {
  expect(transfersOn(tinyHistory(), '1949-01-01')).toEqual([]);
  expect(transfersOn(tinyHistory(), '1955-02-28')).toEqual([]);
  expect(borderChangesOn(tinyHistory(), '1953-01-01')).toEqual([]);
});
