// Lists, dates and numbers in words.
import { describe, expect, test } from 'vitest';
import { addDays } from '../history/date.ts';
import { formatsFor, formatsOfIntl } from './formats.ts';

const f = formatsFor('en-GB');

describe('a date', () => {
  test('is spelt out', () => {
    expect(f.date('1990-10-03')).toBe('3 October 1990');
    expect(f.day('1990-10-03')).toBe('3 October');
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('is the same day in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const there = formatsFor('en-GB');
      expect(there.date('1949-01-01')).toBe('1 January 1949');
      expect(there.dateShort('1949-12-31')).toBe('31 Dec. 1949');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test.each([
    ['1990-10-03', '3 Oct. 1990', '3 Oct.'],
    ['1955-05-14', '14 May 1955', '14 May'],
    ['1982-06-30', '30 June 1982', '30 June'],
    ['1966-07-01', '1 July 1966', '1 July'],
    ['1949-04-04', '4 Apr. 1949', '4 Apr.'],
    ['2001-09-11', '11 Sep. 2001', '11 Sep.'],
  ])('%s is shortened to %s', (date, short, day) => {
    expect([f.dateShort(date), f.dayShort(date)]).toEqual([short, day]);
  });
});

describe('a span of days', () => {
  test('names the month once', () => {
    expect(f.range('2024-07-09', '2024-07-11')).toBe('9–11 July');
  });

  test('names both months where they differ', () => {
    expect(f.range('1956-10-29', '1956-11-06')).toBe('29 Oct. – 6 Nov.');
  });
});

test.each([
  [[], ''],
  [['Bulgaria'], 'Bulgaria'],
  [['Bulgaria', 'Romania'], 'Bulgaria and Romania'],
  [['Bulgaria', 'Romania', 'Slovakia'], 'Bulgaria, Romania and Slovakia'],
])('the list of %o is "%s"', (items, text) => {
  expect(f.list(items)).toBe(text);
});

test('numbers have separators, and names sort without regard to accents', () => {
  expect(f.number(1_234_567)).toBe('1,234,567');
  expect(['Zypern', 'Österreich', 'Albania'].sort(f.compare)).toEqual(['Albania', 'Österreich', 'Zypern']);
});

test.each(['C', '', 'en_US', 'not a tag', 'xx-unknown', 'POSIX'])(
  'the unusable tag "%s" falls back to English',
  (tag) => {
    expect(formatsFor(tag).date('1990-10-03')).toBe('3 October 1990');
  },
);

test('another language has its own words', () => {
  expect(formatsFor('de').date('1990-10-03')).toBe('3. Oktober 1990');
});

describe.each([
  ['en-GB', (text: string) => text],
  ['fr-FR', (text: string) => text.replace(/^1 /, '1er ')],
])('the words of %s are those of Intl', (tag, written) => {
  const [own, intl] = [formatsFor(tag), formatsOfIntl(tag)];

  test('for every day of a leap year', () => {
    let date = '1952-01-01';
    for (; date < '1953-01-01'; date = addDays(date, 1)) {
      expect(own.date(date)).toBe(written(intl.date(date)));
      expect(own.day(date)).toBe(written(intl.day(date)));
      expect(own.month(date)).toBe(intl.month(date));
      // Points after short months are our habit in English, Intl's in French.
      const bare = (text: string): string =>
        text.replaceAll('.', '').replace(/(June|July|Sept)/, (m) => m.slice(0, 3));
      expect(bare(own.dateShort(date))).toBe(bare(written(intl.dateShort(date))));
      expect(bare(own.dayShort(date))).toBe(bare(written(intl.dayShort(date))));
    }
    expect(date).toBe('1953-01-01');
  });

  test.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c', 'd']]])('for the list %o', (items) => {
    expect(own.list(items)).toBe(intl.list(items));
  });
});

test.each(['en-GB', 'fr-FR'])('names in plain letters are in the order of Intl in %s', (tag) => {
  const names = [
    'Fiji',
    'East Germany',
    'EastGermany',
    'East Timor',
    'Easter',
    'east',
    'EU',
    'eu',
    'Eua',
    'Chad',
    'Czech',
    'c',
    '',
  ];
  const { compare } = new Intl.Collator(tag);
  const own = formatsFor(tag);
  for (const a of names)
    for (const b of names)
      expect([a, b, Math.sign(own.compare(a, b))]).toEqual([a, b, Math.sign(compare(a, b))]);
});
