// Dates on which the picture or the blocs change.
import { sortedDates, lastIndexAt } from './interval.ts';
import type { History, Interval, IsoDate } from './model.ts';
import { once } from './once.ts';

const edges = (intervals: Iterable<Interval>): IsoDate[] => {
  const dates: IsoDate[] = [];
  for (const { start, end } of intervals) dates.push(start, ...(end === null ? [] : [end]));
  return dates;
};

const within = (history: History, dates: Iterable<IsoDate>): IsoDate[] =>
  sortedDates([history.firstDate, ...dates].filter((d) => d >= history.firstDate && d <= history.asOf));

/** Any change of membership, participation, coverage, sovereignty, name or overlay: each has a page and a snapshot. Ascending, from the first date. */
export const sceneChanges = once((history): readonly IsoDate[] =>
  within(history, [
    ...edges(history.memberships),
    ...edges(history.participation),
    ...edges(history.coverage),
    ...edges(history.overlays),
    ...edges(history.blocs),
    ...history.tenures.flatMap((chain) => chain.map((t) => t.start)),
    ...edges([...history.polities.values()].flat()),
  ]),
);

/** Changes of membership, participation or coverage: previous/next, ticks and the pauses of play follow these. */
export const blocChanges = once((history): readonly IsoDate[] =>
  within(history, [
    ...edges(history.memberships),
    ...edges(history.participation),
    ...edges(history.coverage),
  ]),
);

/** The nearest change before the date, or null. */
export function changeBefore(changes: readonly IsoDate[], date: IsoDate): IsoDate | null {
  const i = lastIndexAt(changes, date, (d) => d);
  return (changes[i] === date ? changes[i - 1] : changes[i]) ?? null;
}

/** The nearest change after the date, or null. */
export const changeAfter = (changes: readonly IsoDate[], date: IsoDate): IsoDate | null =>
  changes[lastIndexAt(changes, date, (d) => d) + 1] ?? null;
