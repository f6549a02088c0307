// Land on two days: which units another state holds, or other blocs cover, and since when.
import { coverageAt } from './coverage.ts';
import type { UnitCoverage } from './coverage.ts';
import { addDays } from './date.ts';
import { sortedDates } from './interval.ts';
import type { BlocId, History, IsoDate } from './model.ts';

/** One land unit whose state differs. */
export interface UnitDifference {
  readonly unit: string;
  readonly from: UnitCoverage;
  readonly to: UnitCoverage;
}

/** A unit with the day between the two on which its cover changed. */
export interface UnitTurn {
  readonly unit: string;
  readonly date: IsoDate;
  readonly sources: readonly string[];
}

export interface CoverageDifference {
  readonly bloc: BlocId;
  readonly gained: readonly UnitTurn[];
  readonly lost: readonly UnitTurn[];
}

const same = (a: UnitCoverage, b: UnitCoverage): boolean =>
  a.polity === b.polity &&
  a.article6 === b.article6 &&
  a.dependency === b.dependency &&
  a.blocs.join() === b.blocs.join();

/** The units that differ, in the order of `history.units`. */
export function landDifferences(history: History, a: IsoDate, b: IsoDate): UnitDifference[] {
  const [before, after] = [coverageAt(history, a), coverageAt(history, b)];
  return history.units.flatMap(({ id }, i) => {
    const [from, to] = [before[i], after[i]];
    return from && to && !same(from, to) ? [{ unit: id, from, to }] : [];
  });
}

/**
 * When cover turned, walking from the day it holds (`here`) towards the day it does not (`there`).
 * Only what concerns the unit itself can have turned it: who holds it, and its rows of coverage.csv.
 */
export function coverageTurn(
  history: History,
  coverage: (date: IsoDate) => readonly UnitCoverage[],
  bloc: BlocId,
  unit: string,
  here: IsoDate,
  there: IsoDate,
): UnitTurn {
  const i = history.units.findIndex((u) => u.id === unit);
  const rows = history.coverage.filter((c) => c.bloc === bloc && c.unit === unit);
  const members = history.memberships.filter((m) => m.bloc === bloc);
  const edges = [...rows, ...members].flatMap((row) => [row.start, ...(row.end === null ? [] : [row.end])]);
  const held = history.tenures[i]?.map((t) => t.start) ?? [];
  const [first, last] = here < there ? [here, there] : [there, here];
  const days = sortedDates([...edges, ...held].filter((day) => day > first && day <= last));
  const covered = (date: IsoDate): boolean => coverage(date)[i]?.blocs.includes(bloc) ?? false;
  const forward = here < there;
  const turn = forward
    ? days.find((day) => !covered(day))
    : days.findLast((day) => !covered(addDays(day, -1)));
  const date = turn ?? last;
  const sources = rows.filter((row) => row.start === date || row.end === date).flatMap((row) => row.sources);
  return { unit, date, sources: [...new Set(sources)] };
}
