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

/** The words of dates and lists in a language, day before month before year. */
interface Words {
  /** January to December, as they stand after a day. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** The day in a date, in place of its bare number. */
  readonly day?: (day: number) => string;
  /** Between the last two items of a list. */
  readonly and: string;
  /** Spaces included. */
  readonly colon?: string;
  readonly semicolon?: string;
}

const words = (text: string): string[] => text.split(' ');

/**
 * What Intl says, written down: asking it for the first time holds up a page that is starting for longer than all its drawing.
 * formats.test.ts compares every word with Intl. A language that is not here asks Intl.
 */
const WORDS: Readonly<Record<string, Words>> = {
  'en-GB': {
    months: words('January February March April May June July August September October November December'),
    // May, June and July keep their letters; Intl's "Sept" has four and no point.
    shortMonths: words('Jan. Feb. Mar. Apr. May June July Aug. Sep. Oct. Nov. Dec.'),
    and: ' and ',
  },
  'fr-FR': {
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    day: (day) => (day === 1 ? '1er' : String(day)),
    and: ' et ',
    colon: '\u00a0: ',
    semicolon: '\u202f; ',
  },
};

function supported(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  } catch {
    // "C" and the like are no language tags: Intl throws.
    return undefined;
  }
}

/** Making one of Intl's formats takes a browser longer than a hundred uses of it: each is made when it is first needed. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

type DatesAndLists = Pick<Formats, 'date' | 'day' | 'dateShort' | 'dayShort' | 'range' | 'month' | 'list'>;

/** Dates and lists as Intl writes them. */
export function formatsOfIntl(locale: string): DatesAndLists {
  const of = (options: Intl.DateTimeFormatOptions) => {
    const format = later(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
    return (date: IsoDate) => format().format(toUtc(date));
  };
  const span = later(
    () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }),
  );
  const list = later(() => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
  return {
    date: of({ day: 'numeric', month: 'long', year: 'numeric' }),
    day: of({ day: 'numeric', month: 'long' }),
    dateShort: of({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayShort: of({ day: 'numeric', month: 'short' }),
    range: (first, last) => span().formatRange(toUtc(first), toUtc(last)),
    month: of({ month: 'long', year: 'numeric' }),
    list: (items) => list().format(items),
  };
}

function formatsOfWords({ months, shortMonths, and, day = String }: Words): DatesAndLists {
  const dayOf = (date: IsoDate): string => day(Number(date.slice(8)));
  const of = (names: readonly string[], date: IsoDate): string => names[Number(date.slice(5, 7)) - 1] ?? '';
  const long = (date: IsoDate): string => `${dayOf(date)} ${of(months, date)}`;
  const short = (date: IsoDate): string => `${dayOf(date)} ${of(shortMonths, date)}`;
  const year = (date: IsoDate): string => String(Number(date.slice(0, 4)));
  return {
    date: (date) => `${long(date)} ${year(date)}`,
    day: long,
    dateShort: (date) => `${short(date)} ${year(date)}`,
    dayShort: short,
    range: (first, last) =>
      first.slice(0, 7) === last.slice(0, 7)
        ? `${dayOf(first)}–${short(last)}`
        : `${short(first)} – ${short(last)}`,
    month: (date) => `${of(months, date)} ${year(date)}`,
    list: (items) =>
      [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(and),
  };
}

const PLAIN = /^[A-Za-z ]*$/;

/** The order of two names in plain letters, which is the same in every language that writes them; 0 where Intl must be asked. */
function plainOrder(a: string, b: string): number {
  if (!PLAIN.test(a) || !PLAIN.test(b)) return 0;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : Number(x > y);
}

/** Formats of a locale tag; an unusable tag (some browsers report "C") falls back to English. */
export function formatsFor(tag: string): Formats {
  const known = WORDS[tag];
  const locale = known ? tag : (supported(tag) ?? 'en-GB');
  const own = known ?? WORDS[locale];
  const number = later(() => new Intl.NumberFormat(locale));
  const collator = later(() => new Intl.Collator(locale));
  return {
    ...(own ? formatsOfWords(own) : formatsOfIntl(locale)),
    number: (value) => number().format(value),
    compare: (a, b) => plainOrder(a, b) || collator().compare(a, b),
    colon: (head, rest) => `${head}${own?.colon ?? ': '}${rest}`,
    semicolons: (statements) => statements.join(own?.semicolon ?? '; '),
  };
}
