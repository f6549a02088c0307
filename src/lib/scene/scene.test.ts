// What is seen on one date: shades, members, states, and the days around it.
import { describe, expect, test } from 'vitest';
import { tinyData, tinyHistory, tinyScene } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import type { BlocId, ParticipationKind } from '../history/model.ts';
import { SHADES, sceneAt } from './scene.ts';
import type { Shade } from './scene.ts';

type Rows = Partial<HistoryData>;

const member = (bloc: BlocId, polity: string, start = '1949-04-04'): HistoryData['memberships'][number] => [
  bloc,
  polity,
  start,
  null,
  'founder',
  null,
  [],
  null,
];
const out = (bloc: BlocId, kind: ParticipationKind): HistoryData['participation'] => [
  [bloc, 'ALD', kind, '1949-04-04', null, [], null],
];
const shade = (rows: Rows, unit = 0): Shade | undefined =>
  tinyScene('1950-06-01', { participation: [], coverage: [], ...rows }).units[unit]?.shade;

const OUTSIDE = 'outside-integrated-command';
const inNato = [member('nato', 'ALD')];
const inBoth = [...inNato, member('european-union', 'ALD')];

describe('the shade of land', () => {
  const CASES: [Shade, Rows, number][] = [
    ['land', { memberships: [] }, 0],
    ['nato', { memberships: inNato }, 0],
    ['nato-out', { memberships: inNato, participation: out('nato', OUTSIDE) }, 0],
    ['both', { memberships: inBoth }, 0],
    ['both-out', { memberships: inBoth, participation: out('nato', OUTSIDE) }, 0],
    ['eu', { memberships: [member('european-union', 'ALD')] }, 0],
    ['wp', { memberships: [member('warsaw-pact', 'ALD')] }, 0],
    [
      'wp-idle',
      { memberships: [member('warsaw-pact', 'ALD')], participation: out('warsaw-pact', 'not-taking-part') },
      0,
    ],
    ['ip4', { memberships: [member('ip4', 'ALD')] }, 0],
    ['dep', { memberships: inNato }, 2],
  ];

  test.each(CASES)('is "%s"', (expected, rows, unit) => {
    expect(shade(rows, unit)).toBe(expected);
  });

  test('has a case for every shade', () => {
    expect(CASES.map(([s]) => s).sort()).toEqual([...SHADES].sort());
  });

  test('is that of a dependency where the Communities alone cover it, and the gold line runs around it', () => {
    const unit = tinyScene('1953-06-01').units[2];
    expect(unit).toMatchObject({ shade: 'dep', union: true, blocs: ['european-union'] });
  });

  test('of a member that takes no part in one bloc is not changed in another', () => {
    expect(shade({ memberships: inNato, participation: out('warsaw-pact', 'not-taking-part') })).toBe('nato');
  });
});

describe('the blocs of a scene', () => {
  test('are those that exist, in their order, by the names of the date', () => {
    const names = (date: string) => tinyScene(date).blocs.map((b) => b.short);
    expect(names('1949-04-04')).toEqual(['NATO']);
    expect(names('1957-12-31')).toEqual(['NATO', 'ECSC', 'Warsaw Pact']);
    expect(names('1958-01-01')).toEqual(['NATO', 'EC', 'Warsaw Pact']);
    expect(names('1959-07-01')).toEqual(['NATO', 'EC']);
  });

  test('list their members by name, with their first day and their sources', () => {
    const [nato] = tinyScene('1959-06-01').blocs;
    expect(nato?.count).toBe(2);
    expect(nato?.members).toEqual([
      {
        polity: 'ALD',
        code: 'ALD',
        name: 'Alderland',
        since: '1949-04-04',
        joinedThisYear: false,
        participation: OUTSIDE,
        sources: ['treaty'],
      },
      {
        polity: 'CED',
        code: 'CED',
        name: 'Cedar',
        since: '1958-06-01',
        joinedThisYear: false,
        participation: null,
        sources: ['protocol'],
      },
    ]);
  });

  test('list Kosovo under the code that readers see', () => {
    const rows: Rows = {
      tenures: [['a', ['KOS', '1949-01-01']]],
      polities: [['KOS', '1949-01-01', null, 'Kosovo*', 'S', [], 'XKX']],
      memberships: [member('nato', 'KOS')],
    };
    const scene = tinyScene('1950-01-01', rows);
    expect(scene.blocs[0]?.members[0]).toMatchObject({ polity: 'KOS', code: 'XKX', name: 'Kosovo*' });
    expect(scene.states.get('KOS')?.code).toBe('XKX');
  });

  test('overlap in the states that are in NATO and in the Communities', () => {
    expect(tinyScene('1952-07-22').overlap).toEqual([]);
    expect(tinyScene('1952-07-23').overlap).toEqual(['ALD']);
  });
});

describe('"joined this year"', () => {
  test('begins with the day of joining and ends with the year', () => {
    const joined = (date: string) => [...tinyScene(date).joined];
    expect(joined('1958-05-31')).toEqual([]);
    expect(joined('1958-06-01')).toEqual(['CED']);
    expect(joined('1958-12-31')).toEqual(['CED']);
    expect(joined('1959-01-01')).toEqual([]);
  });

  test('counts a state that joins on the first day of the year', () => {
    const memberships = [member('nato', 'ALD', '1957-01-01')];
    expect([...tinyScene('1957-01-01', { memberships }).joined]).toEqual(['ALD']);
    expect([...tinyScene('1957-12-31', { memberships }).joined]).toEqual(['ALD']);
    expect([...tinyScene('1958-01-01', { memberships }).joined]).toEqual([]);
  });

  test('marks the land and the member of the state', () => {
    const scene = tinyScene('1958-12-31');
    expect(scene.units.map((u) => u.joined)).toEqual([false, false, true]);
    expect(scene.blocs[0]?.members.map((m) => m.joinedThisYear)).toEqual([false, true]);
  });
});

test('the states of a scene are the holders of land, by the names of the date, with what they belong to', () => {
  const { states } = tinyScene('1953-06-01');
  expect([...states.keys()]).toEqual(['ALD', 'BIR', 'CED.ALD']);
  expect(states.get('ALD')).toEqual({
    id: 'ALD',
    code: 'ALD',
    name: 'Alder',
    status: 'S',
    owners: [],
    blocs: ['nato', 'european-union'],
  });
  expect(states.get('CED.ALD')).toMatchObject({
    name: 'Alder Cedar',
    status: 'C',
    owners: ['ALD'],
    blocs: [],
  });
});

test('land is hatched while an overlay lies over it', () => {
  const hatched = (date: string) => tinyScene(date).units.map((u) => u.hatched);
  expect(hatched('1950-12-31')).toEqual([false, false, false]);
  expect(hatched('1951-01-01')).toEqual([false, true, false]);
  expect(hatched('1952-03-01')).toEqual([false, false, false]);
  expect(tinyScene('1951-01-01').overlays).toEqual(['HILLS']);
});

test.each(['claim', 'lease'])('a %s changes nothing on the ground and is not hatched, but told', (kind) => {
  const overlays: HistoryData['overlays'] = [
    ['X', 'X', ['b'], '1951-01-01', null, kind, 'Alder', null, null, []],
  ];
  const scene = tinyScene('1951-06-01', { overlays });
  expect(scene.units.map((u) => u.hatched)).toEqual([false, false, false]);
  expect(scene.overlays).toEqual(['X']);
});

test('a scene knows its date, its year, its period and the bloc changes around it', () => {
  const { date, year, period, previousChange, nextChange } = tinyScene('1955-05-14');
  expect({ date, year, period, previousChange, nextChange }).toEqual({
    date: '1955-05-14',
    year: 1955,
    period: '1955-1960',
    previousChange: '1954-01-01',
    nextChange: '1958-06-01',
  });
  expect(tinyScene('1955-05-13').period).toBe('1949-1955');
  expect(tinyScene('1949-04-04').previousChange).toBeNull();
  expect(tinyScene('1960-01-01').nextChange).toBeNull();
});

test('the same date gives the same scene, and History stays as it was', () => {
  const history = tinyHistory();
  const before = structuredClone(history);
  expect(sceneAt(history, { date: '1958-06-01' })).toEqual(sceneAt(history, { date: '1958-06-01' }));
  expect(history).toEqual(before);
});

test('units stand in the order of History, with the holder of the day', () => {
  expect(tinyScene('1955-03-01').units.map((u) => [u.id, u.polity])).toEqual([
    ['a', 'ALD'],
    ['b', 'BIR'],
    ['c', 'CED'],
  ]);
  expect(tinyData.units.map(([id]) => id)).toEqual(['a', 'b', 'c']);
});
