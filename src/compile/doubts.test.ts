// Which rows count as doubtful.
import { expect, test } from 'vitest';
import { doubtsOf, pointsIn } from './doubts.ts';

test('a row with a day, a document and no note is no doubt', () => {
  expect(doubtsOf({ precision: 'day', certainty: 'documented', note: null })).toEqual([]);
  expect(
    doubtsOf({ note: 'Protocol signed on 16 December 1997; instrument deposited on 12 March 1999.' }),
  ).toEqual([]);
  expect(doubtsOf({ note: 'Membership is counted since 23 July 1952, by the rule of the bloc.' })).toEqual(
    [],
  );
});

test('a date known to the month or year, and evidence that is no document, are doubts', () => {
  expect(doubtsOf({ precision: 'month', certainty: 'documented' })).toEqual(['date']);
  expect(doubtsOf({ precision: 'day', certainty: 'reported' })).toEqual(['evidence']);
  expect(doubtsOf({ precision: 'year', certainty: 'general' })).toEqual(['date', 'evidence']);
});

test.each([
  '28 January is given too.',
  'Some lists carry the wrong day 25 February.',
  'Works also give 4, 6 or 16 October for the start.',
  'Legal date is the deposit; the ceremony of 9 May is often given instead.',
  'Also dated 28 February 1972.',
  'Correlates of War starts 2008-02-20',
])('%j tells another day', (note) => {
  expect(doubtsOf({ note })).toEqual(['other-day']);
});

test.each([
  'The day of the first acceptance was not established.',
  'No result was found; the name stays.',
  'Whether the application itself was withdrawn is disputed.',
  'Numbers differ: 19 to 23 drones are reported.',
  'The eastern limit is approximate.',
])('%j leaves something open', (note) => {
  expect(doubtsOf({ note })).toEqual(['open']);
});

test('other days of a tenure and uncertain lines of a unit are doubts without a note', () => {
  expect(doubtsOf({ alt_start: ['1990-08-31'] })).toEqual(['other-day']);
  expect(doubtsOf({ alt_start: [], note: null })).toEqual([]);
  expect(doubtsOf({ confidence: 'approx' })).toEqual(['line']);
  expect(doubtsOf({ confidence: 'ok' })).toEqual([]);
});

test('points are read with their headings and lines, without the introduction', () => {
  expect(
    pointsIn('# Title\n\nIntroduction.\n\n## Lines\n1. One `tenures`.\n2. Two.\n\n## Days\n3. Three.\n'),
  ).toEqual([
    {
      title: 'Lines',
      items: [
        [6, 'One tenures.'],
        [7, 'Two.'],
      ],
    },
    { title: 'Days', items: [[10, 'Three.']] },
  ]);
});
