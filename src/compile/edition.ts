// The edition: which version of the facts this is, as of which day, under which licence.
import type { Complaint } from './complaint.ts';
import { quote } from './complaint.ts';
import { isIsoDate } from '../lib/history/date.ts';
import type { Facts } from './facts.ts';

export interface Edition {
  readonly version: string;
  /** "Today" of the atlas. */
  readonly asOf: string;
  readonly firstDate: string;
  /** Every other key of edition.csv, in camel case, in the order of the file. */
  readonly others: Readonly<Record<string, string>>;
}

const REQUIRED = ['version', 'as_of', 'first_date'];
const FILE = 'data/edition.csv';

function camelCase(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
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
  for (const key of ['as_of', 'first_date']) {
    const row = byKey.get(key);
    if (!row || isIsoDate(row.value)) continue;
    complaints.push({
      ...row.at,
      column: 'value',
      rule: 'date-real',
      message: `${quote(row.value)} is not a date of the calendar`,
      remedy: 'Write YYYY-MM-DD, e.g. 2026-11-22.',
    });
  }
  if (complaints.length > 0) return { edition: null, complaints };
  const valueOf = (key: string): string => byKey.get(key)?.value ?? '';
  const others = Object.fromEntries(
    rows.filter((row) => !REQUIRED.includes(row.key)).map((row) => [camelCase(row.key), row.value]),
  );
  return {
    edition: {
      version: valueOf('version'),
      asOf: valueOf('as_of'),
      firstDate: valueOf('first_date'),
      others,
    },
    complaints,
  };
}
