// English for the pages of events and for the table of states.
import { formatsFor } from '../formats.ts';
import type { IsoDate } from '../../history/model.ts';

const f = formatsFor('en-GB');
const events = (n: number): string => (n === 1 ? '1 event' : `${f.number(n)} events`);
const states = (n: number): string => (n === 1 ? '1 entry' : `${f.number(n)} entries`);

export const eventWords = {
  title: 'Events',
  lead: (n: number, first: string, last: string) =>
    `${events(n)} from ${first} to ${last}: treaties, accessions, meetings, crises, wars and operations. A date opens the map of its day, a title the text and its sources.`,
  shortLead: 'Every event of the atlas by year, with its text and sources.',
  filters: 'Choose events',
  kind: 'Kind',
  period: 'Period',
  state: 'State',
  text: 'Words',
  textHint: 'in title or text',
  all: 'all',
  apply: 'Show',
  clear: 'Show all',
  link: 'Link to this choice',
  count: (shown: number, all: number) =>
    shown === all ? `All ${events(all)}` : `${f.number(shown)} of ${events(all)}`,
  none: 'No event fits all that is chosen.',
  chart: (most: number, year: string) =>
    `Number of events in each year; the most, ${f.number(most)}, in ${year}. The list below has the same years.`,
  chartBar: (year: string, n: number) => `${year}: ${events(n)}`,
  ofYear: (year: string) => `Events of ${year}`,
  yearLead: (year: string, n: number) =>
    n === 0
      ? `The atlas records no event of ${year}.`
      : `What the atlas records of ${year}: ${events(n)}, each with its sources.`,
  inYear: events,
  month: (date: IsoDate) => f.month(date),
  mapOf: (date: IsoDate) => `Map of ${f.date(date)}`,
  mapOfYear: (date: IsoDate) => `Map of ${f.date(date)}`,
  allYears: 'All events',
  previousYear: (year: string) => `Events of ${year}`,
  nextYear: (year: string) => `Events of ${year}`,
  years: 'Other years',
  yearsBelow: 'Other years, below',
  states: 'Concerns',
  sources: 'Sources',
  anchor: (title: string) => `Link to: ${title}`,
  approximate: { month: 'day not known exactly', year: 'month not known exactly' },
  kinds: {
    'arms-control': 'arms control',
    borders: 'borders',
    command: 'command structure',
    crisis: 'crisis',
    cyber: 'cyber',
    declaration: 'declaration',
    doctrine: 'doctrine',
    enlargement: 'enlargement',
    'eu-nato': 'NATO and the Communities or Union',
    'indo-pacific': 'Indo-Pacific',
    institution: 'institution',
    operation: 'operation',
    partnership: 'partnership',
    state: 'states',
    summit: 'summit',
    treaty: 'treaty',
    'un-nato': 'NATO and the United Nations',
    war: 'war',
    withdrawal: 'withdrawal',
  } as Readonly<Record<string, string>>,
};

export type EventWords = typeof eventWords;

export const tableWords = {
  title: 'All states on a day',
  titleOn: (date: IsoDate) => `All states on ${f.date(date)}`,
  lead: 'Every state of the day with the blocs it belonged to and since when, how it took part, and the NATO programmes in which it was a partner. A name opens the map.',
  caption: (date: IsoDate) => `States on ${f.date(date)}. Buttons in the head of the table sort it.`,
  date: 'Year or day',
  dateHint: 'for example 1955 or 1955-05-14',
  go: 'Show',
  previous: (date: IsoDate) => `Previous change: ${f.date(date)}`,
  next: (date: IsoDate) => `Next change: ${f.date(date)}`,
  changes: 'Other days',
  today: (date: IsoDate) => `Today of the atlas: ${f.date(date)}`,
  map: (date: IsoDate) => `Map of ${f.date(date)}`,
  filters: 'Choose states',
  text: 'Name or code',
  bloc: 'Bloc',
  all: 'all',
  none: 'in none of them',
  partners: 'partners in a programme',
  dependencies: 'Dependencies and administered areas too',
  count: (shown: number, all: number) =>
    shown === all ? states(all) : `${f.number(shown)} of ${states(all)}`,
  empty: 'No state fits all that is chosen.',
  download: 'Download as CSV',
  file: (date: IsoDate) => `alliance-atlas-states-${date}.csv`,
  columns: {
    name: 'State',
    code: 'Code',
    status: 'Status',
    participation: 'Participation',
    programmes: 'Programmes',
  },
  since: (bloc: string) => `${bloc} since`,
  sort: (column: string) => `Sort by ${column}`,
  status: {
    S: '',
    C: 'colony',
    D: 'dependency',
    P: 'protectorate',
    T: 'trust territory',
    I: 'integral overseas part',
    A: 'autonomous or associated',
    O: 'under administration',
    U: 'contested',
    N: 'no sovereignty recognised',
  },
  of: (status: string, owners: string) => `${status}, ${owners}`,
  participation: {
    'outside-integrated-command': 'outside the integrated command',
    'not-taking-part': 'takes no part',
    suspended: 'suspended',
  } as Readonly<Record<string, string>>,
  inBloc: (bloc: string, how: string) => `${bloc}: ${how}`,
  reservation: (bloc: string) => `${bloc}: reservation`,
  suspended: (programme: string) => `${programme} (suspended)`,
  partnerSince: (programme: string, date: IsoDate) => `${programme}, since ${f.date(date)}`,
  joiner: '; ',
};

export type TableWords = typeof tableWords;
