// Calendar days as strings. The only file that touches JavaScript's Date.
import type { IsoDate } from './model.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

const toMs = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const fromMs = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** True for a day that the Gregorian calendar has: `1955-02-29` is not one. */
export function isIsoDate(text: string): boolean {
  if (!DAY.test(text)) return false;
  const ms = toMs(text);
  return Number.isFinite(ms) && fromMs(ms) === text;
}

/** The four-digit year as a number. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

export const firstDayOf = (year: number): IsoDate => `${String(year).padStart(4, '0')}-01-01`;
export const lastDayOf = (year: number): IsoDate => `${String(year).padStart(4, '0')}-12-31`;

/** Number of days in a month (1-12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day from numbers that may be out of range: the day is cut to the month's length, the month to 1-12. */
export function nearestDay(year: number, month: number, day: number): IsoDate {
  const m = Math.min(12, Math.max(1, month));
  const d = Math.min(daysInMonth(year, m), Math.max(1, day));
  return `${String(year).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

export const addDays = (date: IsoDate, days: number): IsoDate => fromMs(toMs(date) + days * MS_PER_DAY);

/** The same day of another month, cut to that month's length. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  return nearestDay(Math.floor(index / 12), (index % 12) + 1, dayOf(date));
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => Math.round((toMs(b) - toMs(a)) / MS_PER_DAY);

export const clampDate = (date: IsoDate, first: IsoDate, last: IsoDate): IsoDate =>
  date < first ? first : date > last ? last : date;

/** The day a year stands for: its 31 December, or the as-of date for the current year. */
export const asOfYear = (year: number, asOf: IsoDate): IsoDate =>
  year === yearOf(asOf) ? asOf : lastDayOf(year);

/** A UTC midnight for Intl formatters, which accept nothing else. */
export const toUtc = (date: IsoDate): Date => new Date(toMs(date));
