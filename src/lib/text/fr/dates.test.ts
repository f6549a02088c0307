// Prepositions before dates, which are days, months, years or runs of days; and numbers in words.
import { expect, test } from 'vitest';
import { from, of, on, since, span, until } from './dates.ts';
import { ordinal, word } from './numbers.ts';

test.each([
  ['3 octobre 1990', 'le 3 octobre 1990', 'du 3 octobre 1990', 'depuis le 3 octobre 1990'],
  ['1er janvier 1957', 'le 1er janvier 1957', 'du 1er janvier 1957', 'depuis le 1er janvier 1957'],
  ['9–11 juil. 2024', 'le 9–11 juil. 2024', 'du 9–11 juil. 2024', 'depuis le 9–11 juil. 2024'],
  ['mai 1955', 'en mai 1955', 'de mai 1955', 'depuis mai 1955'],
  ['octobre 1990', 'en octobre 1990', 'd’octobre 1990', 'depuis octobre 1990'],
  ['août 1949', 'en août 1949', 'd’août 1949', 'depuis août 1949'],
  ['1955', 'en 1955', 'de 1955', 'depuis 1955'],
])('%s', (date, ...told) => {
  expect([on(date), of(date), since(date)]).toEqual(told);
});

test('a date may be where something begins or ends', () => {
  expect([from('1er mai 2004'), from('avril 1949'), until('3 octobre 1990'), until('1962')]).toEqual([
    'à partir du 1er mai 2004',
    'à partir d’avril 1949',
    'jusqu’au 3 octobre 1990',
    'jusqu’en 1962',
  ]);
  expect(span('4 avril 1949', '1er juillet 1991')).toBe('du 4 avril 1949 au 1er juillet 1991');
  expect(span('octobre 2001', '2014')).toBe('d’octobre 2001 à 2014');
  expect(span('1949 ou avant', '27 juillet 1955')).toBe('de 1949 ou avant au 27 juillet 1955');
});

test('numbers in words', () => {
  expect([word(1), word(16), word(17)]).toEqual(['un', 'seize', '17']);
  expect([1, 5, 9, 17, 20, 21, 61].map(ordinal)).toEqual([
    'premier',
    'cinquième',
    'neuvième',
    'dix-septième',
    'vingtième',
    'vingt et unième',
    'soixante et unième',
  ]);
});
