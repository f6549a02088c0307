// The second entry of every fact: a line per row with a hash of what it claims. A row that no longer claims what it did when
// somebody last looked at the difference is named with file and line, though every rule may still be content with it.
import { createHash } from 'node:crypto';
import type { Dataset } from '../../src/compile/dataset.ts';
import { tableNames, tableSpecs } from '../../src/compile/schema.ts';
import { findCitations, type Body } from '../../src/compile/prose.ts';

/** Columns that are prose: a changed word there is a matter for readers, not for machines. */
export const PROSE: ReadonlySet<string> = new Set([
  'text',
  'note',
  'date_rule',
  'why_separate',
  'mandate',
  'strength',
]);

export interface Entry {
  readonly file: string;
  readonly line: number;
  /** What the row is called by. */
  readonly key: string;
  readonly hash: string;
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);

/** The cells of a row that claim something. */
export const claimsOf = (fact: object): [string, unknown][] =>
  Object.entries(fact).filter(([column]) => column !== 'at' && column !== 'body' && !PROSE.has(column));

const hashes = new WeakMap<object, string>();

/** The hash of what a row claims; a row never changes. */
function hashOfRow(fact: object): string {
  const hash = hashes.get(fact) ?? hashOf(claimsOf(fact));
  hashes.set(fact, hash);
  return hash;
}

const word = (value: unknown): string =>
  Array.isArray(value)
    ? value.join('+')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

function ofTables(data: Dataset): Entry[] {
  return tableNames.flatMap((name) => {
    const { key, columns } = tableSpecs[name];
    const named = key.length > 0 ? key : columns.slice(0, 5);
    return data[name].map((fact) => ({
      ...fact.at,
      key: named.map((column) => word(Reflect.get(fact, column))).join(' '),
      hash: hashOfRow(fact),
    }));
  });
}

const SETTINGS = /^<!-- .*-->[ \t]*$/gmu;

interface Text {
  readonly at: { readonly file: string; readonly line: number };
  readonly body: Body;
}

/** A text claims what its front matter says, the settings of its steps, and the sources it cites. */
const ofText = (page: Text): Entry[] => {
  const { at, body } = page;
  const settings = [...body.text.matchAll(SETTINGS)];
  return [
    { ...at, key: 'front', hash: hashOfRow(page) },
    ...settings.map(([mark], index) => ({
      file: body.file,
      line: body.line + body.text.slice(0, settings[index]?.index ?? 0).split('\n').length - 1,
      key: `setting ${String(index + 1)}`,
      hash: hashOf(mark),
    })),
    {
      file: body.file,
      line: body.line,
      key: 'citations',
      hash: hashOf(findCitations(body).map((c) => c.sourceId)),
    },
  ];
};

export const ledgerOf = (data: Dataset): Entry[] => [
  ...ofTables(data),
  ...[data.periods, data.countries, data.chapters].flatMap((pages: readonly Text[]) => pages.flatMap(ofText)),
];

/** The name of each entry; the second of one name is told apart by a number. */
function named(entries: readonly Entry[]): [name: string, entry: Entry][] {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const name = `${entry.file.replace(/^data\//, '')} ${entry.key}`;
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return [nth > 1 ? `${name} #${String(nth)}` : name, entry];
  });
}

/** One line per entry, in the order of the files. */
export const writeLedger = (entries: readonly Entry[]): string[] =>
  named(entries).map(([name, { hash }]) => `${name}  ${hash}`);

export interface Difference {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What differs from the lines of a ledger: rows that claim something else, rows that are new, rows that are gone. */
export function differences(entries: readonly Entry[], ledger: readonly string[]): Difference[] {
  const known = new Map(
    ledger.map((line, place) => [line.slice(0, -10), { hash: line.slice(-8), place }] as const),
  );
  const found: Difference[] = [];
  /** Of each file: the last line, and the place in the ledger, of what was read so far. */
  const reached = new Map<string, { line: number; place: number }>();
  for (const [name, entry] of named(entries)) {
    const second = known.get(name);
    known.delete(name);
    const before = reached.get(entry.file)?.place ?? -1;
    reached.set(entry.file, { line: entry.line, place: Math.max(before, second?.place ?? -1) });
    if (second?.hash === entry.hash && second.place > before) continue;
    const message =
      second === undefined
        ? 'is new'
        : second.hash === entry.hash
          ? 'stands in another place'
          : 'claims something else';
    found.push({ file: entry.file, line: entry.line, message: `"${entry.key}" ${message}` });
  }
  for (const name of known.keys()) {
    const [file = '', ...key] = name.split(' ');
    const path = `data/${file}`;
    found.push({ file: path, line: reached.get(path)?.line ?? 1, message: `"${key.join(' ')}" is gone` });
  }
  return found;
}

export const formatDifference = ({ file, line, message }: Difference): string =>
  `${file}:${String(line)} ${message}`;
