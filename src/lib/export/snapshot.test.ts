// The snapshot of a date: its shape is a promise to readers of the API.
import { expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import { sceneAt } from '../scene/scene.ts';
import { snapshotOf } from './snapshot.ts';

function snapshot(date: string, changed: Partial<HistoryData> = {}) {
  const history = tinyHistory(changed);
  return snapshotOf(history, sceneAt(history, { date }));
}

test('a snapshot has exactly these fields and values', () => {
  expect(snapshot('1956-06-01')).toEqual({
    date: '1956-06-01',
    version: 'tiny',
    blocs: {
      nato: {
        name: 'NATO',
        fullName: 'North Atlantic Treaty Organization',
        count: 1,
        members: [{ code: 'ALD', name: 'Alder', since: '1949-04-04' }],
      },
      'european-union': {
        name: 'ECSC',
        fullName: 'Coal and Steel',
        count: 1,
        members: [{ code: 'ALD', name: 'Alder', since: '1952-07-23' }],
      },
      'warsaw-pact': {
        name: 'Warsaw Pact',
        fullName: 'Warsaw Treaty',
        count: 1,
        members: [{ code: 'BIR', name: 'Birch', since: '1955-05-14' }],
      },
      ip4: { name: null, fullName: null, count: 0, members: [] },
    },
    overlap: { 'nato+european-union': 1 },
    polities: [
      { code: 'ALD', name: 'Alder' },
      { code: 'BIR', name: 'Birch' },
      { code: 'CED', name: 'Cedar' },
    ],
    units: [
      { id: 'a', polity: 'ALD', blocs: ['nato', 'european-union'], article6: true },
      { id: 'b', polity: 'BIR', blocs: ['warsaw-pact'], article6: false },
      { id: 'c', polity: 'CED', blocs: [], article6: false },
    ],
  });
});

test('a bloc that does not exist on the date is there, without a name and without members', () => {
  const none = { name: null, fullName: null, count: 0, members: [] };
  expect(snapshot('1950-01-01').blocs).toMatchObject({
    'european-union': none,
    'warsaw-pact': none,
    ip4: none,
  });
  expect(snapshot('1959-07-01').blocs['warsaw-pact']).toEqual(none);
});

test('Kosovo has its public code as state, as member and as holder of land', () => {
  const kosovo = snapshot('1950-01-01', {
    tenures: [['a', ['KOS', '1949-01-01']]],
    polities: [['KOS', '1949-01-01', null, 'Kosovo*', 'S', [], 'XKX']],
    memberships: [['nato', 'KOS', '1949-04-04', null, 'founder', null, [], null]],
  });
  expect(kosovo.polities).toEqual([{ code: 'XKX', name: 'Kosovo*' }]);
  expect(kosovo.blocs['nato']?.members[0]?.code).toBe('XKX');
  expect(kosovo.units[0]?.polity).toBe('XKX');
  expect(JSON.stringify(kosovo)).not.toContain('"KOS"');
});

test('a snapshot is plain JSON: nothing is lost on the way', () => {
  const before = snapshot('1958-06-01');
  expect(JSON.parse(JSON.stringify(before))).toEqual(before);
});
