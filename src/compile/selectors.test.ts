// The selector grammar of units.csv: every form it knows, every mistake it names.
import { expect, test } from 'vitest';
import { matches, parseSelector, rankOf, SelectorSyntaxError } from './selectors.ts';
import type { Tile } from './selectors.ts';

const tile = (a3: string, name: string | null, cut: string | null = null, gu: string | null = a3): Tile => ({
  a3,
  name,
  gu,
  cut,
});

test('a plain code is a country', () => {
  expect(parseSelector('AFG')).toEqual([{ kind: 'country', a3: 'AFG' }]);
});

test('names may hold spaces, hyphens, apostrophes and letters beyond ASCII', () => {
  expect(parseSelector("YEM:Al Dali'+`Adan ; SVN:Hrpelje-Kozina+Sežana")).toEqual([
    { kind: 'names', a3: 'YEM', names: ["Al Dali'", '`Adan'] },
    { kind: 'names', a3: 'SVN', names: ['Hrpelje-Kozina', 'Sežana'] },
  ]);
});

test('a cut binds to the whole term', () => {
  expect(parseSelector('DEU:Berlin+Brandenburg&berlin_west')).toEqual([
    { kind: 'cut', a3: 'DEU', names: ['Berlin', 'Brandenburg'], cut: 'berlin_west' },
  ]);
  expect(parseSelector('PRK:*&korea_s38')).toEqual([
    { kind: 'cut', a3: 'PRK', names: '*', cut: 'korea_s38' },
  ]);
});

test('a geographical unit and a point stand alone', () => {
  expect(parseSelector('gu=GLP')).toEqual([{ kind: 'geounit', code: 'GLP' }]);
  expect(parseSelector('point:12.4534,41.9033')).toEqual([{ kind: 'point', lon: 12.4534, lat: 41.9033 }]);
});

test.each([
  ['', 'empty'],
  ['afg', 'three-character code'],
  ['AFG;IND', 'three-character code'],
  ['gu=glp', 'three-character code'],
  ['DEU:', 'empty name'],
  ['DEU:Berlin+', 'empty name'],
  ['DEU: Berlin', 'stray space'],
  ['DEU:*', 'needs a cut'],
  ['DEU:Berlin&', 'not the key of a cut'],
  ['DEU:Berlin&West Berlin', 'not the key of a cut'],
  ['point:12.4', 'point:<longitude>,<latitude>'],
  ['point:12.4,', 'point:<longitude>,<latitude>'],
  ['point:190,41', 'point:<longitude>,<latitude>'],
  ['point:12,41,3', 'point:<longitude>,<latitude>'],
])('"%s" is refused: %s', (expression, why) => {
  expect(() => parseSelector(expression)).toThrow(SelectorSyntaxError);
  expect(() => parseSelector(expression)).toThrow(why);
});

test('an exception outranks the rule it is cut from', () => {
  const ranks = ['DEU:*&berlin_west', 'DEU:Berlin', 'gu=GLP', 'DEU'].flatMap(parseSelector).map(rankOf);
  expect(ranks).toEqual([4, 3, 2, 1]);
});

test('terms take exactly the tiles they describe', () => {
  const [cut] = parseSelector('DEU:Berlin&berlin_west');
  const [any] = parseSelector('DEU:*&berlin_west');
  const [names] = parseSelector('DEU:Berlin');
  const [geounit] = parseSelector('gu=GLP');
  if (!cut || !any || !names || !geounit) throw new Error('a term is missing');
  expect(matches(cut, tile('DEU', 'Berlin', 'berlin_west'))).toBe(true);
  expect(matches(cut, tile('DEU', 'Berlin', 'berlin_east'))).toBe(false);
  expect(matches(cut, tile('DEU', 'Brandenburg', 'berlin_west'))).toBe(false);
  expect(matches(any, tile('DEU', null, 'berlin_west'))).toBe(true);
  expect(matches(names, tile('DEU', 'Berlin', 'berlin_west'))).toBe(true);
  expect(matches(names, tile('DEU', 'berlin'))).toBe(false);
  expect(matches(geounit, tile('FRA', 'Guadeloupe', null, 'GLP'))).toBe(true);
  expect(matches(geounit, tile('GLP', 'Guadeloupe', null, 'FXX'))).toBe(false);
});
