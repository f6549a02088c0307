// The link of a comparison: it is read whatever stands in it, and read back as it was written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { history } from '../history/atlas.ts';
import { addDays, daysBetween } from '../history/date.ts';
import { COMPARE_MODES, DEFAULT_COMPARISON, formatComparison, parseComparison } from './compare-link.ts';

const parse = (query: string) => parseComparison(new URLSearchParams(query), history);

describe('reading', () => {
  test('years stand for their last day, days for themselves', () => {
    const { comparison, notices } = parse('a=1989&b=2004-05-01');
    expect([comparison.a, comparison.b, notices]).toEqual(['1989-12-31', '2004-05-01', []]);
  });

  test('without dates it is 1989 and 2004, with the first alone today', () => {
    expect(parse('').comparison).toEqual(DEFAULT_COMPARISON);
    expect(parse('a=1955').comparison).toMatchObject({ a: '1955-12-31', b: history.asOf });
  });

  test('nonsense becomes the nearest valid day, and is named', () => {
    const { comparison, notices } = parse('a=1960-02-30&b=1300&mode=dance&plate=moon');
    expect([comparison.a, comparison.b, comparison.mode, comparison.plate]).toEqual([
      '1960-02-29',
      history.firstDate,
      'side',
      'europe',
    ]);
    expect(notices.map((n) => n.kind)).toEqual([
      'no-such-day',
      'out-of-range',
      'unknown-option',
      'unknown-option',
    ]);
  });

  test('never throws, and always gives two days of the atlas', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, mode) => {
        const { comparison } = parseComparison(new URLSearchParams({ a, b, mode }), history);
        for (const date of [comparison.a, comparison.b])
          expect(date >= history.firstDate && date <= history.asOf).toBe(true);
      }),
    );
  });
});

test('what is written is read back, for any two days', () => {
  const day = fc
    .integer({ min: 0, max: daysBetween(history.firstDate, history.asOf) })
    .map((n) => addDays(history.firstDate, n));
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom(...COMPARE_MODES),
      fc.constantFrom('europe' as const, 'world' as const),
      (a, b, mode, plate) => {
        const link = formatComparison({ a, b, mode, plate }, history);
        expect(parse(link.split('?')[1] ?? '')).toEqual({ comparison: { a, b, mode, plate }, notices: [] });
      },
    ),
  );
  expect(formatComparison(DEFAULT_COMPARISON, history)).toBe('/compare?a=1989&b=2004');
});
