// CSV and Markdown files -> raw rows that know their file, line and column; what cannot be read becomes complaints.
import { isMap, isScalar, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { Complaint, Problem } from './complaint.ts';
import { quote } from './complaint.ts';
import { suggest } from './nearest.ts';

export interface RawRow {
  /** Path from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Where a cell does not stand on the row's own line (front matter). */
  readonly lineOf?: Readonly<Record<string, number>>;
}

export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: readonly RawRow[];
  readonly complaints: readonly Complaint[];
}

export interface RawPage {
  readonly front: RawRow;
  readonly body: string;
  /** The line on which the body begins. */
  readonly bodyLine: number;
  readonly complaints: readonly Complaint[];
}

export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const FORMAT = 'Run npm run data:format.';

function countNewlines(text: string): number {
  return text.split('\n').length - 1;
}

function badQuote(): Problem {
  return {
    rule: 'quote',
    message: 'a quotation mark is never closed, or stands beside other text of its cell',
    remedy: 'Put the whole cell in quotation marks and double those inside: "say ""so"" here".',
  };
}

/** Splits CSV text into records (RFC 4180); a record's line is the one it begins on, quoted newlines counted. */
export function splitCsv(text: string): { records: CsvRecord[]; faults: (Problem & { line: number })[] } {
  const records: CsvRecord[] = [];
  const faults: (Problem & { line: number })[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const from = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) {
      faults.push({ ...badQuote(), line });
      const end = text.indexOf('\n', from);
      cell.lastIndex = end < 0 ? text.length : end + 1;
      cells = [];
      start = ++line;
      continue;
    }
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    line += countNewlines(match[0]);
    if (match[3] === ',') continue;
    records.push({ line: start, cells });
    cells = [];
    start = line;
  }
  return { records, faults };
}

function textProblems(text: string): (Problem & { line: number })[] {
  const problems: (Problem & { line: number })[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push({
      line: 1,
      rule: 'byte-order-mark',
      message: 'the file begins with a byte order mark',
      remedy: FORMAT,
    });
  }
  const carriage = text.indexOf('\r');
  if (carriage >= 0) {
    const line = countNewlines(text.slice(0, carriage)) + 1;
    problems.push({
      line,
      rule: 'line-ending',
      message: 'the lines end in CR LF instead of LF',
      remedy: FORMAT,
    });
  }
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) {
    const line = countNewlines(text.slice(0, broken)) + 1;
    problems.push({
      line,
      rule: 'utf-8',
      message: 'the line holds bytes that are not UTF-8',
      remedy: 'Save the file as UTF-8.',
    });
  }
  return problems;
}

function headerProblems(
  header: readonly string[],
  columns: readonly string[],
): (Problem & { column: string })[] {
  const problems: (Problem & { column: string })[] = [];
  header.forEach((column, index) => {
    if (header.indexOf(column) !== index) {
      problems.push({
        column,
        rule: 'column-duplicate',
        message: 'the header names this column twice',
        remedy: 'Keep one of the two.',
      });
    } else if (!columns.includes(column)) {
      const remedy = suggest(column, columns, `The columns are ${columns.join(', ')}.`);
      problems.push({ column, rule: 'column-unknown', message: 'the table has no such column', remedy });
    }
  });
  for (const column of columns) {
    if (header.includes(column)) continue;
    const remedy = `The header reads ${columns.join(',')}.`;
    problems.push({ column, rule: 'column-missing', message: 'the column is missing', remedy });
  }
  return problems;
}

function cellCount({ cells, line }: CsvRecord, columns: number): (Problem & { line: number }) | undefined {
  if (cells.length === columns) return undefined;
  const blank = cells.length === 1 && cells[0] === '';
  return {
    line,
    rule: 'cell-count',
    message: blank
      ? 'the line is blank'
      : `the row has ${String(cells.length)} cells, the header ${String(columns)}`,
    remedy: blank ? FORMAT : 'Add or remove commas; a cell that holds a comma stands in quotation marks.',
  };
}

/** Reads a CSV file whose header must name exactly these columns (in any order). Rows of a faulty header are dropped. */
export function readCsv(file: string, text: string, columns: readonly string[]): RawTable {
  const { records, faults } = splitCsv(text.replace(/^\uFEFF/u, ''));
  const complaints: Complaint[] = [...textProblems(text), ...faults].map((fault) => ({
    file,
    column: '',
    ...fault,
  }));
  const header = records.shift() ?? { line: 1, cells: [] };
  const headerFaults = headerProblems(header.cells, columns);
  complaints.push(...headerFaults.map((problem) => ({ file, line: header.line, ...problem })));
  const rows: RawRow[] = [];
  for (const record of records) {
    const fault = cellCount(record, header.cells.length);
    if (fault) complaints.push({ file, column: '', ...fault });
    else if (headerFaults.length === 0) {
      const cells = Object.fromEntries(
        header.cells.map((column, index) => [column, record.cells[index] ?? '']),
      );
      rows.push({ file, line: record.line, cells });
    }
  }
  return { columns: header.cells, rows, complaints };
}

const FENCED = /^---\r?\n(?<yaml>.*?)^---[ \t]*(?:\r?\n|$)/msu;

function frontProblem(message: string, line = 1): Problem & { line: number } {
  return {
    line,
    rule: 'front-matter',
    message,
    remedy: 'Begin the file with lines `key: value` between two lines `---`.',
  };
}

/** Reads a Markdown file with YAML front matter: keys and plain values, nothing nested. */
export function readMarkdown(file: string, text: string, keys: readonly string[]): RawPage {
  const faults: (Problem & { line: number; column?: string })[] = textProblems(text);
  const plain = text.replace(/^\uFEFF/u, '');
  const match = FENCED.exec(plain);
  const fence = match?.index === 0 ? match : undefined;
  if (!fence) faults.push(frontProblem('the file has no front matter'));
  const { cells, lineOf, problems } = readFront(fence?.groups?.['yaml'] ?? '');
  faults.push(...problems);
  if (fence)
    faults.push(...headerProblems(Object.keys(cells), keys).map((problem) => ({ line: 1, ...problem })));
  return {
    front: { file, line: 1, cells, lineOf },
    body: plain.slice(fence?.[0].length ?? 0),
    bodyLine: 1 + countNewlines(fence?.[0] ?? ''),
    complaints: faults.map((fault) => ({ file, column: '', ...fault })),
  };
}

function scalarText({ value }: Scalar): string {
  return typeof value === 'string' ? value : '';
}

function readFront(yaml: string): {
  cells: Record<string, string>;
  lineOf: Record<string, number>;
  problems: (Problem & { line: number })[];
} {
  const lines = new LineCounter();
  // "failsafe" reads every value as text: dates and numbers are parsed by the schemas alone
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const problems = document.errors.map((error) =>
    frontProblem(quote(error.message.split('\n')[0] ?? ''), lineAt(error.pos[0])),
  );
  const cells: Record<string, string> = {};
  const lineOf: Record<string, number> = {};
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key)) continue;
    const name = scalarText(key);
    lineOf[name] = lineAt(key.range[0]);
    if (isScalar(value)) cells[name] = scalarText(value);
    else problems.push(frontProblem(`${quote(name)} is not followed by a plain value`, lineOf[name]));
  }
  return { cells, lineOf, problems };
}
