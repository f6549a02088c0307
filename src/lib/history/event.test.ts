// Events by date.
import { expect, test } from 'vitest';
import { tinyEvents } from '../../../tests/tiny.ts';
import { decodeEvents, eventsBetween } from './event.ts';

const ids = (first: string, last: string) => eventsBetween(tinyEvents, first, last).map((e) => e.id);

test('events of a span are those that begin in it, its first and last day included', () => {
  expect(ids('1951-02-03', '1951-05-01')).toEqual(['truce', 'talks']);
  expect(ids('1951-02-04', '1951-04-30')).toEqual([]);
  expect(ids('1951-05-02', '1951-12-31')).toEqual([]);
});

test('a span before the first event and one after the last have none', () => {
  expect(ids('1900-01-01', '1949-04-03')).toEqual([]);
  expect(ids('1958-06-02', '1999-12-31')).toEqual([]);
});

test('a span over all time has all of them, ascending', () => {
  expect(ids('1900-01-01', '2100-01-01')).toEqual(['treaty', 'truce', 'talks', 'pact', 'enter']);
});

test('two events of one day are both found from that day on', () => {
  const twins = decodeEvents([
    ['one', '1960-08-16', null, 'day', [], 3, null, 'One', '', [], []],
    ['two', '1960-08-16', null, 'day', [], 3, null, 'Two', '', [], []],
  ]);
  expect(eventsBetween(twins, '1960-08-16', '1960-12-31').map((e) => e.id)).toEqual(['one', 'two']);
});

test('a row keeps every field', () => {
  expect(tinyEvents[2]).toEqual({
    id: 'talks',
    date: '1951-05-01',
    endDate: '1951-05-04',
    precision: 'day',
    kinds: ['summit'],
    weight: 3,
    tick: null,
    title: 'Talks in the valley',
    text: 'They talk.',
    polities: [],
    sources: ['truce'],
  });
});
