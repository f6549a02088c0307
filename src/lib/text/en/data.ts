// English for the page of the data: what there is, in which form, under which licence, and how to use it.
import { formatsFor } from '../formats.ts';

const f = formatsFor('en-GB');

/** Bytes as a reader judges a download. */
const size = (bytes: number): string =>
  bytes < 950_000
    ? `${f.number(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${f.number(Math.round(bytes / 100_000) / 10)} MB`;

export const dataWords = {
  formats: f,
  size,
  title: 'Data',
  lead: 'Everything the atlas shows, as files: tables, the picture of every year and change, and the states of the date as geometry. Free to use, without registration.',
  contents: 'On this page',
  version: (version: string, asOf: string) => `Version ${version} of the data, as of ${f.date(asOf)}.`,
  address:
    'All files stand below this address. index.json says what there is, README.md explains files and fields, codebook.md the columns as they are edited.',
  tables: {
    title: 'Tables',
    text: [
      'Each table comes as CSV (UTF-8, RFC 4180; lists are separated by spaces) and as JSON. Intervals are half-open: a row holds from its start up to, and without, its end; an empty end is open.',
      'Codes are ISO 3166-1 alpha-3 or the former code; Kosovo* is XKX. “As edited” is the table as it stands in the repository, with the codebook’s own column names, in which Kosovo* is KOS, and with the file and line of each row.',
    ],
    caption: 'Tables with their rows and downloads',
    name: 'Table',
    rows: 'Rows',
    csv: 'CSV',
    json: 'JSON',
    edited: 'As edited',
    download: (form: string, table: string) => `${form}, ${table}`,
    what: {
      memberships: 'Who belonged to which bloc, from which day to which',
      participation: 'Members outside the integrated command, or that took no part',
      reservations: 'Lasting reservations of members, such as no foreign bases',
      coverage: 'Exceptions: land that a bloc covers, or does not',
      blocs: 'The names of the blocs by date, and which day counts',
      polities: 'Names, status and owners of states and territories by date',
      tenures: 'Which state held which land unit',
      units: 'The land units, from which borders are made',
      overlays: 'Control and dispute drawn over the land',
      disputes: 'Land and borders in dispute',
      events: 'Events with their sources',
      programmes: 'What NATO does with states that are not members',
      partnerships: 'Who took part in which programme',
      steps: 'Roads into and out of the blocs, step by step',
      operations: 'Operations of NATO',
      presence: 'Battlegroups, brigades and headquarters',
      consultations: 'Articles 4 and 5 invoked',
      summits: 'Meetings of heads of state and government',
      'secretaries-general': 'Who led NATO',
      treaties: 'Alliances beside the blocs',
      'treaty-parties': 'Parties to these treaties',
      names: 'Names by which states are found, in many languages',
      sources: 'The bibliography',
    } as Readonly<Record<string, string>>,
  },
  land: {
    title: 'States of the date',
    text: [
      'For every year (its 31 December) and every day on which a bloc changed: all states and territories with their name of the date, status, owner, blocs and first day of membership.',
      'Coordinates are longitude and latitude (WGS 84), rounded to about a kilometre and cut at the antimeridian. GeoJSON follows RFC 7946, with outer rings counterclockwise; TopoJSON keeps the borders shared and its outer rings clockwise, as D3 expects.',
      'For any other day, units.topojson holds the land units: merge those that tenures.json gives to the same state on that day.',
    ],
    limit:
      'Each GeoJSON file has about 400 kB, each TopoJSON file about 230 kB; compressed a quarter of that.',
    latest: 'Latest',
    units: 'Land units',
    years: 'All years',
    days: 'Days on which a bloc changed',
    file: (form: string, date: string) => `${form} of ${date}`,
    day: (date: string) => f.date(date),
  },
  snapshots: {
    title: 'Pictures as data',
    text: 'snapshots/{date}.json says for a date who belonged to which bloc since when, what every state was called, and which bloc covered each land unit. There is one for every year and for every day on which anything on the map changes.',
  },
  schemas: {
    title: 'Schemas and checksums',
    text: 'Every kind of JSON file has a JSON Schema (draft 2020-12). files.json lists all files with size, SHA-256 and schema; sha256sums.txt is the same for sha256sum --check.',
  },
  examples: {
    title: 'Examples',
    names: { curl: 'curl', observable: 'Observable', python: 'Python', r: 'R' },
    text: {
      curl: 'Download a table, and list the members of NATO at the end of 1989 (with jq).',
      observable: 'Draw the states at the end of 1989 by their blocs, with Observable Plot.',
      python: 'The land of NATO on a map, and members counted by bloc, with geopandas and pandas.',
      r: 'The same with sf and base R.',
    },
    copy: 'Copy example',
  },
  versions: {
    title: 'Versions',
    text: 'Names of files, columns and ids stay; what is added does not break what reads them. What goes away raises the first number of the version.',
    of: (version: string, date: string) => `${version}, ${f.date(date)}`,
  },
  licence: {
    title: 'Licence',
    text: 'The atlas’s own data and texts: Creative Commons Attribution 4.0 (CC BY 4.0). You may use and change them for any purpose if you name Alliance Atlas and say what you changed. Geometry after Natural Earth is in the public domain; the code is under the MIT licence.',
    disclaimer:
      'Boundaries, names and designations do not imply endorsement or acceptance by the publishers. *Kosovo: without prejudice to positions on status, and in line with UNSCR 1244 (1999) and the ICJ opinion on the declaration of independence.',
  },
  cite: {
    date: 'Cite the map of a day',
    whole: 'Cite the data as a whole',
    show: 'Show',
  },
};

export type DataWords = typeof dataWords;
