// What may be seen otherwise on one day than on another: a date that moves works out anew only the land and the states named here.
import { lastIndexAt } from './interval.ts';
import type { History, Interval, IsoDate } from './model.ts';
import { once } from './once.ts';

export interface Touched {
  readonly polities: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

interface Edge {
  readonly date: IsoDate;
  readonly polities: readonly string[];
  readonly units: readonly string[];
}

const NONE: readonly string[] = [];

/** The polities that each polity ever owned: NATO's area takes in the dependencies of its members. */
function dependents(history: History): Map<string, string[]> {
  const owned = new Map<string, string[]>();
  for (const [polity, periods] of history.polities) {
    for (const owner of new Set(periods.flatMap((period) => period.owners)))
      owned.set(owner, [...(owned.get(owner) ?? []), polity]);
  }
  return owned;
}

/** The first and last days of all rows that a scene is made from, ascending. */
const edges = once((history): readonly Edge[] => {
  const all: Edge[] = [];
  const add = (rows: readonly Interval[], polities: readonly string[], units = NONE): void => {
    for (const { start, end } of rows)
      for (const date of end === null ? [start] : [start, end]) all.push({ date, polities, units });
  };
  const owned = dependents(history);
  for (const row of [...history.memberships, ...history.participation])
    add([row], [row.polity, ...(owned.get(row.polity) ?? NONE)]);
  for (const row of history.blocs)
    add(
      [row],
      history.memberships.filter((m) => m.bloc === row.bloc).map((m) => m.polity),
    );
  for (const row of history.coverage) add([row], NONE, [row.unit]);
  for (const row of history.overlays) add([row], NONE, row.units);
  for (const [polity, periods] of history.polities) add(periods, [polity]);
  history.tenures.forEach((chain, i) => {
    const units = [history.units[i]?.id ?? ''];
    for (const { start } of chain) all.push({ date: start, polities: NONE, units });
  });
  return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
});

/**
 * Units and polities on which anything began or ended between the two days, whichever is the earlier.
 * A change of a member counts for its dependencies too. Some that are named may look the same after all; none is left out.
 */
export function touchedBetween(history: History, a: IsoDate, b: IsoDate): Touched {
  const [first, last] = [a < b ? a : b, a < b ? b : a];
  const all = edges(history);
  const at = (date: IsoDate): number => lastIndexAt(all, date, (edge) => edge.date) + 1;
  const between = all.slice(at(first), at(last));
  return {
    polities: new Set(between.flatMap((edge) => edge.polities)),
    units: new Set(between.flatMap((edge) => edge.units)),
  };
}
