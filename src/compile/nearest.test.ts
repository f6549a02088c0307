// Suggestions for mistyped ids.
import { expect, test } from 'vitest';
import { editDistance, nearest, suggest } from './nearest.ts';

test.each([
  ['', '', 0],
  ['DEU', 'DEU', 0],
  ['DEU', 'DUE', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('the distance from "%s" to "%s" is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('only the nearest candidates within a typing slip are suggested', () => {
  const sources = ['warsaw-treaty-1955', 'north-atlantic-treaty-1949'];
  expect(nearest('warsaw-traety-1955', sources)).toEqual(['warsaw-treaty-1955']);
  expect(nearest('rome-treaty-1957', sources)).toEqual([]);
  expect(nearest('GBI', ['GBR', 'GIB', 'FRA'])).toEqual(['GBR', 'GIB']);
});

test('a suggestion is a question, or says where to look', () => {
  expect(suggest('DUE', ['DEU'], 'Look there.')).toBe('Did you mean DEU?');
  expect(suggest('QQQ', ['DEU'], 'Look there.')).toBe('Look there.');
});
