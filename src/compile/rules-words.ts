// Rules about words that a machine can judge in any text: marks that belong together, slips of the hand, sentences cut off.
import { isIsoDate } from '../lib/history/date.ts';
import type { Finding, Rule } from './check.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';
import type { Fact } from './facts.ts';
import type { Body } from './prose.ts';
import { tableNames } from './schema.ts';

/** Columns in which sentences or phrases stand; names may be written as their owners write them. */
const PHRASES = [
  'text',
  'note',
  'date_rule',
  'why_separate',
  'title',
  'mandate',
  'strength',
  'subject',
] as const;
/** Columns of whole sentences. The `text` of a label is a name. */
const SENTENCES = ['text', 'date_rule'] as const;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
];

const SLIPS: readonly (readonly [form: RegExp, what: string])[] = [
  [/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/u, 'holds an invisible character'],
  [/ [,.;:!?)\]”](?!\.)/u, 'has a space before a mark'],
  [/,,|,(?=\p{L})/u, 'has a comma without a space after it'],
  [/\S {2}/u, 'has two spaces'],
  [/(?<![\p{L}-])(\p{Ll}{2,}) \1(?![\p{L}-])/u, 'has a word twice'],
  [/\[@(?![a-z\d-]+\])/u, 'has a citation that is not closed'],
];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WRITTEN = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})\\b`, 'g');
/** Nothing in these texts is older, and nothing is planned for later. */
const YEARS = [1000, 2100] as const;

/** A day as it is written in a sentence, or in figures, that the calendar does not have. */
function impossibleDay(text: string): string | undefined {
  const written = [...text.matchAll(WRITTEN)].map(([said, day = '1', month = '', year = '']) => {
    const number = MONTHS.findIndex((name) => name === month) + 1;
    return { said, iso: [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-') };
  });
  const figures = [...text.matchAll(/(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])/g)].map(([iso]) => ({
    said: iso,
    iso,
  }));
  const inTime = (iso: string): boolean =>
    Number(iso.slice(0, 4)) > YEARS[0] && Number(iso.slice(0, 4)) < YEARS[1];
  return [...written, ...figures].find(({ iso }) => !isIsoDate(iso) || !inTime(iso))?.said;
}

const REMEDY = 'Correct the text.';

/** What is wrong with a text at first sight, or undefined. */
export function slipIn(text: string): string | undefined {
  const open = PAIRS.find(([a, b]) => text.split(a).length !== text.split(b).length);
  if (open) return `has ${open.join(' and ')} that do not match`;
  const day = impossibleDay(text);
  if (day !== undefined) return `speaks of ${quote(day)}, which is no day of this time`;
  return SLIPS.find(([form]) => form.test(text))?.[1];
}

const CITED = /\s*\[@[^\]\s]*\]/gu;

/** A sentence ends in its mark; citations, quotation marks and emphasis may follow. */
export const isFinished = (text: string): boolean => /[.?!…][”’)*_]*$/u.test(text.replace(CITED, ''));

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Lines that are neither headings nor settings, without the mark of a quotation; each is a paragraph. */
const linesOf = (body: Body): Line[] =>
  body.text.split('\n').map((text, index) => ({
    text: /^(?:#|<!--)/.test(text) ? '' : text.replace(/^> ?/, ''),
    line: body.line + index,
  }));

const shown = (text: string): string => quote(text.length > 50 ? `… ${text.slice(-48)}` : text);

function inBody(body: Body): { slips: Finding[]; unfinished: Finding[] } {
  const lines = linesOf(body);
  const seen = new Set<string>();
  const at = (line: number, message: string): Finding => ({
    file: body.file,
    line,
    column: '',
    message,
    remedy: REMEDY,
  });
  const slips = lines.flatMap(({ text, line }, index) => {
    if (text === '') return [];
    const again = seen.has(text);
    seen.add(text);
    const follows = (lines[index - 1]?.text ?? '') !== '';
    const what = again
      ? 'stands twice'
      : follows
        ? 'begins in the middle of a paragraph'
        : text.includes('"')
          ? 'has a straight quotation mark'
          : slipIn(text);
    return what === undefined ? [] : [at(line, `${shown(text)} ${what}`)];
  });
  const unfinished = lines
    .filter(({ text }) => text !== '' && !isFinished(text))
    .map(({ text, line }) => at(line, `${shown(text)} does not end like a sentence`));
  return { slips, unfinished };
}

const bodiesOf = (data: Dataset): Body[] =>
  [...data.periods, ...data.countries, ...data.chapters].map(({ body }) => body);

// both rules ask for each text
const judged = new WeakMap<Body, ReturnType<typeof inBody>>();

function judge(body: Body): ReturnType<typeof inBody> {
  const found = judged.get(body) ?? inBody(body);
  judged.set(body, found);
  return found;
}

/** What every filled cell of these columns is found to be, with its place. */
function inCells(columns: readonly string[], look: (text: string) => string | undefined): Rule['find'] {
  const ofRow = (fact: Fact<object>): Finding[] =>
    columns.flatMap((column) => {
      const text: unknown = Reflect.get(fact, column);
      const what = typeof text === 'string' && text !== '' ? look(text) : undefined;
      return what === undefined
        ? []
        : [{ ...fact.at, column, message: `${shown(String(text))} ${what}`, remedy: REMEDY }];
    });
  // a row never changes, and whoever spoils one file after the other asks for the others again
  const known = new WeakMap<object, Finding[]>();
  return (data) =>
    tableNames
      .filter((name) => name !== 'labels')
      .flatMap((name): readonly Fact<object>[] => data[name])
      .flatMap((fact) => {
        const found = known.get(fact) ?? ofRow(fact);
        known.set(fact, found);
        return found;
      });
}

const slipsInCells = inCells(PHRASES, slipIn);
const unfinishedCells = inCells(SENTENCES, (text) =>
  isFinished(text) ? undefined : 'does not end like a sentence',
);

export const wordRules: readonly Rule[] = [
  {
    name: 'slip',
    needs: [],
    find: (data) => [...slipsInCells(data), ...bodiesOf(data).flatMap((body) => judge(body).slips)],
  },
  {
    name: 'unfinished',
    needs: [],
    find: (data) => [...unfinishedCells(data), ...bodiesOf(data).flatMap((body) => judge(body).unfinished)],
  },
];
