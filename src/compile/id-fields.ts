// Ids and space-separated lists as schemas: units, polities, sources, other dates.
import * as v from 'valibot';
import { isIsoDate } from '../lib/history/date.ts';
import { formatProblem, quote } from './complaint.ts';
import { suggest } from './nearest.ts';
import { becomes, DAY, orNull, type JsonForm } from './json-form.ts';
import { dayRemedy, filled, optional, says, text } from './fields.ts';

const listOf = (items: JsonForm, least = 0): JsonForm => ({
  type: 'array',
  items,
  uniqueItems: true,
  ...(least > 0 && { minItems: least }),
});

/** Space-separated words, none twice; empty is an empty list. */
function words(): v.GenericSchema<string, string[]> {
  return v.pipe(
    text,
    v.check(
      (value) => {
        const list = value.split(' ');
        return value === '' || (new Set(list).size === list.length && !list.includes(''));
      },
      says(
        'list-repeats',
        'names the same thing twice, or has two spaces',
        'Name each once, with one space between.',
      ),
    ),
    v.transform((value) => (value === '' ? [] : value.split(' '))),
  );
}

function firstNot(list: readonly string[], test: (word: string) => boolean): string {
  return list.find((word) => !test(word)) ?? '';
}

/** Space-separated days; the list may be empty. */
export const days = v.pipe(
  words(),
  v.check(
    (list) => list.every(isIsoDate),
    ({ input }) => {
      const wrong = firstNot(input, isIsoDate);
      const message = `${quote(wrong)} is not a date of the calendar`;
      return formatProblem({ rule: 'date-real', message, remedy: dayRemedy(wrong) });
    },
  ),
  becomes(listOf(DAY)),
);

/** How each kind of id is written, with an example for the complaint. */
const idForms = {
  polity: [/^[A-Z]{3}(?:\.[A-Z]{1,3})?$/, 'DEU or SUN for a state, GIB.GBR for a dependency and its power'],
  unit: [/^(?:[A-Z]{3}|[A-Z]{2}(?:_[A-Z0-9]+)+)$/, 'FRA for a whole country, DE_BER_W for a part of one'],
  overlay: [/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, 'capitals joined by hyphens: CRIMEA-ANX'],
  controller: [/^[A-Z]{2,4}$/, 'the id of a polity, or a code that controller_name explains'],
  lang: [/^[a-z]{2,3}$/, 'a language by its ISO 639 code: en, pl, fil'],
  name: [/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/, 'small letters and digits joined by underscores: as_of'],
  slug: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters and digits joined by hyphens: warsaw-treaty-1955'],
} as const;

type IdForm = keyof typeof idForms;

const wordOf = (form: IdForm): JsonForm => ({ type: 'string', pattern: idForms[form][0].source });

function formProblem(form: IdForm, wrong: string): string {
  const message = `${quote(wrong)} is not written like an id of this column`;
  return formatProblem({ rule: 'id-form', message, remedy: `Write ${idForms[form][1]}.` });
}

export function id(form: IdForm): v.GenericSchema<string, string> {
  const [pattern] = idForms[form];
  return v.pipe(
    filled,
    v.check(
      (value) => pattern.test(value),
      ({ input }) => formProblem(form, input),
    ),
    becomes(wordOf(form)),
  );
}

/** As id, but empty is null. */
export function optionalId(form: IdForm): v.GenericSchema<string, string | null> {
  const [pattern] = idForms[form];
  return v.pipe(
    optional,
    v.check(
      (value) => value === null || pattern.test(value),
      ({ input }) => formProblem(form, input ?? ''),
    ),
    becomes(orNull(wordOf(form))),
  );
}

/** Space-separated ids; the list may be empty. */
export function ids(form: IdForm): v.GenericSchema<string, string[]> {
  const [pattern] = idForms[form];
  const fits = (word: string): boolean => pattern.test(word);
  return v.pipe(
    words(),
    v.check(
      (list) => list.every(fits),
      ({ input }) => formProblem(form, firstNot(input, fits)),
    ),
    becomes(listOf(wordOf(form))),
  );
}

const atLeastOne = v.check(
  (list: string[]) => list.length > 0,
  says('required', () => 'the cell is empty', 'Fill it in.'),
);

/** Space-separated ids, at least one. */
export function someIds(form: IdForm): v.GenericSchema<string, string[]> {
  return v.pipe(ids(form), atLeastOne, becomes(listOf(wordOf(form), 1)));
}

/** Space-separated choices; the list may be empty. */
export function anyOf(values: readonly string[]): v.GenericSchema<string, string[]> {
  const fits = (word: string): boolean => values.includes(word);
  return v.pipe(
    words(),
    v.check(
      (list) => list.every(fits),
      ({ input }) => {
        const wrong = firstNot(input, fits);
        const message = `${quote(wrong)} is not one of the choices`;
        return formatProblem({
          rule: 'choice',
          message,
          remedy: suggest(wrong, values, `Write one of ${values.join(', ')}.`),
        });
      },
    ),
    becomes(listOf({ enum: values })),
  );
}

/** Space-separated choices, at least one. */
export function someOf(values: readonly string[]): v.GenericSchema<string, string[]> {
  return v.pipe(anyOf(values), atLeastOne, becomes(listOf({ enum: values }, 1)));
}

/** The list of sources behind a row: never empty. */
export const sources = v.pipe(
  ids('slug'),
  v.check(
    (list) => list.length > 0,
    says(
      'sources-empty',
      () => 'the row names no source',
      'Name at least one source_id of data/sources.csv.',
    ),
  ),
  becomes(listOf(wordOf('slug'), 1)),
);
