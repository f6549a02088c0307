// The edition: which version of the facts this is, as of which day, under which licence.
import type { Complaint } from './complaint.ts';
import { quote } from './complaint.ts';
import { isIsoDate } from '../lib/history/date.ts';
import type { Facts } from './facts.ts';
import { suggest } from './nearest.ts';
import { tableNames } from './schema.ts';

export interface Edition {
  readonly version: string;
  /** "Today" of the atlas. */
  readonly asOf: string;
  readonly firstDate: string;
  /** The day on which a table or folder of texts was last read through against its sources, by its name. */
  readonly reviewed: Readonly<Record<string, string>>;
  /** Every other key of edition.csv, in camel case, in the order of the file. */
  readonly others: Readonly<Record<string, string>>;
}

const REQUIRED = ['version', 'as_of', 'first_date'];
const FILE = 'data/edition.csv';
const REVIEWED = 'reviewed_';

/** What can be reviewed: the tables, and the folders of texts. */
export const REVIEWABLE: readonly string[] = [...tableNames, 'periods', 'countries', 'chapters'];

function camelCase(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

type Row = Facts['edition'][number];

const isReview = (row: Row): boolean => row.key.startsWith(REVIEWED);
/** `reviewed_treaty_parties` speaks of treaty-parties. */
const reviewedPart = (row: Row): string => row.key.slice(REVIEWED.length).replaceAll('_', '-');

/** A review names a table or folder, and a day of the calendar not after the as-of date. */
function reviewComplaints(row: Row, asOf: string): Complaint[] {
  if (!REVIEWABLE.includes(reviewedPart(row))) {
    const names = REVIEWABLE.map((name) => name.replaceAll('-', '_'));
    return [
      {
        ...row.at,
        column: 'key',
        rule: 'edition-key',
        message: `${quote(row.key)} names no table`,
        remedy: suggest(row.key.slice(REVIEWED.length), names, `The tables are ${names.join(', ')}.`),
      },
    ];
  }
  if (!isIsoDate(row.value) || row.value <= asOf) return [];
  return [
    {
      ...row.at,
      column: 'value',
      rule: 'date-outside',
      message: `${quote(row.value)} is after the as-of date, ${asOf}`,
      remedy: 'Move as_of first; it is the day up to which the edition was kept.',
    },
  ];
}

/** Reads the edition from its rows; null with complaints when a key is missing or a date is not one. */
export function parseEdition(rows: Facts['edition']): { edition: Edition | null; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const key of REQUIRED) {
    if (byKey.has(key)) continue;
    complaints.push({
      file: FILE,
      line: 0,
      column: 'key',
      rule: 'edition-key',
      message: `${quote(key)} is missing`,
      remedy: `Add the row ${key},<value>.`,
    });
  }
  for (const row of rows) {
    const dated = row.key === 'as_of' || row.key === 'first_date' || isReview(row);
    if (!dated || isIsoDate(row.value)) continue;
    complaints.push({
      ...row.at,
      column: 'value',
      rule: 'date-real',
      message: `${quote(row.value)} is not a date of the calendar`,
      remedy: 'Write YYYY-MM-DD, e.g. 2026-11-22.',
    });
  }
  const valueOf = (key: string): string => byKey.get(key)?.value ?? '';
  complaints.push(...rows.filter(isReview).flatMap((row) => reviewComplaints(row, valueOf('as_of'))));
  if (complaints.length > 0) return { edition: null, complaints };
  const reviewed = Object.fromEntries(rows.filter(isReview).map((row) => [reviewedPart(row), row.value]));
  const others = Object.fromEntries(
    rows
      .filter((row) => !REQUIRED.includes(row.key) && !isReview(row))
      .map((row) => [camelCase(row.key), row.value]),
  );
  return {
    edition: {
      version: valueOf('version'),
      asOf: valueOf('as_of'),
      firstDate: valueOf('first_date'),
      reviewed,
      others,
    },
    complaints,
  };
}
