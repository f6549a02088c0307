// The dates at which play and films stop, and how long they stay there. Pure.
import { asOfYear, yearOf } from '../history/date.ts';
import type { IsoDate } from '../history/model.ts';

/** Milliseconds a year is shown at 1x, and a date on which something changes. */
export const YEAR_MS = 800;
export const CHANGE_MS = 1600;
/** Under reduced motion play steps from change to change at this pace. */
export const REDUCED_MS = 2500;

export interface Course {
  readonly last: IsoDate;
  /** Ascending dates at which play pauses a little longer. */
  readonly changes: readonly IsoDate[];
}

/** The next date of play: the next change if it falls before the next year's end, else that year's end. */
export function nextStop(date: IsoDate, course: Course, changesOnly: boolean): IsoDate | null {
  if (date >= course.last) return null;
  const change = course.changes.find((c) => c > date && c <= course.last) ?? course.last;
  if (changesOnly) return change;
  const endOfYear = asOfYear(yearOf(date), course.last);
  const year = endOfYear > date ? endOfYear : asOfYear(yearOf(date) + 1, course.last);
  return change < year ? change : year;
}
