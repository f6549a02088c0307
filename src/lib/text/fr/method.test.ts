// The French words of the method pages: dates as exactly as they are known, spans, counts, kinds of the codebook.
import { expect, test } from 'vitest';
import { OPERATION_KINDS, PRESENCE_KINDS, STEP_KINDS, SUMMIT_KINDS } from '../../history/record-kinds.ts';
import { methodWords as w } from './method.ts';

test('a date is told as exactly as it is known', () => {
  expect(w.when('1990-10-01', 'day')).toBe('1er octobre 1990');
  expect(w.when('1990-10-01', 'month')).toBe('octobre 1990');
  expect(w.when('1990-01-01', 'year')).toBe('1990');
});

test('a span begins then or earlier, and may be open', () => {
  expect(w.span('1949-01-01', '1955-07-27')).toBe('de 1949 ou avant au 27 juillet 1955');
  expect(w.span('2014-03-01', null, 'month')).toBe('depuis mars 2014');
  expect(w.span('2014-03-01', null)).toBe('depuis le 1er mars 2014');
});

test('days in a note are written out in the language of the notes, which is English', () => {
  expect(w.readable('Hatched from 1993-09-30.')).toBe('Hatched from 30 September 1993.');
});

test('the date of a work may be a day, a month, a year or a range', () => {
  expect(['2024-07-01', '2026-05', '1999', '1950/1955'].map(w.published)).toEqual([
    '1er juillet 2024',
    'mai 2026',
    '1999',
    '1950–1955',
  ]);
});

test('none and one are singular', () => {
  expect([w.rows(0), w.rows(1), w.rows(1234)]).toEqual(['0 ligne', '1 ligne', '1\u202f234 lignes']);
  expect(w.method.doubts.text(1, 1)).toMatch(/^1 ligne est douteuse .* 1 autre point concerne /);
  expect(w.method.doubts.text(3, 12)).toMatch(/^3 lignes sont douteuses .* 12 autres points concernent /);
});

test('land is covered by a bloc with its article', () => {
  expect(w.method.land.covered('OTAN', true)).toBe('territoire couvert par l’OTAN');
  expect(w.method.land.covered('CE', false)).toBe('territoire non couvert par les CE');
});

test('kinds of the codebook are French words', () => {
  const same = new Set(['brigade', 'embargo', 'invitation', 'ratification', 'vigilance']);
  for (const kind of [...STEP_KINDS, ...OPERATION_KINDS, ...PRESENCE_KINDS, ...SUMMIT_KINDS])
    if (!same.has(kind) && kind !== 'stabilisation')
      expect(w.kind(kind), kind).not.toBe(kind.replaceAll('-', ' '));
});
