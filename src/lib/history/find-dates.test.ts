// Dates as people write them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isIsoDate } from './date.ts';
import { datesIn, monthOfWord, yearAmong } from './find-dates.ts';

const span = { firstDate: '1949-04-04', asOf: '2026-11-22' };
const shown = (text: string): string[] => datesIn(text, span).map((hit) => hit.shown);

describe('a day', () => {
  test.each([
    '12.3.1999',
    '12. 3. 1999',
    '12/03/1999',
    '12 March 1999',
    '12th of March 1999',
    'March 12, 1999',
    'mar 12 1999',
    '1999-03-12',
    '1999 march 12',
    '12 mars 1999',
    '12. März 1999',
    '12 de marzo de 1999',
    '1999年3月12日',
    '１２．３．１９９９',
  ])('is read from %s', (text) => {
    expect(shown(text)[0]).toBe('1999-03-12');
  });

  test('that could be written either way is offered both ways, the day first', () => {
    expect(shown('12.3.1999')).toEqual(['1999-03-12', '1999-12-03']);
    expect(shown('12/13/1999')).toEqual(['1999-12-13']);
    expect(shown('3.3.1999')).toEqual(['1999-03-03']);
  });

  test('that the calendar has not is shown as the nearest, and says so', () => {
    expect(datesIn('31 February 2001', span)).toEqual([
      { kind: 'date', unit: 'day', shown: '2001-02-28', exact: false },
    ]);
  });

  test('outside the atlas is shown as its first or last, and says so', () => {
    expect(datesIn('1 September 1939', span)[0]).toMatchObject({ shown: '1949-04-04', exact: false });
    expect(datesIn('1.1.2050', span)[0]).toMatchObject({ shown: '2026-11-22', exact: false });
  });
});

/** Any UTF-16 units, halves of pairs too. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));

test('a month stands for its last day, the month of the as-of date for that day', () => {
  expect(datesIn('march 1999', span)).toEqual([
    { kind: 'date', unit: 'month', shown: '1999-03-31', exact: true },
  ]);
  expect(shown('3/1999')).toEqual(['1999-03-31']);
  expect(datesIn('november 2026', span)[0]).toMatchObject({ shown: '2026-11-22', exact: true });
  expect(datesIn('april 1949', span)[0]).toMatchObject({ shown: '1949-04-30', exact: true });
});

test('a year stands for its 31 December', () => {
  expect(datesIn('1999', span)).toEqual([{ kind: 'date', unit: 'year', shown: '1999-12-31', exact: true }]);
  expect(datesIn('2026', span)[0]).toMatchObject({ shown: '2026-11-22', exact: true });
  expect(datesIn('1815', span)[0]).toMatchObject({ shown: '1949-04-04', exact: false });
});

test('what is no date has none', () => {
  for (const text of [
    '',
    'poland',
    '12',
    'march',
    'france 1966',
    '99999',
    '13.13.1999',
    '0.0.0',
    'march march 1999',
  ])
    expect(shown(text), text).toEqual([]);
});

test('months are known by three letters of their own, and with one slip when written out', () => {
  expect([monthOfWord('dec'), monthOfWord('aout'), monthOfWord('febuary'), monthOfWord('septembar')]).toEqual(
    [12, 8, 2, 9],
  );
  expect([monthOfWord('ju'), monthOfWord('jui'), monthOfWord('madrid')]).toEqual([null, null, null]);
});

test('the one year among other words is told from them', () => {
  expect(yearAmong(['france', '1966'])).toEqual({ year: 1966, rest: ['france'] });
  expect(yearAmong(['1966'])).toEqual({ year: null, rest: ['1966'] });
  expect(yearAmong(['1966', 'to', '1970'])).toEqual({ year: null, rest: ['1966', 'to', '1970'] });
});

test('any day of the atlas is found however it is written', () => {
  const days = daysBetween(span.firstDate, span.asOf);
  const names = Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(Date.UTC(2001, i, 15))),
  );
  const ways: readonly ((y: string, m: string, d: string) => string)[] = [
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${String(Number(d))}/${String(Number(m))}/${y}`,
    (y, m, d) => `${String(Number(d))} ${names[Number(m) - 1] ?? ''} ${y}`,
    (y, m, d) => `${names[Number(m) - 1] ?? ''} ${String(Number(d))}, ${y}`,
    (y, m, d) => `${names[Number(m) - 1]?.slice(0, 3).toUpperCase() ?? ''} ${d} ${y}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: days }), fc.constantFrom(...ways), (n, write) => {
      const day = addDays(span.firstDate, n);
      const [y = '', m = '', d = ''] = day.split('-');
      return datesIn(write(y, m, d), span)[0]?.shown === day;
    }),
    { numRuns: 5000 },
  );
});

test('any text is answered with days of the atlas', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(30), fc.stringMatching(/^[\d ./-]{1,12}$/)), (text) => {
      for (const { shown: day } of datesIn(text, span)) {
        expect(isIsoDate(day)).toBe(true);
        expect(day >= span.firstDate && day <= span.asOf).toBe(true);
      }
    }),
  );
});
