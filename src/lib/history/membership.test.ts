// Who belonged to which bloc on a day, and what the bloc was called.
import { expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { blocPeriodAt, membershipsAt, ordinalOf, participationAt } from './membership.ts';
import type { BlocId } from './model.ts';

const history = tinyHistory();
const members = (bloc: BlocId, date: string) => membershipsAt(history, bloc, date).map((m) => m.polity);

test('a membership counts from its first day', () => {
  expect(members('nato', '1958-05-31')).toEqual(['ALD']);
  expect(members('nato', '1958-06-01')).toEqual(['ALD', 'CED']);
});

test('a membership no longer counts on the day it ends', () => {
  expect(members('warsaw-pact', '1959-06-30')).toEqual(['BIR']);
  expect(members('warsaw-pact', '1959-07-01')).toEqual([]);
});

test('each bloc has its own members', () => {
  expect(members('european-union', '1958-06-01')).toEqual(['ALD']);
  expect(members('ip4', '1958-06-01')).toEqual([]);
});

test('a member is outside the command from the first day to the day before its return', () => {
  expect(participationAt(history, '1958-12-31')).toEqual([]);
  expect(participationAt(history, '1959-01-01').map((p) => [p.bloc, p.polity, p.kind])).toEqual([
    ['nato', 'ALD', 'outside-integrated-command'],
  ]);
  expect(participationAt(history, '1959-12-31')).toHaveLength(1);
  expect(participationAt(history, '1960-01-01')).toEqual([]);
});

test('a bloc has the name of the date, and none while it does not exist', () => {
  expect(blocPeriodAt(history, 'european-union', '1952-07-22')).toBeUndefined();
  expect(blocPeriodAt(history, 'european-union', '1952-07-23')?.short).toBe('ECSC');
  expect(blocPeriodAt(history, 'european-union', '1957-12-31')?.short).toBe('ECSC');
  expect(blocPeriodAt(history, 'european-union', '1958-01-01')?.short).toBe('EC');
  expect(blocPeriodAt(history, 'warsaw-pact', '1959-07-01')).toBeUndefined();
});

test('the ordinal of a membership counts the members on its first day, those that left before not among them', () => {
  const [founder, cedar] = membershipsAt(history, 'nato', '1958-06-01');
  expect(founder && ordinalOf(history, founder)).toBe(1);
  expect(cedar && ordinalOf(history, cedar)).toBe(2);
  const later = tinyHistory({
    memberships: [
      ['nato', 'ALD', '1949-04-04', '1951-01-01', 'founder', 'withdrawal', [], null],
      ['nato', 'BIR', '1949-04-04', null, 'founder', null, [], null],
      ['nato', 'CED', '1952-01-01', null, 'accession', null, [], null],
    ],
  });
  const [birch, last] = membershipsAt(later, 'nato', '1952-01-01');
  expect(birch && ordinalOf(later, birch)).toBe(2);
  expect(last && ordinalOf(later, last)).toBe(2);
});
