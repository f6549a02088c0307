// The cells of the tables as schemas: what a text, a date, a choice, a number or an address may look like.
import * as v from 'valibot';
import { isIsoDate, nearestDay } from '../lib/history/date.ts';
import { formatProblem, quote, type RuleName } from './complaint.ts';
import { becomes, DAY, orNull, TEXT } from './json-form.ts';

/** Builds the message of a check from the value it refuses. */
export function says(
  rule: RuleName,
  problem: string | ((value: string) => string),
  remedy: string | ((value: string) => string),
): (issue: v.BaseIssue<unknown>) => string {
  return ({ input }) => {
    const value = typeof input === 'string' ? input : '';
    const message = typeof problem === 'string' ? `${quote(value)} ${problem}` : problem(value);
    return formatProblem({ rule, message, remedy: typeof remedy === 'string' ? remedy : remedy(value) });
  };
}

// \p{Cf} (invisible marks such as zero-width spaces) would make two equal-looking ids differ
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/u;
const HTML = /<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu;

/** Any cell: text as it is, possibly empty. */
export const text = v.pipe(
  v.string(),
  v.check(
    (value) => !CONTROL.test(value),
    says(
      'control-character',
      'holds a line break or an invisible character',
      'Retype it as plain text on one line.',
    ),
  ),
  v.check(
    (value) => value.trim() === value,
    says('spaces', 'has spaces at its edge', 'Run npm run data:format.'),
  ),
  v.check(
    (value) => !HTML.test(value),
    says('html', 'holds HTML', 'Write plain text: tables carry no markup.'),
  ),
);

export const filled = v.pipe(
  text,
  v.check(
    (value) => value !== '',
    says('required', () => 'the cell is empty', 'Fill it in.'),
  ),
  becomes(TEXT),
);

/** Empty is null. */
export const optional = v.pipe(
  text,
  v.transform((value) => (value === '' ? null : value)),
  becomes(orNull(TEXT)),
);

/** How to write the day that was meant. */
export function dayRemedy(value: string): string {
  const [year, month, day] = (/^(\d{4})\D(\d{1,2})\D(\d{1,2})$/.exec(value) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    return 'Write YYYY-MM-DD, e.g. 1955-05-14.';
  return `Write YYYY-MM-DD, e.g. ${nearestDay(year, month, day)}.`;
}

const realDay = says('date-real', 'is not a date of the calendar', dayRemedy);

export const day = v.pipe(filled, v.check(isIsoDate, realDay), becomes(DAY));

/** The first day on which a fact is no longer true; empty (null) while it still is. */
export const end = v.pipe(
  optional,
  v.check((value) => value === null || isIsoDate(value), realDay),
  becomes(orNull(DAY)),
);

/** A source's own date, as exact as it is known: 1955, 1955-05, 1955-05-14 or a range 1952/1954; may be empty. */
export const looseDate = v.pipe(
  optional,
  v.check(
    (value) => value === null || value.split('/').every(isLooseDay),
    says('date-real', 'is not a date', 'Write YYYY, YYYY-MM, YYYY-MM-DD or YYYY/YYYY, or leave it empty.'),
  ),
  becomes(orNull({ type: 'string', pattern: '^\\d{4}(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?$' })),
);

function isLooseDay(value: string): boolean {
  return isIsoDate(value) || isIsoDate(`${value}-01`) || isIsoDate(`${value}-01-01`);
}

export function choice<const Values extends readonly string[]>(
  ...values: Values
): v.GenericSchema<string, Values[number]> {
  return v.pipe(
    filled,
    v.picklist(values, says('choice', 'is not one of the choices', `Write one of ${values.join(', ')}.`)),
    becomes({ enum: values }),
  );
}

/** As choice, but empty is null. */
export function optionalChoice<const Values extends readonly string[]>(
  ...values: Values
): v.GenericSchema<string, Values[number] | null> {
  return v.pipe(
    optional,
    v.nullable(
      v.picklist(
        values,
        says('choice', 'is not one of the choices', `Write one of ${values.join(', ')}, or leave it empty.`),
      ),
    ),
    becomes(orNull({ enum: values })),
  );
}

/** Plate sizes in which a label is drawn: from a size upwards, or "only" in the sizes named. Empty: always. */
export const shownFrom = v.pipe(
  text,
  v.check(
    (value) => value === '' || /^(?:(?:only )?(?:s|m|l|xl)|only (?:sm|ml|sml))$/.test(value),
    says(
      'choice',
      'names no plate size',
      'Write s, m, l or xl for that size and above, "only s", "only ml" for those alone, or leave it empty.',
    ),
  ),
);

/** How much an event weighs: 1 is named on the timeline, 2 pauses the player, 3 is listed. */
export const weight = v.pipe(
  choice('1', '2', '3'),
  v.transform((value) => ({ '1': 1, '2': 2, '3': 3 })[value] as 1 | 2 | 3),
  becomes({ enum: [1, 2, 3] }),
);

export const yesNo = v.pipe(
  choice('yes', 'no'),
  v.transform((value) => value === 'yes'),
  becomes({ type: 'boolean' }),
);

function isNumber(value: string, min: number, max: number): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(value) && Number(value) >= min && Number(value) <= max;
}

const notInRange = (min: number, max: number): ((issue: v.BaseIssue<unknown>) => string) =>
  says(
    'number',
    `is not a number from ${String(min)} to ${String(max)}`,
    'Write a decimal number like 12.5.',
  );

export function number(min: number, max: number): v.GenericSchema<string, number> {
  return v.pipe(
    filled,
    v.check((value) => isNumber(value, min, max), notInRange(min, max)),
    v.transform(Number),
    becomes({ type: 'number', minimum: min, maximum: max }),
  );
}

/** As number, but an empty cell is null. */
export function numberOrNone(min: number, max: number): v.GenericSchema<string, number | null> {
  return v.pipe(
    optional,
    v.check((value) => value === null || isNumber(value, min, max), notInRange(min, max)),
    v.transform((value) => (value === null ? null : Number(value))),
    becomes(orNull({ type: 'number', minimum: min, maximum: max })),
  );
}

/** As number, but an empty cell means `otherwise`. */
export function optionalNumber(min: number, max: number, otherwise: number): v.GenericSchema<string, number> {
  return v.pipe(
    v.string(),
    v.transform((value) => (value === '' ? String(otherwise) : value)),
    number(min, max),
  );
}

function isHttps(value: string): boolean {
  return value.startsWith('https://') && URL.canParse(value) && !/[\s"<>]/.test(value);
}

export const url = v.pipe(
  optional,
  v.check(
    (value) => value === null || isHttps(value),
    says(
      'url',
      'is not a full https address',
      'Write an address that begins with https://, or leave it empty.',
    ),
  ),
  becomes(orNull({ type: 'string', format: 'uri', pattern: '^https://' })),
);

export function countWords(value: string): number {
  return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function tooLong(limit: number): (issue: v.BaseIssue<unknown>) => string {
  const problem = (value: string): string =>
    `has ${String(value.length)} characters, at most ${String(limit)} fit`;
  return says('too-long', problem, 'Shorten it.');
}

export function atMostCharacters(limit: number): v.GenericSchema<string, string> {
  return v.pipe(
    filled,
    v.check((value) => value.length <= limit, tooLong(limit)),
    becomes({ ...TEXT, maxLength: limit }),
  );
}

const TICK_LENGTH = 24;

/** A name for the timeline; empty is null. */
export const shortName = v.pipe(
  optional,
  v.check((value) => value === null || value.length <= TICK_LENGTH, tooLong(TICK_LENGTH)),
  becomes(orNull({ ...TEXT, maxLength: TICK_LENGTH })),
);

export function atMostWords(limit: number): v.GenericSchema<string, string> {
  const problem = (value: string): string =>
    `has ${String(countWords(value))} words, at most ${String(limit)} fit`;
  return v.pipe(
    filled,
    v.check(
      (value) => countWords(value) <= limit,
      says('too-wordy', problem, 'Shorten it; detail belongs in the period text.'),
    ),
  );
}
