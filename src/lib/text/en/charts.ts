// English for the charts: members, land, roads to membership, and the overlap of two blocs.
import type { IsoDate } from '../../history/model.ts';
import type { Formats } from '../formats.ts';
import { yearsAndMonths } from '../lengths.ts';

/** Years and months of a number of days, without the days: "2 years 7 months". */
function length(days: number): string {
  const [y, m] = yearsAndMonths(days);
  const years = y === 1 ? '1 year' : `${String(y)} years`;
  const rest = m === 1 ? '1 month' : `${String(m)} months`;
  if (y === 0 && m === 0) return days === 1 ? '1 day' : `${String(days)} days`;
  if (y === 0) return rest;
  return m === 0 ? years : `${years} ${rest}`;
}

export const chartWords = (f: Formats) => ({
  title: 'Charts',
  lead: 'How many members, how much land, how long the way in, and how far NATO and the Union overlap, since 4 April 1949. Each chart has its table.',
  contents: 'Charts on this page',
  names: {
    nato: 'NATO',
    union: 'EC/EU',
    both: 'in both',
    pact: 'Warsaw Pact',
    partners: 'Indo-Pacific partners',
  } as Readonly<Record<string, string>>,
  lineEnd: (name: string, value: string) => `${name} ${value}`,
  table: (n: number) => `Table (${f.number(n)} rows)`,
  from: 'From',
  rule: (asOf: IsoDate) =>
    `As of ${f.date(asOf)}. A step stands on the day on which it took effect; which day that is for each bloc:`,
  sourcesLink: 'sources and rules',
  members: {
    title: 'Members over time',
    text: 'States in each bloc. NATO counts from signature in 1949 and from the deposit of each later accession; the Communities from entry into force: six of the Coal and Steel Community in 1952, the European Union since 1 November 1993. The states in both are counted in each.',
    label: (nato: number, union: number, both: number) =>
      `Line chart of the numbers of members since 1949: today NATO ${String(nato)}, the European Union ${String(union)}, in both ${String(both)}.`,
    source: 'Source: the atlas’s table of memberships, each row with its treaty or protocol.',
  },
  areas: {
    title: 'Land over time',
    text: 'Land that each bloc covers, in millions of square kilometres: the own land of its members, and what it covers besides, such as the Algerian departments under NATO until 1962. Greenland left the Communities in 1985 and stayed under NATO. The Soviet Union alone was 22 of the Warsaw Pact’s 23.',
    label:
      'Line chart of the land covered by NATO, the Communities and Union, and the Warsaw Pact since 1949.',
    unit: (km2: number) => f.number(Math.round(km2 / 10_000) / 100),
    axis: (km2: number) => f.number(km2 / 1_000_000),
    axisTitle: 'million km²',
    km2: (km2: number) => f.number(Math.round(km2 / 1000) * 1000),
    columns: ['From', 'NATO, km²', 'EC/EU, km²', 'Warsaw Pact, km²'],
    states: 'States',
    source:
      'Source: areas of the atlas’s land units, from Natural Earth outlines with inland waters, rounded to 1,000 km²; borders and coverage of the day.',
  },
  roads: {
    title: 'From application to entry',
    text: 'How long each accession took. A bar runs from the application (for NATO, where most states never filed one, from the invitation) to entry. Founders are left out; so are attempts that failed. Bars with an arrow are still open, counted to the date of the data.',
    'european-union': 'European Communities and Union',
    nato: 'NATO',
    sort: 'Order',
    by: { entry: 'by entry', length: 'by length', name: 'by name' },
    columns: { state: 'State', bar: 'Steps', time: 'Time', start: 'Begins', end: 'Entry' },
    begins: { application: 'application', invitation: 'invitation' },
    years: 'years',
    open: 'open',
    length,
    lengthOpen: (days: number) => `${length(days)} so far`,
    marks: {
      invitation: 'invitation',
      'talks-opened': 'talks opened',
      'talks-closed': 'talks closed',
      'protocol-signed': 'treaty or protocol signed',
      entry: 'entry',
    } as Readonly<Record<string, string>>,
    key: 'Key to the steps',
    mark: (what: string, date: IsoDate) => `${what} ${f.date(date)}`,
    bar: (start: string, startDate: IsoDate, marks: readonly string[], end: IsoDate | null) =>
      [`${start} ${f.date(startDate)}`, ...marks, end ? `entry ${f.date(end)}` : 'still open'].join('; '),
    source: 'Source: the atlas’s record of steps; each row leads to the works behind it.',
    sources: 'Sources',
  },
  overlap: {
    title: 'NATO and the Union overlap',
    text: 'States in NATO alone, in both, and in the Communities or Union alone. Areas are in proportion to the numbers; the scale is the same for every day.',
    natoOnly: 'NATO only',
    both: 'in both',
    unionOnly: (name: string) => `${name} only`,
    slider: 'Day of the diagram',
    previous: 'Previous change',
    next: 'Next change',
    value: (date: IsoDate, nato: number, both: number, union: number, name: string) =>
      `${f.date(date)}: NATO only ${String(nato)}, in both ${String(both)}, ${name} only ${String(union)}`,
    label: (text: string) => `Euler diagram. ${text}.`,
    since: (date: IsoDate) => `From ${f.date(date)}`,
    today: (date: IsoDate) => `On ${f.date(date)}`,
    columns: ['From', 'NATO only', 'in both', 'EC/EU only'],
    none: 'none',
    map: (date: IsoDate) => `Map of ${f.date(date)}`,
    source: 'Source: the atlas’s table of memberships.',
  },
});

export type ChartWords = ReturnType<typeof chartWords>;
