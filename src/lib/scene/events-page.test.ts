// The pages of events: choosing, grouping, writing days, links that carry a choice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { events } from '../../../tests/real-world.ts';
import { history } from '../history/atlas.ts';
import type { AtlasEvent } from '../history/event.ts';
import { core as en } from '../text/en/core.ts';
import { eventWords } from '../text/en/tables.ts';
import {
  EVERY_EVENT,
  eventCounts,
  eventDay,
  eventOptions,
  eventsOf,
  eventYears,
  formatChoice,
  parseChoice,
  stateInYear,
} from './events-page.ts';

const options = eventOptions(events, history, eventWords, en.formats);
const chosen = (choice: Partial<typeof EVERY_EVENT>): AtlasEvent[] =>
  eventsOf(events, { ...EVERY_EVENT, ...choice }, history);

/** Any UTF-16 units, halves of pairs too. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));

test('nothing chosen is every event', () => {
  expect(chosen({})).toHaveLength(events.length);
});

test('every kind has a name of its own', () => {
  expect(options.kinds.filter(({ value }) => !(value in eventWords.kinds))).toEqual([]);
});

test('kind, period, state and words each narrow the choice, and all together', () => {
  expect(chosen({ kind: 'summit' }).every((event) => event.kinds.includes('summit'))).toBe(true);
  expect(chosen({ state: 'POL' }).every((event) => event.polities.includes('POL'))).toBe(true);
  const period = history.periods[1];
  expect(
    chosen({ period: period?.id ?? '' }).every(
      (event) => event.date >= (period?.start ?? '') && event.date < (period?.end ?? '9'),
    ),
  ).toBe(true);
  const words = chosen({ text: 'TREATY wash' });
  expect(words.length).toBeGreaterThan(0);
  expect(words.length).toBeLessThan(events.length);
  expect(chosen({ kind: 'summit', state: 'POL' }).length).toBeLessThan(chosen({ kind: 'summit' }).length);
});

test('Kosovo is chosen by the code that readers see', () => {
  expect(chosen({ state: 'XKX' }).every((event) => event.polities.includes('KOS'))).toBe(true);
});

test('years are counted from the first to the last, those without events too', () => {
  const counts = eventCounts(eventYears(chosen({ kind: 'cyber' })), history);
  expect(counts).toHaveLength(78);
  expect(counts[0]).toEqual({ year: 1949, count: 0 });
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(chosen({ kind: 'cyber' }).length);
});

test('a choice becomes a link and comes back; what the lists do not offer is dropped', () => {
  const choice = { kind: 'war', period: history.periods[0]?.id ?? '', state: 'USA', text: 'a & b?' };
  expect(parseChoice(new URLSearchParams(formatChoice(choice)), options)).toEqual(choice);
  expect(formatChoice(EVERY_EVENT)).toBe('');
  expect(parseChoice(new URLSearchParams('?kind=<b>&state=toString&period=1'), options)).toEqual(EVERY_EVENT);
});

test('any text chooses without failing', () => {
  fc.assert(
    fc.property(anyText(30), (text) => {
      expect(chosen({ text, state: text, kind: text }).length).toBeLessThanOrEqual(events.length);
    }),
    { numRuns: 30 },
  );
});

test('days are written as exactly as they are known', () => {
  const day = (given: Partial<AtlasEvent>, withYear = true): string =>
    eventDay(
      { ...(events[0] as AtlasEvent), date: '1999-03-12', endDate: null, precision: 'day', ...given },
      en.formats,
      withYear,
    );
  expect(day({})).toBe('12 March 1999');
  expect(day({}, false)).toBe('12 Mar.');
  expect(day({ endDate: '1999-03-14' })).toBe('12–14 Mar. 1999');
  expect(day({ endDate: '2000-01-02' }, false)).toBe('12 Mar. 1999 – 2 Jan. 2000');
  expect(day({ precision: 'month' })).toBe('March 1999');
  expect(day({ precision: 'month' }, false)).toBe('March');
  expect(day({ precision: 'year' })).toBe('1999');
});

test('a state is there in the years in which it holds land', () => {
  expect(stateInYear(history, 'DDR', 1990)).toBe(true);
  expect(stateInYear(history, 'DDR', 1991)).toBe(false);
});
