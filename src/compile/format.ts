// npm run data:format: rewrites every table and text in its canonical form; --check only lists those that differ.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3';
import { formatComplaints, type Complaint } from './complaint.ts';
import { filesOfPages } from './pages.ts';
import { readText } from './read-text.ts';
import { periodSpec, tableNames, tableSpecs, type TableName } from './schema.ts';
import { chapterSpec, countrySpec } from './schema-record.ts';
import { readCsv, readMarkdown } from './tables.ts';

/** Columns that hold space-separated lists: only the spaces between their words are put in order. */
const LISTS: ReadonlySet<string> = new Set([
  'sources',
  'kinds',
  'polities',
  'unit_ids',
  'owner',
  'controller',
  'claimant',
  'alt_start',
  'framework',
  'ip4',
  'units',
  'overlays',
  'claimants',
  'controllers',
]);

/** The canonical text, or complaints when the file cannot be rewritten without losing something. */
export type Formatted = { readonly text: string } | { readonly complaints: readonly Complaint[] };

/** Faults that formatting itself mends. */
const MENDED: ReadonlySet<string> = new Set(['byte-order-mark', 'line-ending']);

function isMended(complaint: Complaint): boolean {
  return (
    MENDED.has(complaint.rule) || (complaint.rule === 'cell-count' && complaint.message.includes('blank'))
  );
}

function compareCells(a: readonly string[], b: readonly string[], order: readonly number[]): number {
  // code units, not the locale: the same order on every machine
  for (const index of order) {
    const [left = '', right = ''] = [a[index], b[index]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** A table with its columns in order, cells trimmed, rows sorted by key and no quotation mark too many. */
export function formatTable(name: TableName, text: string): Formatted {
  const { file, columns, sort } = tableSpecs[name];
  const raw = readCsv(`data/${file}`, text, columns);
  const complaints = raw.complaints.filter((complaint) => !isMended(complaint));
  if (complaints.length > 0) return { complaints };
  const rows = raw.rows.map(({ cells }) =>
    columns.map((column: string) => {
      const cell = (cells[column] ?? '').trim();
      return LISTS.has(column) ? cell.replace(/\s+/g, ' ') : cell;
    }),
  );
  const order = sort.map((column: string) => columns.findIndex((name: string) => name === column));
  rows.sort((a, b) => compareCells(a, b, order));
  return { text: `${csvFormatRows([[...columns], ...rows])}\n` };
}

/** A text with its front matter in order and quoted, and one blank line between paragraphs. */
export function formatPage(file: string, text: string, columns: readonly string[]): Formatted {
  const page = readMarkdown(file, text, columns);
  const complaints = page.complaints.filter((complaint) => !isMended(complaint));
  if (complaints.length > 0) return { complaints };
  // quoted, so that no reader of YAML takes a date or a year for anything but text
  const front = columns.map((key) => `${key}: ${JSON.stringify((page.front.cells[key] ?? '').trim())}`);
  const body = page.body
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: ['---', ...front, '---', body, ''].join('\n') };
}

function filesOf(root: string): { file: string; format: (text: string) => Formatted }[] {
  const tables = tableNames.map((name) => ({
    file: `data/${tableSpecs[name].file}`,
    format: (text: string) => formatTable(name, text),
  }));
  const pages = [periodSpec, countrySpec, chapterSpec].flatMap((spec) =>
    filesOfPages(root, spec).map((file) => ({
      file,
      format: (text: string) => formatPage(file, text, spec.columns),
    })),
  );
  return [...tables.filter(({ file }) => existsSync(join(root, file))), ...pages];
}

export interface FormatResult {
  /** Files whose text is not canonical. */
  readonly differing: readonly string[];
  readonly complaints: readonly Complaint[];
}

/** Formats everything under `root`/data; with `write` false nothing is written. */
export function formatData(root: string, write: boolean): FormatResult {
  const differing: string[] = [];
  const complaints: Complaint[] = [];
  for (const { file, format } of filesOf(root)) {
    const path = join(root, file);
    const text = readText(path);
    const formatted = format(text);
    if ('complaints' in formatted) complaints.push(...formatted.complaints);
    else if (formatted.text !== text) {
      differing.push(file);
      if (write) writeFileSync(path, formatted.text);
    }
  }
  return { differing, complaints };
}

function run(args: readonly string[]): number {
  const onlyCheck = args.includes('--check');
  const { differing, complaints } = formatData(join(import.meta.dirname, '../..'), !onlyCheck);
  for (const file of differing)
    console.log(
      `${file} ${onlyCheck ? 'differs from its canonical form. Run npm run data:format.' : 'formatted'}`,
    );
  if (complaints.length > 0) console.error(formatComplaints(complaints));
  return complaints.length > 0 || (onlyCheck && differing.length > 0) ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = run(process.argv.slice(2));
