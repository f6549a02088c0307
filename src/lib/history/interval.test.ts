// Half-open intervals: the first day counts, the end does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsOn, lastIndexAt, overlap, sortedDates } from './interval.ts';

const pact = { start: '1955-05-14', end: '1991-07-01' };
const open = { start: '1949-04-04', end: null };

describe('holdsOn', () => {
  test.each([
    ['1955-05-13', false],
    ['1955-05-14', true],
    ['1991-06-30', true],
    ['1991-07-01', false],
  ])('the interval 1955-05-14 to 1991-07-01 on %s: %s', (date, holds) => {
    expect(holdsOn(pact, date)).toBe(holds);
  });

  test('an open interval never ends', () => {
    expect(holdsOn(open, '1949-04-03')).toBe(false);
    expect(holdsOn(open, '9999-12-31')).toBe(true);
  });

  test('an interval that ends on the day it starts holds on no day', () => {
    expect(holdsOn({ start: '1960-01-01', end: '1960-01-01' }, '1960-01-01')).toBe(false);
  });
});

describe('overlap', () => {
  test('two intervals that share one day overlap, in either order', () => {
    const last = { start: '1991-06-30', end: null };
    expect(overlap(pact, last)).toBe(true);
    expect(overlap(last, pact)).toBe(true);
  });

  test('an interval that begins on the day another ends does not overlap it', () => {
    const next = { start: '1991-07-01', end: '1992-01-01' };
    expect(overlap(pact, next)).toBe(false);
    expect(overlap(next, pact)).toBe(false);
  });

  test('two open intervals overlap', () => {
    expect(overlap(open, { start: '2020-01-01', end: null })).toBe(true);
  });
});

describe('lastIndexAt', () => {
  const dates = ['1949-04-04', '1955-05-14', '1991-07-01'];
  const at = (date: string) => lastIndexAt(dates, date, (d) => d);

  test.each([
    ['1949-04-03', -1],
    ['1949-04-04', 0],
    ['1955-05-13', 0],
    ['1955-05-14', 1],
    ['1991-06-30', 1],
    ['2026-11-22', 2],
  ])('%s finds index %i', (date, index) => {
    expect(at(date)).toBe(index);
  });

  test('an empty list has no index', () => {
    expect(lastIndexAt([], '1955-05-14', (d: string) => d)).toBe(-1);
  });

  test('the search agrees with a walk through the list', () => {
    const day = fc.integer({ min: 1, max: 400 }).map((n) => String(n).padStart(10, '0'));
    fc.assert(
      fc.property(fc.array(day), day, (list, date) => {
        const sorted = [...list].sort();
        expect(lastIndexAt(sorted, date, (d) => d)).toBe(sorted.filter((d) => d <= date).length - 1);
      }),
    );
  });
});

test('dates are sorted and each stands once', () => {
  expect(sortedDates(['1991-07-01', '1949-04-04', '1991-07-01'])).toEqual(['1949-04-04', '1991-07-01']);
});
