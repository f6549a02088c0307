// What may differ between two days: the land and the polities of every row that begins or ends there, and no others.
import { expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { touchedBetween } from './touched.ts';

const history = tinyHistory();
const touched = (a: string, b: string): { polities: string[]; units: string[] } => {
  const { polities, units } = touchedBetween(history, a, b);
  return { polities: [...polities].sort(), units: [...units].sort() };
};

test('nothing is touched between two days on which nothing happened', () => {
  expect(touched('1956-06-01', '1956-08-01')).toEqual({ polities: [], units: [] });
  expect(touched('1955-03-01', '1955-03-01')).toEqual({ polities: [], units: [] });
});

test('land that passes to a new state is touched, and so are the states on both sides', () => {
  expect(touched('1955-02-28', '1955-03-01')).toEqual({ polities: ['CED', 'CED.ALD'], units: ['c'] });
});

test('a change of a member counts for its dependencies', () => {
  expect(touched('1952-07-22', '1952-07-23').polities).toEqual(['ALD', 'CED.ALD']);
});

test('a day counts for what begins on it, and not for what began before', () => {
  expect(touched('1957-05-01', '1957-06-01').polities).toEqual([]);
  expect(touched('1957-04-30', '1957-05-01').polities).toContain('ALD');
});

test('it is the same to and fro', () => {
  expect(touched('1959-12-31', '1950-01-01')).toEqual(touched('1950-01-01', '1959-12-31'));
});
