// Cells: what passes, what does not, and what becomes of it.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  atMostWords,
  countWords,
  day,
  end,
  looseDate,
  number,
  optionalChoice,
  optionalNumber,
  text,
  url,
  yesNo,
} from './fields.ts';
import { days, id, ids, sources } from './id-fields.ts';

const message = (schema: v.GenericSchema, value: string): string | undefined =>
  v.safeParse(schema, value, { abortPipeEarly: true }).issues?.[0].message;

describe('dates', () => {
  test.each(['1949-04-04', '2000-02-29', '1990-12-31'])('%s is a day of the calendar', (value) => {
    expect(v.parse(day, value)).toBe(value);
  });

  test.each([
    ['1955-02-30', '1955-02-28'],
    ['1900-02-29', '1900-02-28'],
    ['1955-13-01', '1955-12-01'],
    ['1955-5-4', '1955-05-04'],
    ['14.05.1955', '1955-05-14'],
  ])('%s is none, and the complaint offers %s', (value, offer) => {
    expect(message(day, value)).toContain(`e.g. ${offer}.`);
  });

  test('an empty end is open, an empty start is not allowed', () => {
    expect(v.parse(end, '')).toBeNull();
    expect(message(day, '')).toContain('[required]');
  });

  test('a source may know its year only', () => {
    for (const value of ['1955', '1955-05', '1955-05-14', '1952/1954', '']) {
      expect(v.parse(looseDate, value)).toBe(value === '' ? null : value);
    }
    expect(message(looseDate, 'May 1955')).toContain('[date-real]');
  });

  test('a list of other dates names the wrong one', () => {
    expect(v.parse(days, '1991-08-24 1991-12-25')).toEqual(['1991-08-24', '1991-12-25']);
    expect(message(days, '1991-08-24 1991-8-25')).toContain('"1991-8-25"');
  });
});

describe('ids', () => {
  test.each([
    ['polity', 'DEU'],
    ['polity', 'GIB.GBR'],
    ['polity', 'ATA.X'],
    ['unit', 'KR_N38'],
    ['unit', 'AZ_NK_BELT'],
    ['overlay', 'CHECHEN-1'],
    ['slug', 'unsc-res-1244-1999'],
  ] as const)('a %s id may read %s', (form, value) => {
    expect(v.parse(id(form), value)).toBe(value);
  });

  test.each([
    ['polity', 'DE'],
    ['polity', 'DZA.FRA_N'],
    ['unit', 'us_48'],
    ['slug', 'Warsaw-Treaty'],
    ['slug', 'a--b'],
  ] as const)('a %s id may not read %s', (form, value) => {
    expect(message(id(form), value)).toContain('[id-form]');
  });

  test('lists keep their order, and name nothing twice', () => {
    expect(v.parse(ids('polity'), 'USA GBR')).toEqual(['USA', 'GBR']);
    expect(message(ids('polity'), 'USA USA')).toContain('[list-repeats]');
    expect(message(ids('polity'), 'USA  GBR')).toContain('[list-repeats]');
    expect(message(sources, '')).toContain('[sources-empty]');
  });
});

describe('text and numbers', () => {
  test.each(['a < b', 'R&D', 'x > y', 'AT&T'])('"%s" is plain text', (value) => {
    expect(message(text, value)).toBeUndefined();
  });

  test.each(['<script>', '</b>', '<!-- x -->', '&nbsp;', '&#60;', '&#x3c;'])('"%s" is HTML', (value) => {
    expect(message(text, value)).toContain('[html]');
  });

  test.each(['a\nb', 'a\tb', 'a\u200Bb', '\u202Eabc'])('invisible characters are refused', (value) => {
    expect(message(text, value)).toContain('[control-character]');
  });

  test('numbers are decimal and within their range', () => {
    expect(v.parse(number(-90, 90), '-36.5')).toBe(-36.5);
    for (const value of ['1e1', '0x10', ' 5', '91', 'NaN', ''])
      expect(message(number(-90, 90), value)).toBeDefined();
    expect(v.parse(optionalNumber(-9, 9, 0), '')).toBe(0);
  });

  test('choices, yes and no', () => {
    expect(v.parse(yesNo, 'no')).toBe(false);
    expect(message(yesNo, 'true')).toContain('Write one of yes, no.');
    expect(v.parse(optionalChoice('a', 'b'), '')).toBeNull();
    expect(message(optionalChoice('a', 'b'), 'c')).toContain('Write one of a, b, or leave it empty.');
  });

  test('addresses are https and whole', () => {
    expect(v.parse(url, 'https://undocs.org/A/RES/68/262')).toBe('https://undocs.org/A/RES/68/262');
    expect(v.parse(url, '')).toBeNull();
    for (const value of ['http://a.org', 'https://', 'https://a b.org', 'a.org']) {
      expect(message(url, value)).toContain('[url]');
    }
  });

  test('words are counted without lone signs', () => {
    expect(countWords('One – two, three-four  5')).toBe(4);
    expect(message(atMostWords(3), 'one two three four')).toContain('has 4 words');
  });
});
