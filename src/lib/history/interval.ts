// Half-open intervals and searches in ascending dates.
import type { Interval, IsoDate } from './model.ts';

/** Whether the interval holds on the date. */
export const holdsOn = (interval: Interval, date: IsoDate): boolean =>
  interval.start <= date && (interval.end === null || date < interval.end);

/** Whether two intervals share a day. */
export const overlap = (a: Interval, b: Interval): boolean =>
  (a.end === null || b.start < a.end) && (b.end === null || a.start < b.end);

/** Index of the last item whose date is not after `date`, or -1. Items ascend. */
export function lastIndexAt<T>(items: readonly T[], date: IsoDate, of: (item: T) => IsoDate): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && of(item) <= date) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Ascending dates without repetition. */
export const sortedDates = (dates: Iterable<IsoDate>): IsoDate[] => [...new Set(dates)].sort();
