// Calendar arithmetic on strings: leap years, month ends, the day a year stands for.
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  asOfYear,
  clampDate,
  dayOf,
  daysBetween,
  daysInMonth,
  firstDayOf,
  isIsoDate,
  lastDayOf,
  monthOf,
  nearestDay,
  toUtc,
  yearOf,
} from './date.ts';

describe('isIsoDate', () => {
  test.each(['1949-04-04', '1952-02-29', '2000-02-29', '2024-02-29', '0000-12-31', '9999-12-31'])(
    '%s is a day',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  test.each([
    '1900-02-29', // a century that is no leap year
    '2100-02-29',
    '1955-02-30',
    '1955-04-31',
    '1955-00-10',
    '1955-13-01',
    '1955-01-00',
    '1955-5-14',
    '55-05-14',
    '1955-05-14T00:00',
    ' 1955-05-14',
    '1955/05/14',
    '',
    '１９５５-05-14',
  ])('"%s" is not a day', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

test('a date gives its year, month and day as numbers', () => {
  expect([yearOf('1955-05-14'), monthOf('1955-05-14'), dayOf('1955-05-14')]).toEqual([1955, 5, 14]);
});

test('a year begins on 1 January and ends on 31 December, with four digits', () => {
  expect([firstDayOf(1955), lastDayOf(1955)]).toEqual(['1955-01-01', '1955-12-31']);
  expect([firstDayOf(7), lastDayOf(7)]).toEqual(['0007-01-01', '0007-12-31']);
});

test.each([
  [1955, 1, 31],
  [1955, 2, 28],
  [1956, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [1955, 4, 30],
  [1955, 12, 31],
])('month %i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [1955, 5, 14, '1955-05-14'],
  [1955, 2, 30, '1955-02-28'],
  [1956, 2, 30, '1956-02-29'],
  [1955, 13, 1, '1955-12-01'],
  [1955, 0, 0, '1955-01-01'],
  [1955, 99, 99, '1955-12-31'],
  [33, 4, 3, '0033-04-03'],
])('the day nearest to %i-%i-%i is %s', (year, month, day, nearest) => {
  expect(nearestDay(year, month, day)).toBe(nearest);
});

test.each([
  ['1955-12-31', 1, '1956-01-01'],
  ['1956-02-28', 1, '1956-02-29'],
  ['1955-02-28', 1, '1955-03-01'],
  ['1990-10-03', -1, '1990-10-02'],
  ['1949-04-04', 0, '1949-04-04'],
  ['1949-04-04', 28_356, '2026-11-22'],
])('%s plus %i days is %s', (date, days, sum) => {
  expect(addDays(date, days)).toBe(sum);
});

test.each([
  ['1955-01-31', 1, '1955-02-28'],
  ['1956-01-31', 1, '1956-02-29'],
  ['1955-03-31', -1, '1955-02-28'],
  ['1955-12-15', 1, '1956-01-15'],
  ['1955-01-15', -1, '1954-12-15'],
  ['1955-05-14', -17, '1953-12-14'],
  ['1955-05-14', 0, '1955-05-14'],
])('%s plus %i months is %s', (date, months, sum) => {
  expect(addMonths(date, months)).toBe(sum);
});

test('days between two dates are counted with a sign and across leap days', () => {
  expect(daysBetween('1955-05-09', '1955-05-14')).toBe(5);
  expect(daysBetween('1955-05-14', '1955-05-09')).toBe(-5);
  expect(daysBetween('1956-01-01', '1957-01-01')).toBe(366);
  expect(daysBetween('1949-04-04', '2026-11-22')).toBe(28_356);
});

test('a clamped date lies inside the span and is unchanged where it already did', () => {
  const clamp = (date: string) => clampDate(date, '1949-04-04', '2026-11-22');
  expect(clamp('1939-09-01')).toBe('1949-04-04');
  expect(clamp('1949-04-04')).toBe('1949-04-04');
  expect(clamp('1955-05-14')).toBe('1955-05-14');
  expect(clamp('2026-11-22')).toBe('2026-11-22');
  expect(clamp('2026-11-23')).toBe('2026-11-22');
});

test('a year stands for its 31 December, the current year for the as-of date', () => {
  expect(asOfYear(1999, '2026-11-22')).toBe('1999-12-31');
  expect(asOfYear(2026, '2026-11-22')).toBe('2026-11-22');
  expect(asOfYear(2027, '2026-11-22')).toBe('2027-12-31');
});

test('formatters get midnight in UTC', () => {
  expect(toUtc('1990-10-03').toISOString()).toBe('1990-10-03T00:00:00.000Z');
});
