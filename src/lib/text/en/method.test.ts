// The words of the method pages: dates as exactly as they are known, notes as sentences.
import { expect, test } from 'vitest';
import { methodWords as w } from './method.ts';

test('a date is told as exactly as it is known', () => {
  expect(w.when('1990-10-03', 'day')).toBe('3 October 1990');
  expect(w.when('1990-10-01', 'month')).toBe('October 1990');
  expect(w.when('1990-01-01', 'year')).toBe('1990');
});

test('a span begins then or earlier, and may be open', () => {
  expect(w.span('1949-01-01', '1955-07-27')).toBe('1949 or earlier to 27 July 1955');
  expect(w.span('2014-03-01', null, 'month')).toBe('since March 2014');
});

test('days in a note are written out, and other numbers are left alone', () => {
  expect(w.readable('Hatched from 1993-09-30 (earlier 1992-08-14).')).toBe(
    'Hatched from 30 September 1993 (earlier 14 August 1992).',
  );
  const left = 'UNTS 1990-2011; 4 163 km²; 1998-99-01; 1950/1951-01-02; 10-05';
  expect(w.readable(left)).toBe(left);
});

test('the date of a work may be a day, a month, a year or a range', () => {
  expect(['2024-07-11', '2026-05', '1999', '1950/1955'].map(w.published)).toEqual([
    '11 July 2024',
    'May 2026',
    '1999',
    '1950–1955',
  ]);
});

test('a note in a text is a sentence', () => {
  expect(w.sentence('in force 22 January 2020')).toBe('In force 22 January 2020.');
  expect(w.sentence('Complete.')).toBe('Complete.');
});

test('one row is one row', () => {
  expect([w.rows(1), w.rows(2), w.rows(1234)]).toEqual(['1 row', '2 rows', '1,234 rows']);
});
