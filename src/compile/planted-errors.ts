// One error for every rule of the compile step, planted in the sound data: for tests.
import type { RuleName } from './complaint.ts';
import { swap, type Change } from './sound-data.ts';

/** A planted error: what it breaks, where, how, and words its complaint must hold. */
export type Planted = readonly [rule: RuleName, file: string, change: Change | null, complaint: string];

/** Appends a row. */
export const addLine =
  (line: string): Change =>
  (text) =>
    `${text}${line}\n`;

export const planted: readonly Planted[] = [
  ['file-missing', 'blocs.csv', null, 'data/blocs.csv the file is missing'],
  ['utf-8', 'sources.csv', swap('Parties', 'Part\uFFFDes'), 'data/sources.csv:3 the line holds bytes'],
  ['byte-order-mark', 'sources.csv', (text) => `\uFEFF${text}`, 'data/sources.csv:1 the file begins with'],
  [
    'line-ending',
    'blocs.csv',
    (text) => text.replaceAll('\n', '\r\n'),
    'data/blocs.csv:1 the lines end in CR LF',
  ],
  ['quote', 'sources.csv', swap('comma"', 'comma'), 'data/sources.csv:2 a quotation mark'],
  [
    'column-duplicate',
    'edition.csv',
    swap('key,value', 'key,key,value'),
    'edition.csv:1 key: the header names',
  ],
  [
    'column-missing',
    'coverage.csv',
    swap(',sources,note', ',sources'),
    'coverage.csv:1 note: the column is missing',
  ],
  ['column-unknown', 'coverage.csv', swap('covered', 'coverd'), 'Did you mean covered?'],
  [
    'cell-count',
    'coverage.csv',
    swap('yes,treaty-1949,', 'yes,treaty-1949'),
    'coverage.csv:2 the row has 6 cells, the header 7',
  ],
  [
    'front-matter',
    'periods/since.md',
    (text) => text.slice(4),
    'periods/since.md:1 the file has no front matter',
  ],
  ['required', 'blocs.csv', swap('NAT,', ','), 'data/blocs.csv:2 short_name: the cell is empty'],
  ['spaces', 'blocs.csv', swap('NAT,', 'NAT ,'), 'blocs.csv:2 short_name: "NAT " has spaces at its edge'],
  ['control-character', 'sources.csv', swap('The Treaty', 'The\u200BTreaty'), 'sources.csv:3 title: '],
  [
    'html',
    'sources.csv',
    swap('The Treaty', 'The <b>Treaty</b>'),
    'sources.csv:3 title: "The <b>Treaty</b>" holds HTML',
  ],
  [
    'date-real',
    'memberships.csv',
    swap('1955-05-06', '1955-02-30'),
    'memberships.csv:3 start: "1955-02-30" is not a date of the calendar [date-real]. Write YYYY-MM-DD, e.g. 1955-02-28.',
  ],
  [
    'id-form',
    'memberships.csv',
    swap('DEU', 'deu'),
    'memberships.csv:3 polity_id: "deu" is not written like an id',
  ],
  [
    'choice',
    'memberships.csv',
    swap('accession', 'accesion'),
    'start_kind: "accesion" is not one of the choices',
  ],
  [
    'number',
    'geography/units.csv',
    swap('-5.35,36.1', '-5.35,96.1'),
    'units.csv:5 label_lat: "96.1" is not a number from -90 to 90',
  ],
  [
    'url',
    'sources.csv',
    swap('https://', 'http://'),
    'sources.csv:3 url: "http://example.org/treaty" is not',
  ],
  [
    'sources-empty',
    'coverage.csv',
    swap('treaty-1949', ''),
    'coverage.csv:2 sources: the row names no source',
  ],
  [
    'list-repeats',
    'memberships.csv',
    swap('treaty-1949 book-1990', 'book-1990 book-1990'),
    'memberships.csv:3 sources: ',
  ],
  [
    'too-long',
    'events.csv',
    swap('The treaty is signed', 'The treaty '.repeat(8).trim()),
    'title: has 87 characters, at most 80 fit',
  ],
  [
    'too-wordy',
    'events.csv',
    swap('Twelve states sign.', 'They sign. '.repeat(31).trim()),
    'text: has 62 words, at most 60 fit',
  ],
  [
    'end-after-start',
    'memberships.csv',
    swap('1990-09-24', '1955-05-14'),
    'memberships.csv:4 end: "1955-05-14" is not after the start',
  ],
  [
    'end-kind',
    'memberships.csv',
    swap(',withdrawal', ','),
    'memberships.csv:4 end_kind: is empty, yet the row has an end',
  ],
  [
    'label-kind',
    'geography/labels.csv',
    swap('world,sea,,', 'world,sea,GBR,'),
    'labels.csv:4 unit_id: is given, yet a sea',
  ],
  ['edition-key', 'edition.csv', swap('as_of,2026-11-22\n', ''), 'data/edition.csv key: "as_of" is missing'],
  [
    'key-duplicate',
    'sources.csv',
    addLine('treaty-1949,A,B,,,,,'),
    'sources.csv:4 source_id: "treaty-1949" stands already on line 3',
  ],
  ['order', 'sources.csv', addLine('a-book,A,B,,,,,'), 'sources.csv:4 source_id: "a-book" is out of order'],
  [
    'polity-unknown',
    'memberships.csv',
    swap('nato,DEU', 'nato,DUE'),
    'memberships.csv:3 polity_id: "DUE" is not known [polity-unknown]. Did you mean DEU?',
  ],
  [
    'unit-unknown',
    'coverage.csv',
    swap('GIB', 'GBI'),
    'coverage.csv:2 unit_id: "GBI" is not known [unit-unknown]. Did you mean GBR or GIB?',
  ],
  [
    'bloc-unknown',
    'participation.csv',
    swap('nato', 'natto'),
    'participation.csv:2 bloc_id: "natto" is not known [bloc-unknown]. Did you mean nato?',
  ],
  [
    'source-unknown',
    'periods/since.md',
    swap('[@book-1990]', '[@book-1991]'),
    'periods/since.md:11 "book-1991" is not known [source-unknown]. Did you mean book-1990?',
  ],
  [
    'date-outside',
    'events.csv',
    swap('1949-04-04', '1949-04-03'),
    'events.csv:2 date: "1949-04-03" lies outside 1949-04-04 to 2026-11-22',
  ],
  [
    'overlap',
    'memberships.csv',
    swap('nato,DEU', 'nato,GBR,1950-01-01,,accession,,book-1990,\nnato,DEU'),
    'memberships.csv:3 start: the row overlaps line 2 for nato GBR',
  ],
  [
    'tenure-chain',
    'geography/tenures.csv',
    swap('DEU,1990-10-03', 'DEU,1990-10-04'),
    'tenures.csv:3 start: "1990-10-04" should be 1990-10-03',
  ],
  [
    'polity-cover',
    'geography/polities.csv',
    swap('1990-10-03,German', '1990-10-02,German'),
    'tenures.csv:2 polity_id: "DDR" has no row in polities.csv from 1990-10-02 to 1990-10-03',
  ],
  [
    'owner-alive',
    'geography/polities.csv',
    swap(',GBR,GIB', ',DDR,GIB'),
    'polities.csv:6 owner: "DDR" does not exist from 1990-10-03 on',
  ],
  [
    'member-alive',
    'memberships.csv',
    swap('1990-09-24', '1991-01-01'),
    'memberships.csv:4 polity_id: "DDR" holds no unit from 1990-10-03 to 1991-01-01',
  ],
  [
    'bloc-chain',
    'blocs.csv',
    swap('1952-01-01,North', '1951-01-01,North'),
    'blocs.csv:3 start: "1952-01-01" does not follow',
  ],
  [
    'member-in-bloc',
    'memberships.csv',
    swap('1955-05-14', '1955-05-13'),
    'memberships.csv:4 start: warsaw-pact does not exist from 1955-05-13 to 1955-05-14',
  ],
  [
    'participation-in-membership',
    'participation.csv',
    swap('GBR', 'DDR'),
    'participation.csv:2 start: "DDR" is no member of nato from 1966-07-01',
  ],
  [
    'period-cover',
    'periods/since.md',
    swap('1990-10-03', '1990-10-04'),
    'periods/since.md:1 start: "1990-10-04" should be 1990-10-03',
  ],
  ['period-name', 'periods/since.md', swap('id: "since"', 'id: "after"'), 'Call the file after.md.'],
  [
    'period-words',
    'periods/since.md',
    (text) => text.replace(/word3 (?:word\d+ ){12}/, ''),
    'periods/since.md:7 the lead has 57 words [period-words]. Write 60 to 90.',
  ],
  [
    'period-uncited',
    'periods/since.md',
    (text) => text.replace(/ \[@[^\]]*\]/g, ''),
    'periods/since.md:7 the text cites no source',
  ],
  [
    'prose-markup',
    'periods/since.md',
    swap('The *treaty*', '# The treaty'),
    'periods/since.md:11 "# The treaty',
  ],
];
