// English for finding and for the sheet of keys.
import { formatsFor } from '../formats.ts';
import type { IsoDate } from '../../history/model.ts';

const f = formatsFor('en-GB');

export const findWords = {
  title: 'Find',
  label: 'A country, an event, a meeting, an operation, a programme or a date',
  placeholder: 'Poland, Prague, 12 March 1999',
  hint: 'Names of any time, in any script. Arrow keys choose, Enter opens.',
  close: 'Close',
  keys: 'Keys',
  results: 'Results',
  loading: 'Loading the index',
  failed: 'The index did not load.',
  lists: 'The lists can be read without it:',
  allEvents: 'All events',
  allCountries: 'All countries',
  groups: {
    date: 'Dates',
    state: 'Countries',
    story: 'Stories',
    event: 'Events',
    summit: 'Meetings of heads of state and government',
    operation: 'Operations',
    programme: 'Partnership programmes',
    treaty: 'Other alliances',
    dispute: 'Disputes',
    person: 'Secretaries General of NATO',
    meant: 'Perhaps',
  },
  count: (n: number) => (n === 0 ? 'Nothing found' : n === 1 ? '1 result' : `${n} results`),
  mapOf: (date: IsoDate) => `Map of ${f.date(date)}`,
  state: (date: IsoDate, matched: string | null) =>
    matched === null ? `Map of ${f.date(date)}` : `${matched} · Map of ${f.date(date)}`,
  statePage: (name: string) => `${name}: its road and its memberships`,
  statePageDetail: 'Page of the country',
  from: (date: IsoDate) => f.date(date),
  span: (start: IsoDate, lastDay: IsoDate | null) =>
    lastDay === null ? `since ${f.date(start)}` : `${f.date(start)} to ${f.date(lastDay)}`,
  storyDetail: (date: IsoDate) => `Story, from ${f.date(date)}`,
  year: (year: string) => `The year ${year}`,
  month: (date: IsoDate) => f.date(date).replace(/^\d+ /, ''),
  day: (date: IsoDate) => f.date(date),
  nearest: (date: IsoDate) => `The nearest day of the atlas: map of ${f.date(date)}`,
  eventsOfYear: (year: string) => `Events of ${year}`,
  eventsOfYearDetail: 'With their texts and sources',
  eventsWith: (query: string) => `All events with “${query}”`,
  eventsWithDetail: 'List of events',
  noCountry: (query: string, first: IsoDate, last: IsoDate, meant: readonly string[]) =>
    `No country called “${query}” between ${first.slice(0, 4)} and ${last.slice(0, 4)}.${
      meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : ''
    }`,
  nothing: (query: string, first: IsoDate, last: IsoDate) =>
    `No country, event or date called “${query}” between ${first.slice(0, 4)} and ${last.slice(0, 4)}. Try a country, the name of an event, or a date such as 12 March 1999.`,
};

export type FindWords = typeof findWords;

/** Keys are written as they are labelled; `or` stands between keys that do the same. */
export const helpWords = {
  title: 'Keys',
  close: 'Close',
  or: 'or',
  groups: [
    {
      title: 'On every page',
      rows: [
        { keys: ['/'], does: 'Find a country, an event or a date' },
        { keys: ['?'], does: 'Show these keys' },
        { keys: ['Esc'], does: 'Close what is open' },
      ],
    },
    {
      title: 'The date of the map',
      rows: [
        { keys: ['←', '→'], does: 'A year back or on' },
        { keys: ['Shift ←', 'Shift →'], does: 'A month back or on, in the timeline' },
        { keys: ['['], does: 'Previous change' },
        { keys: [']'], does: 'Next change' },
        { keys: ['Page Up', 'Page Down'], does: 'Ten years on or back, in the timeline' },
        { keys: ['Home', 'End'], does: 'First and last day, in the timeline' },
        { keys: ['Space'], does: 'Play and pause' },
      ],
    },
    {
      title: 'On a map',
      rows: [
        { keys: ['←', '→', '↑', '↓'], does: 'Go from state to state' },
        { keys: ['Enter'], does: 'Select the state' },
        { keys: ['+', '−'], does: 'Zoom' },
        { keys: ['Esc'], does: 'Select nothing' },
      ],
    },
  ],
};

export type HelpWords = typeof helpWords;
