// Lists, dates and numbers in a language, through Intl.
import { toUtc } from '../history/date.ts';
import type { IsoDate } from '../history/model.ts';

export interface Formats {
  /** `3 October 1990` */
  readonly date: (date: IsoDate) => string;
  /** `3 October` */
  readonly day: (date: IsoDate) => string;
  /** `3 Oct. 1990` */
  readonly dateShort: (date: IsoDate) => string;
  /** `Bulgaria, Romania and Slovakia` */
  /** `3 Oct.` */
  readonly dayShort: (date: IsoDate) => string;
  /** `9–11 July`, both days included, of one year. */
  readonly range: (first: IsoDate, last: IsoDate) => string;
  /** `October 1990` */
  readonly month: (date: IsoDate) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly compare: (a: string, b: string) => number;
}

const MONTHS_KEPT = new Set(['May', 'June', 'July']);

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
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const long = of({ day: 'numeric', month: 'long', year: 'numeric' });
  const day = of({ day: 'numeric', month: 'long' });
  const parts = of({ month: 'long' });
  const ofYear = of({ month: 'long', year: 'numeric' });
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const number = new Intl.NumberFormat(locale);
  const collator = new Intl.Collator(locale);
  const monthShort = (date: IsoDate): string => {
    const month = parts.format(toUtc(date));
    return MONTHS_KEPT.has(month) || month.length <= 4 ? month : `${month.slice(0, 3)}.`;
  };
  return {
    date: (date) => long.format(toUtc(date)),
    day: (date) => day.format(toUtc(date)),
    dateShort: (date) => `${Number(date.slice(8))} ${monthShort(date)} ${date.slice(0, 4)}`,
    dayShort: (date) => `${Number(date.slice(8))} ${monthShort(date)}`,
    range: (first, last) => {
      const end = `${Number(last.slice(8))} ${monthShort(last)}`;
      return first.slice(0, 7) === last.slice(0, 7)
        ? `${Number(first.slice(8))}–${end}`
        : `${Number(first.slice(8))} ${monthShort(first)} – ${end}`;
    },
    month: (date) => ofYear.format(toUtc(date)),
    list: (items) => list.format(items),
    number: (value) => number.format(value),
    compare: (a, b) => collator.compare(a, b),
  };
}
