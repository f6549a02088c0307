// The land of a state and the states of that land: who held it before, beside and after, how long a state lasted, who its neighbours were.
import { addDays, clampDate } from '../history/date.ts';
import { holdsOn } from '../history/interval.ts';
import type { History, Interval, IsoDate } from '../history/model.ts';
import { holdersAt } from '../history/sovereignty.ts';

/** Two land units that touch. */
export type UnitPair = readonly [unit: string, other: string];

/** Units that the polity held at any time, in the order of `history.units`. */
export const landOf = (history: History, polity: string): string[] =>
  history.units.filter((_, i) => history.tenures[i]?.some((t) => t.polity === polity)).map((u) => u.id);

/** Units that it holds on the date. */
export function landAt(history: History, polity: string, date: IsoDate): string[] {
  const holders = holdersAt(history, date);
  return history.units.filter((_, i) => holders[i] === polity).map((u) => u.id);
}

/** From its first day to its end; gaps are left out of account. Null is a polity that the tables do not know. */
export function lifeOf(history: History, polity: string): Interval | null {
  const periods = history.polities.get(polity);
  const first = periods?.[0];
  const last = periods?.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The day that a page of the state shows when none is asked for: today, or the last day of a former state. */
export function restingDate(history: History, polity: string): IsoDate {
  const end = lifeOf(history, polity)?.end ?? null;
  return end === null ? history.asOf : addDays(end, -1);
}

/** A day on which the state had a name: the date itself, else the nearest day of its life. */
export function dayOfLife(history: History, polity: string, date: IsoDate): IsoDate {
  const life = lifeOf(history, polity);
  if (!life) return date;
  return clampDate(date, life.start, life.end === null ? history.asOf : addDays(life.end, -1));
}

export const existsOn = (history: History, polity: string, date: IsoDate): boolean =>
  history.polities.get(polity)?.some((p) => holdsOn(p, date)) ?? false;

/**
 * States whose history is on the same land: the state itself first, then members of blocs, then others, by their beginning. Another counts where all its land lies in
 * this state's, or all of this state's in its own; not a neighbour with whom a strip was exchanged.
 */
export function kinOf(history: History, polity: string): string[] {
  const land = new Set(landOf(history, polity));
  const touched = new Set(
    history.tenures
      .filter((_, i) => land.has(history.units[i]?.id ?? ''))
      .flat()
      .map((t) => t.polity),
  );
  touched.delete(polity);
  const members = new Set(history.memberships.map((m) => m.polity));
  const rank = (id: string): string => `${members.has(id) ? 0 : 1} ${lifeOf(history, id)?.start ?? ''} ${id}`;
  const kin = [...touched].filter((other) => {
    const theirs = landOf(history, other);
    const own = new Set(theirs);
    return theirs.every((unit) => land.has(unit)) || [...land].every((unit) => own.has(unit));
  });
  return [polity, ...kin.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))];
}

/** Who holds the given units on the date; those with most units first. */
export function holdersOf(history: History, units: readonly string[], date: IsoDate): string[] {
  const wanted = new Set(units);
  const count = new Map<string, number>();
  holdersAt(history, date).forEach((holder, i) => {
    if (wanted.has(history.units[i]?.id ?? '')) count.set(holder, (count.get(holder) ?? 0) + 1);
  });
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([holder]) => holder);
}

/** States whose land touches the state's on the date; `pairs` need to hold the borders of its land alone. */
export function neighboursOf(
  history: History,
  pairs: readonly UnitPair[],
  polity: string,
  date: IsoDate,
): string[] {
  const holders = holdersAt(history, date);
  const holder = new Map(history.units.map((u, i) => [u.id, holders[i] ?? '']));
  const found = new Set<string>();
  for (const [a, b] of pairs) {
    const [one, other] = [holder.get(a), holder.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    if (one === polity) found.add(other);
    if (other === polity) found.add(one);
  }
  return [...found];
}
