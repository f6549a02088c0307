// Days on which the picture or the blocs change, and the neighbours of a day among them.
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { blocChanges, changeAfter, changeBefore, sceneChanges } from './alignment.ts';

const history = tinyHistory();

test('scene changes are the first date and every edge of a table up to the as-of date, each once', () => {
  expect(sceneChanges(history)).toEqual([
    '1949-04-04', // first date, NATO
    '1951-01-01', // overlay begins
    '1952-03-01', // overlay ends
    '1952-07-23', // Coal and Steel
    '1953-01-01', // exception begins
    '1954-01-01', // exception ends
    '1955-03-01', // Cedar begins
    '1955-05-14', // Pact
    '1957-05-01', // Alder renamed
    '1958-01-01', // Communities renamed
    '1958-06-01', // Cedar joins
    '1959-01-01', // outside the command
    '1959-07-01', // Pact ends
    '1960-01-01', // back in the command
  ]);
});

test('bloc changes leave out names, land and overlays', () => {
  expect(blocChanges(history)).toEqual([
    '1949-04-04',
    '1952-07-23',
    '1953-01-01',
    '1954-01-01',
    '1955-05-14',
    '1958-06-01',
    '1959-01-01',
    '1959-07-01',
    '1960-01-01',
  ]);
});

test('edges before the first and after the as-of date are no changes of the atlas', () => {
  const long = tinyHistory({
    memberships: [['nato', 'ALD', '1940-01-01', '1999-01-01', 'founder', null, [], null]],
    participation: [],
    coverage: [],
  });
  expect(blocChanges(long)).toEqual(['1949-04-04']);
});

test('a change on the as-of date itself counts', () => {
  const today = tinyHistory({
    memberships: [['nato', 'ALD', '1960-06-15', null, 'founder', null, [], null]],
  });
  expect(blocChanges(today)).toContain('1960-06-15');
});

describe('the neighbours of a date', () => {
  const changes = ['1949-04-04', '1955-05-14', '1991-07-01'];

  test.each([
    ['1949-04-03', null, '1949-04-04'],
    ['1949-04-04', null, '1955-05-14'],
    ['1955-05-13', '1949-04-04', '1955-05-14'],
    ['1955-05-14', '1949-04-04', '1991-07-01'],
    ['1955-05-15', '1955-05-14', '1991-07-01'],
    ['1991-07-01', '1955-05-14', null],
    ['2026-11-22', '1991-07-01', null],
  ])('of %s are %s and %s', (date, before, after) => {
    expect(changeBefore(changes, date)).toBe(before);
    expect(changeAfter(changes, date)).toBe(after);
  });

  test('are none where nothing ever changes', () => {
    expect([changeBefore([], '1955-05-14'), changeAfter([], '1955-05-14')]).toEqual([null, null]);
  });
});
