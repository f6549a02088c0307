// Lists, dates and numbers in a language, through Intl, and the few habits of a language that Intl does not know.
import { toUtc } from '../history/date.ts';
import type { IsoDate } from '../history/model.ts';

export interface Formats {
  /** `3 October 1990` */
  readonly date: (date: IsoDate) => string;
  /** `3 October` */
  readonly day: (date: IsoDate) => string;
  /** `3 Oct. 1990` */
  readonly dateShort: (date: IsoDate) => string;
  /** `3 Oct.` */
  readonly dayShort: (date: IsoDate) => string;
  /** `9–11 July`, both days included, of one year. */
  readonly range: (first: IsoDate, last: IsoDate) => string;
  /** `October 1990` */
  readonly month: (date: IsoDate) => string;
  /** `Bulgaria, Romania and Slovakia` */
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly compare: (a: string, b: string) => number;
  /** `head: rest` */
  readonly colon: (head: string, rest: string) => string;
  /** `one; two; three` */
  readonly semicolons: (statements: readonly string[]) => string;
}

/** What a language writes otherwise than Intl does. A language that is not here has Intl's own ways. */
interface Habits {
  /** A short month made from the long one, in place of Intl's. */
  readonly shortMonth?: (month: string) => string;
  /** The day in a date, in place of its bare number. */
  readonly day?: (day: string) => string;
  /** Spaces included. */
  readonly colon?: string;
  readonly semicolon?: string;
}

const HABITS: Readonly<Record<string, Habits>> = {
  // May, June and July keep their letters; Intl's "Sept" has four and no point.
  en: { shortMonth: (month) => (month.length <= 4 ? month : `${month.slice(0, 3)}.`) },
  fr: { day: (day) => (day === '1' ? '1er' : day), colon: '\u00a0: ', semicolon: '\u202f; ' },
};

type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

function supported(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  } catch {
    // "C" and the like are no language tags: Intl throws.
    return undefined;
  }
}

/** Formats of a locale tag; an unusable tag (some browsers report "C") falls back to English. */
export function formatsFor(tag: string): Formats {
  const locale = supported(tag) ?? 'en-GB';
  const habits = HABITS[locale.slice(0, 2)] ?? {};
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const monthOf = habits.shortMonth ? 'long' : 'short';
  const long = of({ day: 'numeric', month: 'long', year: 'numeric' });
  const day = of({ day: 'numeric', month: 'long' });
  const short = of({ day: 'numeric', month: monthOf, year: 'numeric' });
  const dayShort = of({ day: 'numeric', month: monthOf });
  const ofYear = of({ month: 'long', year: 'numeric' });
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const number = new Intl.NumberFormat(locale);
  const collator = new Intl.Collator(locale);
  const write = (parts: readonly Part[], shortened: boolean): string =>
    parts
      .map(({ type, value }) => {
        if (type === 'day') return habits.day?.(value) ?? value;
        return type === 'month' && shortened ? (habits.shortMonth?.(value) ?? value) : value;
      })
      .join('');
  const written = (format: Intl.DateTimeFormat, date: IsoDate, shortened = false): string =>
    write(format.formatToParts(toUtc(date)), shortened);
  return {
    date: (date) => written(long, date),
    day: (date) => written(day, date),
    dateShort: (date) => written(short, date, true),
    dayShort: (date) => written(dayShort, date, true),
    range: (first, last) => {
      // Engines differ in the spaces around the dash.
      const dash = first.slice(0, 7) === last.slice(0, 7) ? '–' : ' – ';
      const parts = dayShort.formatRangeToParts(toUtc(first), toUtc(last));
      return write(parts, true).replace(/\s*–\s*/, dash);
    },
    month: (date) => written(ofYear, date),
    list: (items) => list.format(items),
    number: (value) => number.format(value),
    compare: (a, b) => collator.compare(a, b),
    colon: (head, rest) => `${head}${habits.colon ?? ': '}${rest}`,
    semicolons: (statements) => statements.join(habits.semicolon ?? '; '),
  };
}
