// The pages of events: what is chosen, by which words, and how days are written. Pure.
import { firstDayOf, lastDayOf, yearOf } from '../history/date.ts';
import type { AtlasEvent } from '../history/event.ts';
import { queryWords, wordsOf } from '../history/find-words.ts';
import { overlap } from '../history/interval.ts';
import type { History } from '../history/model.ts';
import { polityName, polityOfCode, publicCode } from '../history/sovereignty.ts';
import type { EventWords } from '../text/en/tables.ts';
import type { Formats } from '../text/formats.ts';

/** Empty strings choose nothing. `state` is a public code. */
export interface EventChoice {
  readonly kind: string;
  readonly period: string;
  readonly state: string;
  readonly text: string;
}

export const EVERY_EVENT: EventChoice = { kind: '', period: '', state: '', text: '' };

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface EventOptions {
  readonly kinds: readonly Option[];
  readonly periods: readonly Option[];
  readonly states: readonly Option[];
}

export interface EventYear {
  readonly year: number;
  readonly events: readonly AtlasEvent[];
}

const PARAMETERS = [
  ['kind', 'kind'],
  ['period', 'period'],
  ['state', 'state'],
  ['text', 'q'],
] as const;

/** What can be chosen: only kinds, periods and states that have an event. */
export function eventOptions(
  events: readonly AtlasEvent[],
  history: History,
  words: EventWords,
  formats: Formats,
): EventOptions {
  const byText = (a: Option, b: Option): number => formats.compare(a.text, b.text);
  const kinds = [...new Set(events.flatMap((event) => event.kinds))];
  const polities = [...new Set(events.flatMap((event) => event.polities))];
  return {
    kinds: kinds.map((value) => ({ value, text: words.kinds[value] ?? value })).sort(byText),
    periods: history.periods.map(({ id, title, start, end }) => ({
      value: id,
      text: `${start.slice(0, 4)}–${end?.slice(0, 4) ?? ''} ${title}`,
    })),
    states: polities
      .map((id) => ({ value: publicCode(id), text: polityName(history, id, history.asOf) }))
      .sort(byText),
  };
}

/** The choice of a link; what the lists do not offer chooses nothing. Total. */
export function parseChoice(query: URLSearchParams, options: EventOptions): EventChoice {
  const one = (name: string, list: readonly Option[]): string =>
    list.find(({ value }) => value === query.get(name))?.value ?? '';
  return {
    kind: one('kind', options.kinds),
    period: one('period', options.periods),
    state: one('state', options.states),
    text: (query.get('q') ?? '').slice(0, 80),
  };
}

/** The query of a choice with its question mark; empty when nothing is chosen. */
export function formatChoice(choice: EventChoice): string {
  const query = new URLSearchParams();
  for (const [field, name] of PARAMETERS)
    if (choice[field].trim() !== '') query.set(name, choice[field].trim());
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The events that fit all that is chosen. Words may stand anywhere in title and text, in any order, begun or whole. */
export function eventsOf(events: readonly AtlasEvent[], choice: EventChoice, history: History): AtlasEvent[] {
  const period = history.periods.find(({ id }) => id === choice.period);
  const polity = polityOfCode(choice.state);
  const asked = queryWords(choice.text);
  return events.filter((event) => {
    if (choice.kind !== '' && !event.kinds.includes(choice.kind)) return false;
    if (choice.state !== '' && !event.polities.includes(polity)) return false;
    if (period && (event.date < period.start || (period.end !== null && event.date >= period.end)))
      return false;
    if (asked.length === 0) return true;
    const words = wordsOf(`${event.title} ${event.text.slice(0, 600)} ${event.date.slice(0, 4)}`);
    return asked.every((word) => words.some((has) => has.startsWith(word)));
  });
}

/** Years with their events, in time. */
export const eventYears = (events: readonly AtlasEvent[]): EventYear[] =>
  [...Map.groupBy(events, (event) => yearOf(event.date))].map(([year, list]) => ({ year, events: list }));

/** How many events each year from first to last has. */
export function eventCounts(
  years: readonly EventYear[],
  history: History,
): { year: number; count: number }[] {
  const counts = new Map(years.map(({ year, events }) => [year, events.length]));
  const first = yearOf(history.firstDate);
  return Array.from({ length: yearOf(history.asOf) - first + 1 }, (_, i) => ({
    year: first + i,
    count: counts.get(first + i) ?? 0,
  }));
}

/** The day of an event as exactly as it is known; within a list of its year the year may be left out. */
export function eventDay(event: AtlasEvent, formats: Formats, withYear: boolean): string {
  const { date, endDate, precision } = event;
  if (precision === 'year') return date.slice(0, 4);
  if (precision === 'month')
    return withYear ? formats.month(date) : formats.month(date).replace(/ \d{4}$/, '');
  if (endDate === null) return withYear ? formats.date(date) : formats.dayShort(date);
  if (yearOf(endDate) !== yearOf(date)) return `${formats.dateShort(date)} – ${formats.dateShort(endDate)}`;
  const range = formats.range(date, endDate);
  return withYear ? `${range} ${date.slice(0, 4)}` : range;
}

/** Whether any period of the state overlaps the year: it can then be selected on its map. */
export const stateInYear = (history: History, polity: string, year: number): boolean =>
  (history.polities.get(polity) ?? []).some((period) =>
    overlap(period, { start: firstDayOf(year), end: lastDayOf(year) }),
  );
