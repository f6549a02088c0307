// How a table is described: its file, its columns in order with their schemas, its key, its order, its rules.
import * as v from 'valibot';
import { CERTAINTIES, PRECISIONS } from '../lib/history/record-kinds.ts';
import { atMostCharacters, choice, day, end, optional } from './fields.ts';
import { sources } from './id-fields.ts';
import { endsAfterStart, type RowRule } from './row-rules.ts';

/** What a row of a table is once parsed. */
export type Output<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

export interface TableSpec<Entries extends v.ObjectEntries> {
  /** Path inside data/. */
  readonly file: string;
  readonly columns: readonly (keyof Entries & string)[];
  readonly schema: v.ObjectSchema<Entries, undefined>;
  /** Together unique. */
  readonly key: readonly (keyof Entries & string)[];
  /** The order of the rows; empty when the file's own order means something. */
  readonly sort: readonly (keyof Entries & string)[];
  readonly rules: readonly RowRule<Output<Entries>>[];
}

export function table<const Entries extends v.ObjectEntries>(
  file: string,
  entries: Entries,
  key: readonly (keyof Entries & string)[],
  options: { sort?: readonly (keyof Entries & string)[]; rules?: readonly RowRule<Output<Entries>>[] } = {},
): TableSpec<Entries> {
  const columns = Object.keys(entries) as (keyof Entries & string)[];
  return {
    file,
    columns,
    schema: v.object(entries),
    key,
    sort: options.sort ?? key,
    rules: options.rules ?? [],
  };
}

export const span = { start: day, end };
export const proof = { sources, note: optional };
export const spanRules = { rules: [endsAfterStart] };

/** How exactly the dates of a row are known: the less exact of its two ends. */
export const precision = choice(...PRECISIONS);

/** What a row rests on: a primary document; scholarship or press; general reference works and nothing better. */
export const certainty = choice(...CERTAINTIES);

/** A headline. */
export const title = atMostCharacters(80);
