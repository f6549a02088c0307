// Raw rows -> facts: the one door through which text becomes something the atlas believes.
import * as v from 'valibot';
import { parseProblem, type Complaint } from './complaint.ts';
import type { periodSpec, TableName, tableSpecs } from './schema.ts';
import type { chapterSpec, countrySpec } from './schema-record.ts';
import type { Output, TableSpec } from './table-spec.ts';
import type { RawRow } from './tables.ts';

/** A parsed row with the place it was read from. */
export type Fact<T> = T & { readonly at: { readonly file: string; readonly line: number } };

export type ParsedRow<Entries extends v.ObjectEntries> = Fact<Output<Entries>>;

export type Facts = {
  readonly [Name in TableName]: readonly Fact<v.InferOutput<(typeof tableSpecs)[Name]['schema']>>[];
};

export type CountryFront = v.InferOutput<(typeof countrySpec)['schema']>;

export type ChapterFront = v.InferOutput<(typeof chapterSpec)['schema']>;

export type PeriodFront = v.InferOutput<(typeof periodSpec)['schema']>;

function place(row: RawRow, column: string): { file: string; line: number; column: string } {
  return { file: row.file, line: row.lineOf?.[column] ?? row.line, column };
}

/** Parses one raw row; a row that breaks a rule of its own yields complaints and no fact. */
export function parseRow<Entries extends v.ObjectEntries>(
  spec: TableSpec<Entries>,
  row: RawRow,
): { fact?: ParsedRow<Entries>; complaints: Complaint[] } {
  const result = v.safeParse(spec.schema, row.cells, { abortPipeEarly: true });
  if (!result.success) {
    const complaints = result.issues.map((issue) => ({
      ...place(row, v.getDotPath(issue) ?? ''),
      ...parseProblem(issue.message),
    }));
    return { complaints };
  }
  const complaints = spec.rules
    .flatMap((rule) => rule(result.output) ?? [])
    .map((problem) => ({ ...problem, ...place(row, problem.column) }));
  if (complaints.length > 0) return { complaints };
  return { fact: { ...result.output, at: { file: row.file, line: row.line } }, complaints };
}
