// English for the pages that tell the method: rules, precision, doubts, disputes, sources. The facts in them come from the data.
import { capital } from '../capital.ts';
import { formatsFor } from '../formats.ts';
import { asSentence, withDays } from '../notes.ts';

const f = formatsFor('en-GB');

type Precision = 'day' | 'month' | 'year';

/** `3 October 1990`, `October 1990` or `1990`, as exactly as it is known. */
const when = (date: string, precision: Precision): string =>
  precision === 'year'
    ? String(Number(date.slice(0, 4)))
    : precision === 'month'
      ? f.date(date).replace(/^\d+ /, '')
      : f.date(date);

const readable = (text: string): string => withDays(text, f.date);

/** The date of a work: a day, a month, a year or a range of years. */
const published = (date: string): string =>
  /^\d{4}-\d{2}$/.test(date) ? when(`${date}-01`, 'month') : readable(date).replace('/', '–');

/** The tables that begin with the atlas say "then or earlier" by this day. */
const THEN_OR_EARLIER = '1949-01-01';

const since = (date: string, precision: Precision = 'day'): string =>
  date === THEN_OR_EARLIER ? '1949 or earlier' : when(date, precision);

const rows = (count: number): string => (count === 1 ? '1 row' : `${f.number(count)} rows`);

export const methodWords = {
  formats: f,
  when,
  since,
  span: (start: string, end: string | null, precision: Precision = 'day'): string =>
    end === null
      ? `since ${since(start, precision)}`
      : `${since(start, precision)} to ${when(end, precision)}`,
  rows,
  readable,
  published,
  sentence: asSentence,
  capital,
  pages: {
    label: 'Pages about the method',
    method: 'Method',
    sources: 'Sources',
    doubts: 'Known doubts',
    disputes: 'Disputes',
  },
  method: {
    title: 'Sources and rules',
    lead: 'What the map shows, which day counts, how precise it is, and what each row of the data rests on.',
    contents: 'On this page',
    shows: {
      title: 'What the atlas shows',
      text: [
        'Who belonged to NATO, the Warsaw Pact and the European Communities and Union, and who was an Indo-Pacific partner of NATO, on any day since 4 April 1949, with borders and names as they stood. NATO is everything blue, the Communities and the Union are everything inside the gold line, and where both hold the blue is a step darker.',
        'Partners are shown as partners: they are never counted or coloured as members. A member outside NATO’s integrated command, or one that takes no part in the Warsaw Pact, stays a member and is marked by a pattern.',
        'Everything comes from plain tables, edited by hand, in which one row is one claim and names at least one source. Nothing on the map is decided anywhere else.',
      ],
    },
    asOf: {
      title: 'The date of a page',
      text: 'A year shows its 31 December, the current year the date of the data; a day shows that day, the first day of a membership included. Intervals are half-open: a row holds from its first day up to, and without, the first day on which it is no longer true.',
      edition: (version: string, date: string) =>
        `This is version ${version} of the data, as of ${date}. “Today” is that day, never the clock of the reader.`,
    },
    counts: {
      title: 'Which day counts',
      text: 'A protocol is not an accession, an invitation is not an application, and a ceremony is not the law. For each bloc one kind of day counts, the same for all its members.',
      programmes: 'For partnerships and programmes',
      from: (name: string, span: string) => `${name} (${span})`,
    },
    land: {
      title: 'Land, borders and names',
      units: (count: number) =>
        `Borders are drawn from ${f.number(count)} land units, the smallest territories whose sovereignty never splits between 1949 and today. A state on a date is the set of its units, so no border of another time shows through.`,
      rules: [
        [
          'Law and control',
          'The fill follows the law as most states see it. Control, occupation and annexation that most states do not recognise are hatched over it and never change the fill.',
        ],
        [
          'What a bloc covers',
          'A bloc covers the land its members hold. NATO also covers dependencies of a member that lie inside Article 6 of its treaty, north of the Tropic of Cancer; other dependencies are paler. The Communities and the Union cover land overseas only where a treaty says so. Every exception is a row of its own, listed below.',
        ],
        [
          'Kosovo*',
          'Kosovo* is shown with a border of its own from 17 February 2008. *This designation is without prejudice to positions on status, and is in line with UNSCR 1244 (1999) and the ICJ opinion on the Kosovo declaration of independence.',
        ],
        [
          'The Baltic states',
          'Estonia, Latvia and Lithuania are shown inside the borders then enforced until 6 September 1991. Most states of NATO never recognised their annexation by the Soviet Union.',
        ],
        [
          'Berlin',
          'West Berlin stood under France, the United Kingdom and the United States until 3 October 1990. It has a pale tint of its own, is not counted as land of the Federal Republic, and lies inside the Communities by declaration of the Federal Republic. East Berlin is shown with East Germany, which the three powers never accepted.',
        ],
        [
          'The Saar',
          'The Saar is a land of its own, tied to France, until it joins the Federal Republic on 1 January 1957. The economic union with France went on to 1959.',
        ],
        [
          'Algeria',
          'The Algerian departments lie inside the treaty area of NATO until 3 July 1962, and from 1958 inside the Economic Community. The state begins on 5 July 1962.',
        ],
        [
          'Ukraine',
          'Crimea and the other occupied or annexed areas are Ukraine in law, and hatched. The front lines since 24 February 2022 are not drawn: a hatched oblast may be only partly occupied, and land occupied in other oblasts is not hatched.',
        ],
        [
          'Lakes',
          'The Aral Sea has its shape of about 2005 at every date; in 1960 it was several times as large. Reservoirs built after 1949 are left out.',
        ],
        [
          'Small land',
          'A state too small to see is drawn as a symbol in its place. Vatican City has no outline in the data, and disputed islets of that size are told in words alone.',
        ],
        [
          'Names',
          'A state bears its common short English name of the day: Turkey until the end of May 2022 and Türkiye since, Macedonia with its provisional reference until February 2019. The name European Union is not used before November 1993.',
        ],
        [
          'Outlines',
          'The outlines are Natural Earth 1:10m in the generalised form distributed with QGIS, with lines drawn for this atlas where no source line exists. They are 1 to 3 km off in places.',
        ],
      ] as readonly (readonly [string, string])[],
      exceptions: (count: number) => `The exceptions: ${rows(count)}`,
      covered: (bloc: string, covered: boolean) =>
        covered ? `covered by ${bloc}` : `not covered by ${bloc}`,
    },
    disputes: {
      title: 'Land in dispute',
      text: (hatched: number, borders: number, noted: number) =>
        `The atlas keeps a list of disputed land: ${f.number(hatched)} entries are hatched on the map, ${f.number(borders)} are told by the course of a border, and ${f.number(noted)} concern land too small or too unsettled to draw and are told in words. Each names who claims, who holds, since when, and how it is drawn.`,
      link: 'All disputes',
    },
    precise: {
      title: 'How precise it is',
      text: 'Counted from the data. “Day” means that every date of the row is known to the day; a date known to the month or year alone is written as its first day and says so. “Documented” rests on a primary document, an official page or the Official Journal; “reported” on scholarship or press; “general” on general reference works, because nothing better could be named.',
      caption:
        'The tables, with their rows by precision and certainty, their doubts, and the day of the last review',
      table: 'Table',
      rows: 'Rows',
      day: 'Day',
      month: 'Month',
      year: 'Year',
      documented: 'Documented',
      reported: 'Reported',
      general: 'General',
      doubts: 'Doubts',
      reviewed: 'Last reviewed',
      never: 'not yet',
      none: '–',
      noneSpoken: 'not recorded for this table',
    },
    doubts: {
      title: 'Known doubts',
      text: (count: number, points: number) =>
        `${rows(count)} are doubtful in a way a reader should know: a day known only to the month, other days in other works, evidence that is no document, a line that is approximate, a question left open. ${f.number(points)} further points concern lines, days and names in general.`,
      link: 'All known doubts',
    },
    corrections: {
      title: 'Corrections',
      policy: [
        'An error is corrected in its row, never only on a page. A correction names the source that carries it; where good sources differ, the row keeps one reading by a stated rule and its note gives the other.',
        'Nothing is corrected in silence: every change of a row stands in the history of the repository, and the text files that list who changes colour on which day change with it. A link keeps its meaning for ever; what it shows may become more correct.',
      ],
      how: 'How to report an error',
      say: 'Say which row it is (file and line stand beside every fact, under “Source”), what is wrong, and which source says so.',
      form: 'Report an error',
      repository: 'The data in the repository',
      none: 'This copy of the atlas names no address for reports. Write to those who publish it where you are reading it.',
    },
    sources: {
      title: 'Sources',
      text: (all: number, withAddress: number) =>
        `The bibliography has ${f.number(all)} works, ${f.number(withAddress)} of them with a stable address. A precise citation is a good source; an invented address is none. Each work says how many rows and texts rest on it.`,
      link: 'The whole bibliography',
    },
    licences: {
      title: 'Licences',
      text: 'Code: MIT. The atlas’s own data and texts: CC BY 4.0, credit “Alliance Atlas”. Geometry: Natural Earth, public domain, and own cuts. Fonts: SIL Open Font Licence 1.1.',
      disclaimerTitle: 'Disclaimer',
      disclaimer:
        'Boundaries, names and designations on this map do not imply endorsement or acceptance by its publishers.',
    },
  },
  doubts: {
    title: 'Known doubts',
    lead: 'What a reader should know before relying on a day, a line or a name. The lists are made from the data: a row is here when it says itself that it is not certain.',
    contents: 'Tables and points',
    points: 'Lines, days and names in general',
    row: (line: number) => `line ${f.number(line)}`,
    precision: {
      day: '',
      month: 'known to the month',
      year: 'known to the year',
    } as Readonly<Record<Precision, string>>,
    certainty: {
      documented: '',
      reported: 'rests on scholarship or press',
      general: 'rests on general reference works',
    } as Readonly<Record<'documented' | 'reported' | 'general', string>>,
    others: (days: readonly string[]) => `other defensible days: ${f.list(days.map((day) => f.date(day)))}`,
    line: 'approximate or debatable outline',
  },
  disputes: {
    title: 'Land in dispute',
    lead: 'Who claims what, who holds it, since when, and how it is drawn. The list takes no side; the fill of the map follows the law as most states see it.',
    contents: 'Filter by how it is drawn',
    claimed: 'Claimed by',
    held: 'Held by',
    drawn: {
      hatched: 'Hatched on the map',
      'border-only': 'Shown by the border alone',
      'note-only': 'Told in words alone',
    } as Readonly<Record<'hatched' | 'border-only' | 'note-only', string>>,
    nobody: 'nobody',
    map: 'The map on that day',
    mapNow: 'The map of today',
    open: 'Going on',
    closed: 'Settled or over',
    row: 'Row',
  },
  sources: {
    title: 'Sources',
    lead: (all: number) =>
      `The ${f.number(all)} works that the rows and texts of the atlas rest on, by author, with the number of rows and texts that name each.`,
    search: 'Search the bibliography',
    hint: 'author, title, year',
    found: (count: number, all: number) => `${f.number(count)} of ${f.number(all)} works`,
    letters: 'By first letter',
    uses: (count: number) => (count === 1 ? 'Named once' : `Named ${f.number(count)} times`),
    archived: 'Archived copy',
    row: 'row',
    none: 'No work in the bibliography has these words.',
  },
  row: {
    title: 'A row of the data',
    lead: 'Facts of the atlas stand in tables, one claim to a row. This page shows one of them.',
    where: (file: string, line: number) => `${file}, line ${f.number(line)}`,
    missing: 'There is no such row. A link to a row may grow old when rows are added before it.',
    failed: 'The table did not load.',
    loading: 'Loading the row',
    noScript: 'Showing one row needs JavaScript. The tables as files:',
    before: 'Row before',
    after: 'Row after',
    empty: 'empty',
    file: 'The whole table as a file',
    report: 'Report an error in this row',
    tables: 'The tables as files',
    columns: 'What the columns mean is explained in data/README.md of the source.',
  },
  /** Tables and folders of texts by the names of their files. */
  tables: {
    blocs: 'Blocs and their names',
    chapters: 'Stories',
    consultations: 'Articles 4 and 5 invoked',
    countries: 'Texts on states',
    coverage: 'Exceptions in coverage',
    disputes: 'Disputes',
    edition: 'This edition',
    events: 'Events',
    labels: 'Names on the plates',
    memberships: 'Memberships',
    names: 'Names for finding a state',
    operations: 'Operations',
    overlays: 'Control and dispute over land',
    participation: 'Members that stand apart',
    partnerships: 'Partnerships',
    periods: 'Situation texts',
    polities: 'States and their names',
    presence: 'Forces and headquarters',
    programmes: 'Partnership programmes',
    'secretaries-general': 'Secretaries General',
    sources: 'Bibliography',
    steps: 'Steps into and out of the blocs',
    summits: 'Summits',
    tenures: 'Who held which land',
    treaties: 'Treaties beside the blocs',
    'treaty-parties': 'Parties to those treaties',
    units: 'Land units',
  } as Readonly<Record<string, string>>,
  /** A kind of the codebook in words. */
  kind: (kind: string): string => kind.replaceAll('-', ' '),
};

export type MethodWords = typeof methodWords;
