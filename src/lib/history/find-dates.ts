// Dates as people write them: 1999, march 1999, 12.3.1999, 12 March 1999, March 12, 1999, 1999-03-12. Day before month where both could be.
import { asOfYear, clampDate, isIsoDate, nearestDay } from './date.ts';
import type { DateHit } from './find-model.ts';
import { slips, wordsOf } from './find-words.ts';
import type { IsoDate } from './model.ts';

interface Span {
  readonly firstDate: IsoDate;
  readonly asOf: IsoDate;
}

/** English, French, German, Spanish, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'januar', 'janner', 'enero'],
  ['february', 'fevrier', 'februar', 'febrero'],
  ['march', 'mars', 'marz', 'marzo', 'maerz'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'juni', 'junio'],
  ['july', 'juillet', 'juli', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'octobre', 'oktober', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'decembre', 'dezember', 'diciembre'],
];
const FILLERS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'in',
  'on',
  'de',
  'del',
  'le',
  'en',
  'am',
  'den',
  'der',
]);

/** The month (1-12) of its name or of three letters or more that belong to no other, or null. */
export function monthOfWord(word: string): number | null {
  if (word.length < 3) return null;
  const begun = MONTHS.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i + 1] : []));
  if (begun.length === 1) return begun[0] ?? null;
  if (begun.length > 1 || word.length < 6) return null;
  const meant = MONTHS.findIndex((names) => names.some((name) => slips(word, name, 1) <= 1));
  return meant < 0 ? null : meant + 1;
}

type Part = { readonly as: 'year' | 'number' | 'month'; readonly value: number };

function partOf(word: string): Part | null {
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|e|o)$/.exec(word)?.[1];
  if (/^\d{4}$/.test(word)) return { as: 'year', value: Number(word) };
  if (/^\d{1,2}$/.test(word) || ordinal !== undefined)
    return { as: 'number', value: Number(ordinal ?? word) };
  const month = monthOfWord(word);
  return month === null ? null : { as: 'month', value: month };
}

/** Which part is what, by the shape of the whole: y year, m month by name, n a number. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  y: ['y'],
  my: ['my'],
  ym: ['ym'],
  ny: ['my'],
  yn: ['ym'],
  nmy: ['dmy'],
  mny: ['mdy'],
  ymn: ['ymd'],
  ynn: ['ymd'],
  nny: ['dmy', 'mdy'],
};

interface Written {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function readings(parts: readonly Part[]): Written[] {
  const shape = parts.map(({ as }) => as[0]).join('');
  return (SHAPES[shape] ?? [])
    .map((order) => {
      const value = (letter: string): number | null => parts[order.indexOf(letter)]?.value ?? null;
      return { year: value('y') ?? 0, month: value('m'), day: value('d') };
    })
    .filter(({ month }) => month === null || (month >= 1 && month <= 12));
}

function hitOf({ year, month, day }: Written, { firstDate, asOf }: Span): DateHit {
  const unit = month === null ? 'year' : day === null ? 'month' : 'day';
  const wanted = month === null ? asOfYear(year, asOf) : nearestDay(year, month, day ?? 31);
  const shown = clampDate(wanted, firstDate, asOf);
  const written = `${String(year)}-${String(month ?? 1).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`;
  // The month of the as-of date is shown as far as it goes.
  const inside = unit === 'day' ? shown === wanted : shown.slice(0, 7) === wanted.slice(0, 7);
  return { kind: 'date', unit, shown, exact: inside && isIsoDate(written) };
}

/** What the text may mean as a date, the likelier first; empty for what is no date. Total. */
export function datesIn(text: string, span: Span): DateHit[] {
  const words = wordsOf(text.slice(0, 60).replace(/[年月日]/g, ' ')).filter((word) => !FILLERS.has(word));
  if (words.length === 0 || words.length > 3) return [];
  const parts = words.map(partOf);
  if (parts.some((part) => part === null)) return [];
  const hits = readings(parts.filter((part) => part !== null)).map((written) => hitOf(written, span));
  return hits.filter((hit, i) => hits.findIndex((other) => other.shown === hit.shown) === i);
}

/** The one year among the words of a query, and the words without it. */
export function yearAmong(words: readonly string[]): { year: number | null; rest: readonly string[] } {
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word));
  const rest = words.filter((word) => !years.includes(word));
  return years.length === 1 && rest.length > 0
    ? { year: Number(years[0]), rest }
    : { year: null, rest: words };
}
