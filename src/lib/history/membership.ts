// Who belonged to which bloc on a day, and what the bloc was called.
import { holdsOn } from './interval.ts';
import type { BlocId, BlocPeriod, History, IsoDate, Membership, Participation } from './model.ts';

/** Memberships of a bloc that hold on the date. */
export const membershipsAt = (history: History, bloc: BlocId, date: IsoDate): Membership[] =>
  history.memberships.filter((m) => m.bloc === bloc && holdsOn(m, date));

/** Departures from full participation (outside the integrated command, not taking part) on the date. */
export const participationAt = (history: History, date: IsoDate): Participation[] =>
  history.participation.filter((p) => holdsOn(p, date));

/** The bloc's name on the date, or undefined while it does not exist. */
export const blocPeriodAt = (history: History, bloc: BlocId, date: IsoDate): BlocPeriod | undefined =>
  history.blocs.find((b) => b.bloc === bloc && holdsOn(b, date));

/** How many states had ever joined the bloc up to and including each of the given memberships (1 for the first founder). */
export function ordinalOf(history: History, membership: Membership): number {
  const sameBloc = history.memberships.filter(
    (m) => m.bloc === membership.bloc && m.start <= membership.start,
  );
  return sameBloc.filter((m) => holdsOn(m, membership.start)).length;
}
