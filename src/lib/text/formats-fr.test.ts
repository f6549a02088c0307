// Lists, dates and numbers in French: the first of a month, short months, spans, the order of names.
import { describe, expect, test } from 'vitest';
import { formatsFor } from './formats.ts';

const f = formatsFor('fr-FR');

describe('a date', () => {
  test('is spelt out, the first of a month as such', () => {
    expect(f.date('1990-10-03')).toBe('3 octobre 1990');
    expect(f.date('1957-01-01')).toBe('1er janvier 1957');
    expect(f.date('1957-01-11')).toBe('11 janvier 1957');
    expect(f.day('1957-01-01')).toBe('1er janvier');
    expect(f.month('1957-01-01')).toBe('janvier 1957');
  });

  test.each([
    ['1990-10-03', '3 oct. 1990', '3 oct.'],
    ['1955-05-01', '1er mai 1955', '1er mai'],
    ['1982-06-30', '30 juin 1982', '30 juin'],
    ['1966-07-21', '21 juil. 1966', '21 juil.'],
    ['1949-08-24', '24 août 1949', '24 août'],
    ['1949-02-04', '4 févr. 1949', '4 févr.'],
    ['2001-09-11', '11 sept. 2001', '11 sept.'],
  ])('%s is shortened to %s', (date, short, day) => {
    expect([f.dateShort(date), f.dayShort(date)]).toEqual([short, day]);
  });
});

describe('a span of days', () => {
  test('names the month once', () => {
    expect(f.range('2024-07-09', '2024-07-11')).toBe('9–11 juil.');
    expect(f.range('2024-07-01', '2024-07-11')).toBe('1er–11 juil.');
  });

  test('names both months where they differ', () => {
    expect(f.range('1956-10-29', '1956-11-01')).toBe('29 oct. – 1er nov.');
  });
});

test('lists have no comma before the last', () => {
  expect(f.list(['Bulgarie', 'Roumanie', 'Slovaquie'])).toBe('Bulgarie, Roumanie et Slovaquie');
});

test('numbers have narrow spaces, and names sort without regard to accents', () => {
  expect(f.number(1_234_567)).toBe('1\u202f234\u202f567');
  expect(f.number(1.5)).toBe('1,5');
  expect(['Zambie', 'Égypte', 'Estonie', 'Éthiopie', 'Danemark'].sort(f.compare)).toEqual([
    'Danemark',
    'Égypte',
    'Estonie',
    'Éthiopie',
    'Zambie',
  ]);
});

test('a head and what follows are told apart in the manner of the language', () => {
  expect(f.colon('OTAN', '12')).toBe('OTAN\u00a0: 12');
  expect(f.semicolons(['un', 'deux'])).toBe('un\u202f; deux');
  const en = formatsFor('en-GB');
  expect([en.colon('NATO', '12'), en.semicolons(['one', 'two'])]).toEqual(['NATO: 12', 'one; two']);
});

test('a language without habits of its own has those of Intl', () => {
  const de = formatsFor('de-DE');
  expect([de.dateShort('1990-10-01'), de.range('2024-07-09', '2024-07-11')]).toEqual([
    '1. Okt. 1990',
    '9.–11. Juli',
  ]);
});
