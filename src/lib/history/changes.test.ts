// What changed on which day: each kind, and the order.
import { describe, expect, test } from 'vitest';
import { tinyData, tinyHistory } from '../../../tests/tiny.ts';
import { changesBetween, changesOn } from './changes.ts';
import type { HistoryData } from './decode.ts';

const on = (date: string, changed: Partial<HistoryData> = {}) => changesOn(tinyHistory(changed), date);

describe('memberships', () => {
  test('the founders join together, counted, and the change says that they found the bloc', () => {
    const memberships: HistoryData['memberships'] = [
      ['nato', 'ALD', '1949-04-04', null, 'founder', null, [], null],
      ['nato', 'BIR', '1949-04-04', null, 'founder', null, [], null],
    ];
    expect(on('1949-04-04', { memberships })).toEqual([
      {
        kind: 'joined',
        bloc: 'nato',
        polities: ['ALD', 'BIR'],
        count: 2,
        founding: true,
        date: '1949-04-04',
      },
    ]);
  });

  test('a later member joins, and the count is that of the day', () => {
    expect(on('1958-06-01')).toEqual([
      { kind: 'joined', bloc: 'nato', polities: ['CED'], count: 2, founding: false, date: '1958-06-01' },
    ]);
  });

  test('a member that goes leaves the others', () => {
    const memberships: HistoryData['memberships'] = [
      ['warsaw-pact', 'ALD', '1955-05-14', '1958-09-13', 'founder', 'withdrawal', [], null],
      ['warsaw-pact', 'BIR', '1955-05-14', null, 'founder', null, [], null],
    ];
    expect(on('1958-09-13', { memberships })).toEqual([
      { kind: 'left', bloc: 'warsaw-pact', polities: ['ALD'], count: 1, founding: false, date: '1958-09-13' },
    ]);
  });

  test('the last members to go dissolve the bloc', () => {
    expect(on('1959-07-01')).toEqual([
      { kind: 'dissolved', bloc: 'warsaw-pact', polities: ['BIR'], date: '1959-07-01' },
    ]);
  });
});

test('a bloc is renamed on the first day of its new name, by its short names', () => {
  expect(on('1958-01-01')).toEqual([
    { kind: 'bloc-renamed', bloc: 'european-union', from: 'ECSC', to: 'EC', date: '1958-01-01' },
  ]);
  expect(on('1952-07-23').map((c) => c.kind)).toEqual(['joined']);
});

describe('participation', () => {
  const change = { participation: 'outside-integrated-command', bloc: 'nato', polities: ['ALD'] };

  test('begins and ends on its days', () => {
    expect(on('1959-01-01')).toEqual([{ kind: 'participation-began', ...change, date: '1959-01-01' }]);
    expect(on('1960-01-01')).toEqual([{ kind: 'participation-ended', ...change, date: '1960-01-01' }]);
  });

  test('that ends because the member leaves is not said to end', () => {
    const memberships: HistoryData['memberships'] = [
      ['nato', 'ALD', '1949-04-04', '1960-01-01', 'founder', 'withdrawal', [], null],
      ['nato', 'CED', '1955-03-01', null, 'accession', null, [], null],
    ];
    expect(on('1960-01-01', { memberships }).map((c) => c.kind)).toEqual(['left']);
  });
});

describe('coverage', () => {
  test('land that an exception brings in and out is told by unit', () => {
    expect(on('1953-01-01')).toEqual([
      { kind: 'covered', bloc: 'european-union', units: ['c'], date: '1953-01-01' },
    ]);
    expect(on('1954-01-01')).toEqual([
      { kind: 'uncovered', bloc: 'european-union', units: ['c'], date: '1954-01-01' },
    ]);
  });

  test('land that leaves with its state is told although the state is no member', () => {
    const units = tinyData.units.map((u): HistoryData['units'][number] =>
      u[0] === 'c' ? [u[0], u[1], 'in', 0, 0] : u,
    );
    expect(on('1955-03-01', { units })[0]).toEqual({
      kind: 'uncovered',
      bloc: 'nato',
      units: ['c'],
      date: '1955-03-01',
    });
  });

  test('land that a member takes over comes in without a word about joining', () => {
    const tenures: HistoryData['tenures'] = [
      ['a', ['ALD', '1949-01-01']],
      ['b', ['BIR', '1949-01-01', 'ALD', '1950-01-01']],
      ['c', ['CED.ALD', '1949-01-01']],
    ];
    expect(on('1950-01-01', { tenures })).toEqual([
      { kind: 'covered', bloc: 'nato', units: ['b'], date: '1950-01-01' },
      { kind: 'state-absorbed', polity: 'BIR', into: ['ALD'], date: '1950-01-01' },
    ]);
  });

  test('a member’s own land comes in with it and is not told twice', () => {
    expect(on('1958-06-01').map((c) => c.kind)).toEqual(['joined']);
  });

  test('the first date tells no coverage: everything begins there', () => {
    const coverage: HistoryData['coverage'] = [['nato', 'b', '1949-04-04', null, true, [], null]];
    expect(on('1949-04-04', { coverage }).map((c) => c.kind)).toEqual(['joined']);
  });
});

test('control over land begins and ends on the days of its overlay', () => {
  expect(on('1951-01-01')).toEqual([{ kind: 'control-began', overlays: ['HILLS'], date: '1951-01-01' }]);
  expect(on('1952-03-01')).toEqual([{ kind: 'control-ended', overlays: ['HILLS'], date: '1952-03-01' }]);
});

test('control that another overlay over the same land continues is not said to end', () => {
  const hills = ['occupation', 'Alder', null, null, ['truce']] as const;
  const overlays: HistoryData['overlays'] = [
    ['HILLS-1', 'Birch hills', ['b'], '1951-01-01', '1952-03-01', hills[0], hills[1], hills[2], hills[3], []],
    ['HILLS-2', 'Birch hills', ['b'], '1952-03-01', null, 'annexation', hills[1], hills[2], hills[3], []],
  ];
  expect(on('1952-03-01', { overlays })).toEqual([
    { kind: 'control-began', overlays: ['HILLS-2'], date: '1952-03-01' },
  ]);
});

test('a day on which nothing changes has no changes', () => {
  expect(on('1956-05-05')).toEqual([]);
});

describe('changesBetween', () => {
  const kinds = (first: string, last: string) =>
    changesBetween(tinyHistory(), first, last).map((c) => `${c.date} ${c.kind}`);

  test('tells the changes of a span by day, both its ends included', () => {
    expect(kinds('1955-03-01', '1957-05-01')).toEqual([
      '1955-03-01 state-began',
      '1955-05-14 joined',
      '1957-05-01 renamed',
    ]);
  });

  test('tells nothing of a span without changes', () => {
    expect(kinds('1955-05-15', '1957-04-30')).toEqual([]);
  });
});
