// Words as they are compared: without case, accents and punctuation, and with the slips of a hasty hand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, misfit, nameMisfit, queryWords, slips, wordsOf } from './find-words.ts';

test.each([
  ['Türkiye', 'turkiye'],
  ['CÔTE D’IVOIRE', 'cote divoire'],
  ['U.S.S.R.', 'ussr'],
  ['Łódź, Kosovo*', 'lodz kosovo'],
  ['İstanbul', 'istanbul'],
  ['Großbritannien', 'grossbritannien'],
  ['Чехословакия', 'чехословакия'],
  ['Ёлка', 'елка'],
  ['ألمانيا', 'المانيا'],
  ['日本', '日本'],
  ['ＮＡＴＯ', 'nato'],
  ['  ', ''],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

/** Any UTF-16 units, halves of pairs too. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));

test('slips are letters left out, added, changed, and neighbours exchanged', () => {
  expect(slips('poland', 'poland', 2)).toBe(0);
  expect(slips('polnd', 'poland', 2)).toBe(1);
  expect(slips('poaland', 'poland', 2)).toBe(1);
  expect(slips('polend', 'poland', 2)).toBe(1);
  expect(slips('polnad', 'poland', 2)).toBe(1);
  expect(slips('spain', 'poland', 2)).toBe(Infinity);
});

test('the same word fits best, then a beginning, then a slip; short words allow none', () => {
  const [same, begun, slipped] = ['poland', 'pol', 'polnad'].map((word) => misfit(word, 'poland', true));
  expect(same).toBe(0);
  expect(begun).toBeLessThan(1);
  expect(slipped).toBeGreaterThan(1);
  expect(misfit('irn', 'iran', true)).toBe(Infinity);
  expect(misfit('polnad', 'poland', false)).toBe(Infinity);
  expect(misfit('czekoslo', 'czechoslovakia', true)).toBeLessThan(4);
});

test('every word of the query finds a word of its own, in any order', () => {
  const name = wordsOf('Federal Republic of Yugoslavia');
  expect(nameMisfit(['yugoslavia', 'federal'], name, false)).toBeLessThan(1);
  expect(nameMisfit(['federal', 'federal'], name, false)).toBe(Infinity);
  expect(nameMisfit(['newzealand'], ['new', 'zealand'], false)).toBe(0);
});

test('a slip is at most the number of letters, and the same both ways', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const found = slips(a, b, 16);
      expect(found).toBe(slips(b, a, 16));
      expect(found).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(found === 0).toBe(a === b);
    }),
  );
});

test('any text becomes words, a few short ones at most', () => {
  fc.assert(
    fc.property(anyText(60), (text) => {
      expect(queryWords(text).length).toBeLessThanOrEqual(8);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
  expect(queryWords('x'.repeat(100_000)).join('').length).toBeLessThanOrEqual(80);
});
