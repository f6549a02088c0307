// The headline: the fact of the day, the facts of the year, or the standing situation.
import { describe, expect, test } from 'vitest';
import { tinyEvents, tinyHistory } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import { decodeEvents } from '../history/event.ts';
import type { AtlasEvent, EventRow } from '../history/event.ts';
import { core as en } from '../text/en/core.ts';
import { sceneAt } from './scene.ts';
import { headlineAt } from './sentence.ts';

describe('the headline', () => {
  const headline = (
    date: string,
    changed: Partial<HistoryData> = {},
    events: readonly AtlasEvent[] = tinyEvents,
  ) => {
    const world = tinyHistory(changed);
    return headlineAt(world, events, sceneAt(world, { date }), en);
  };
  const event = (date: string, kinds: string[], weight: 1 | 2 | 3, title: string): EventRow => [
    title,
    date,
    null,
    'day',
    kinds,
    weight,
    null,
    title,
    '',
    [],
    [],
  ];

  test('of a day on which one state joins NATO tells the totals', () => {
    expect(headline('1958-06-01')).toMatch(/^Cedar joins: NATO has 2 members, and 1 of them .+ in the EC$/);
  });

  test('of a day on which a bloc ends tells that', () => {
    expect(headline('1959-07-01')).toBe('The Warsaw Pact is dissolved');
  });

  test('of a year tells at most two facts of the year, in their order', () => {
    const events = decodeEvents([
      event('1958-02-02', ['war'], 1, 'First turn'),
      event('1958-09-09', ['war'], 1, 'Second turn'),
    ]);
    expect(headline('1958-12-31', {}, events)).toBe('First turn; Cedar joins NATO');
  });

  test('of a quiet day of a quiet year is the standing situation', () => {
    expect(headline('1956-05-05')).toMatch(
      /^NATO has 1 \w+, the ECSC 1, the Warsaw Pact 1; 1 .+ in both NATO and the ECSC$/,
    );
  });

  test('of a year without changes is its weightiest event', () => {
    expect(headline('1951-12-31')).toBe('A truce in the hills');
  });

  test('of a year whose events are all slight is the standing situation', () => {
    const events = decodeEvents([event('1956-03-03', ['summit'], 3, 'Slight')]);
    expect(headline('1956-12-31', {}, events)).toMatch(/^NATO has 1 /);
  });

  test('of a day with a slight event alone is that event', () => {
    const events = decodeEvents([event('1956-03-03', ['summit'], 3, 'Slight')]);
    expect(headline('1956-03-03', {}, events)).toBe('Slight');
  });

  test('of the as-of date is that of the year so far', () => {
    const events = decodeEvents([event('1960-02-02', ['war'], 2, 'Before today')]);
    expect(headline('1960-06-15', {}, events)).toBe('Alderland takes its place in NATO’s integrated command');
    expect(headline('1960-06-14', {}, events)).toMatch(/^NATO has 2 /);
  });

  test('of a day on which a member leaves the command is the event that tells it, not the standing situation', () => {
    const events = decodeEvents([event('1959-01-01', ['withdrawal'], 1, 'Alder leaves the command')]);
    expect(headline('1959-01-01', {}, events)).toBe('Alder leaves the command');
  });

  test('of a turning point that is also a withdrawal is the turning point', () => {
    const events = decodeEvents([event('1959-07-01', ['borders'], 1, 'Birch is united')]);
    expect(headline('1959-07-01', {}, events)).toContain('Birch is united');
  });

  test('of a turning point on the day on which a state joins NATO is the turning point', () => {
    const events = decodeEvents([event('1958-06-01', ['treaty'], 1, 'Cedar changes sides')]);
    expect(headline('1958-06-01', {}, events)).toBe('Cedar changes sides');
  });

  test('of founders does not repeat their number', () => {
    expect(headline('1949-04-04', {}, [])).not.toMatch(/has 1 members/);
  });
});
