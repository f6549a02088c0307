// Days along the timeline. Apart from the chart, which is drawn when the data is compiled: a page needs only this to follow the date.
import { addDays, asOfYear, daysBetween, yearOf } from '../history/date.ts';
import type { IsoDate } from '../history/model.ts';

/** The chart is drawn this wide and stretched to its box. */
export const WIDTH = 1000;

/** Days -> per mille of the width and back. The scale is linear in days. */
export class TimeScale {
  readonly #first: IsoDate;
  readonly #last: IsoDate;
  readonly #days: number;

  constructor(first: IsoDate, last: IsoDate) {
    this.#first = first;
    this.#last = last;
    this.#days = daysBetween(first, last);
  }

  x(date: IsoDate): number {
    return (daysBetween(this.#first, date) / this.#days) * WIDTH;
  }

  /** The year whose shown day (its 31 December, or the last day) stands nearest to the point. */
  year(x: number): number {
    const day = addDays(this.#first, Math.round((Math.min(WIDTH, Math.max(0, x)) / WIDTH) * this.#days));
    const year = yearOf(day);
    const end = asOfYear(year, this.#last);
    const before = asOfYear(year - 1, this.#last);
    return daysBetween(day, end) <= daysBetween(before, day) || before < this.#first ? year : year - 1;
  }
}
