// History x View -> Scene: everything that is seen on one date, as plain data. Pages, plates, panels, exports and the API draw this.
import { blocChanges, changeAfter, changeBefore } from '../history/alignment.ts';
import { coverageOn } from '../history/coverage.ts';
import type { UnitCoverage } from '../history/coverage.ts';
import { firstDayOf, yearOf } from '../history/date.ts';
import { holdsOn } from '../history/interval.ts';
import { blocPeriodAt, membershipsAt, participationAt } from '../history/membership.ts';
import { BLOC_IDS } from '../history/model.ts';
import type { BlocId, History, IsoDate, PolityStatus } from '../history/model.ts';
import { polityName, polityPeriod, publicCode } from '../history/sovereignty.ts';
import { touchedBetween } from '../history/touched.ts';
import type { Touched } from '../history/touched.ts';

/** What a unit is filled with. `-out` is a member outside the integrated command, `wp-idle` one that takes no part. */
export const SHADES = [
  'land',
  'nato',
  'nato-out',
  'both',
  'both-out',
  'eu',
  'wp',
  'wp-idle',
  'ip4',
  'dep',
] as const;
export type Shade = (typeof SHADES)[number];

export interface UnitScene {
  readonly id: string;
  readonly polity: string;
  readonly blocs: readonly BlocId[];
  readonly article6: boolean;
  readonly shade: Shade;
  /** Inside the Communities/Union: the gold line runs around such land. */
  readonly union: boolean;
  /** Control or dispute is hatched over it. */
  readonly hatched: boolean;
  /** Its state joined a bloc in the year shown. */
  readonly joined: boolean;
}

export interface StateScene {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly status: PolityStatus;
  readonly owners: readonly string[];
  readonly blocs: readonly BlocId[];
}

export interface MemberScene {
  readonly polity: string;
  readonly code: string;
  readonly name: string;
  readonly since: IsoDate;
  readonly joinedThisYear: boolean;
  /** `outside-integrated-command`, `not-taking-part` ... */
  readonly participation: string | null;
  readonly sources: readonly string[];
}

export interface BlocScene {
  readonly id: BlocId;
  readonly name: string;
  readonly short: string;
  readonly count: number;
  readonly members: readonly MemberScene[];
}

export interface Scene {
  readonly date: IsoDate;
  readonly year: number;
  readonly blocs: readonly BlocScene[];
  /** States that are in NATO and in the Communities/Union. */
  readonly overlap: readonly string[];
  readonly states: ReadonlyMap<string, StateScene>;
  /** In the order of `history.units`. */
  readonly units: readonly UnitScene[];
  readonly overlays: readonly string[];
  readonly joined: ReadonlySet<string>;
  readonly period: string | null;
  readonly previousChange: IsoDate | null;
  readonly nextChange: IsoDate | null;
}

/** Claims and leases change nothing on the ground: they are told in the tooltip and the notes. */
export const NOT_HATCHED: ReadonlySet<string> = new Set(['claim', 'lease']);

type OutOf = ReadonlyMap<string, string>;

function shadeOf(unit: UnitCoverage, outOf: OutOf): Shade {
  const nato = unit.blocs.includes('nato');
  const union = unit.blocs.includes('european-union');
  const outside = outOf.get(`nato ${unit.polity}`) === 'outside-integrated-command';
  if (nato && union) return outside ? 'both-out' : 'both';
  if (nato) return outside ? 'nato-out' : 'nato';
  if (unit.blocs.includes('warsaw-pact')) return outOf.has(`warsaw-pact ${unit.polity}`) ? 'wp-idle' : 'wp';
  if (unit.dependency) return 'dep';
  if (union) return 'eu';
  return unit.blocs.includes('ip4') ? 'ip4' : 'land';
}

function blocScenes(
  history: History,
  date: IsoDate,
  outOf: OutOf,
  near: Scene | undefined,
  touched: Touched | undefined,
): BlocScene[] {
  const yearStart = firstDayOf(yearOf(date));
  return BLOC_IDS.flatMap((id) => {
    const period = blocPeriodAt(history, id, date);
    if (!period) return [];
    const holding = membershipsAt(history, id, date);
    const before = near?.blocs.find((bloc) => bloc.id === id);
    const lasts =
      before?.count === holding.length &&
      holding.every((m) => touched?.polities.has(m.polity) === false) &&
      before.members.every((m) => m.joinedThisYear === m.since >= yearStart);
    if (lasts) return [before];
    const members = holding
      .map((m): MemberScene => ({
        polity: m.polity,
        code: publicCode(m.polity),
        name: polityName(history, m.polity, date),
        since: m.start,
        joinedThisYear: m.start >= yearStart,
        participation: outOf.get(`${id} ${m.polity}`) ?? null,
        sources: m.sources,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return [{ id, name: period.name, short: period.short, count: members.length, members }];
  });
}

function blocsOfStates(blocs: readonly BlocScene[]): Map<string, BlocId[]> {
  const memberOf = new Map<string, BlocId[]>();
  for (const { id, members } of blocs)
    for (const { polity } of members) memberOf.set(polity, [...(memberOf.get(polity) ?? []), id]);
  return memberOf;
}

function statesOf(
  history: History,
  date: IsoDate,
  units: readonly UnitScene[],
  blocs: readonly BlocScene[],
  known: Lasting | undefined,
): Map<string, StateScene> {
  const memberOf = blocsOfStates(blocs);
  const states = new Map<string, StateScene>();
  for (const id of new Set(units.map((u) => u.polity))) {
    const state = known?.state(id);
    const period = state ? undefined : polityPeriod(history, id, date);
    if (state) states.set(id, state);
    else if (period)
      states.set(id, {
        id,
        code: publicCode(id),
        name: period.name,
        status: period.status,
        owners: period.owners,
        blocs: memberOf.get(id) ?? [],
      });
  }
  return states;
}

/** What of a scene stands on another day as it is: land and states on which nothing began or ended, and which joined nothing. */
interface Lasting {
  readonly units: readonly (UnitScene | null)[];
  readonly state: (id: string) => StateScene | undefined;
}

function lasting(near: Scene, { units, polities }: Touched, joined: ReadonlySet<string>): Lasting {
  const changed = new Set(polities);
  for (const polity of [...near.joined, ...joined])
    if (near.joined.has(polity) !== joined.has(polity)) changed.add(polity);
  return {
    units: near.units.map((u) => (units.has(u.id) || changed.has(u.polity) ? null : u)),
    state: (id) => (polities.has(id) ? undefined : near.states.get(id)),
  };
}

/** The period whose situation text belongs to the date. */
export const periodAt = (history: History, date: IsoDate): string | null =>
  history.periods.find((p) => holdsOn(p, date))?.id ?? null;

/**
 * The scene of a date. Pure; some milliseconds where it is made anew. With `near`, a scene of the same history, what is the same on both
 * days is taken from it as it stands: equal in value, and soon told to be unchanged.
 */
export function sceneAt(history: History, view: { readonly date: IsoDate }, near?: Scene): Scene {
  const { date } = view;
  const outOf = new Map(participationAt(history, date).map((p) => [`${p.bloc} ${p.polity}`, p.kind]));
  const touched = near && touchedBetween(history, near.date, date);
  const blocs = blocScenes(history, date, outOf, near, touched);
  const joined = new Set(
    blocs.flatMap((b) => b.members.filter((m) => m.joinedThisYear).map((m) => m.polity)),
  );
  const overlays = history.overlays.filter((o) => holdsOn(o, date));
  const hatched = new Set(overlays.filter((o) => !NOT_HATCHED.has(o.kind)).flatMap((o) => o.units));
  const membersOf = (id: BlocId) => blocs.find((b) => b.id === id)?.members.map((m) => m.polity) ?? [];
  const union = new Set(membersOf('european-union'));
  const changes = blocChanges(history);
  const kept = near && touched && lasting(near, touched, joined);
  const coverage = coverageOn(history, date);
  const units = history.units.map(({ id }, i): UnitScene => {
    const same = kept?.units[i];
    if (same) return same;
    const c = coverage(i);
    return {
      id,
      polity: c.polity,
      blocs: c.blocs,
      article6: c.article6,
      shade: shadeOf(c, outOf),
      union: c.blocs.includes('european-union'),
      hatched: hatched.has(id),
      joined: joined.has(c.polity),
    };
  });
  return {
    date,
    year: yearOf(date),
    blocs,
    overlap: membersOf('nato').filter((p) => union.has(p)),
    states: statesOf(history, date, units, blocs, kept),
    units: near && units.every((unit, i) => unit === near.units[i]) ? near.units : units,
    overlays: overlays.map((o) => o.id),
    joined,
    period: periodAt(history, date),
    previousChange: changeBefore(changes, date),
    nextChange: changeAfter(changes, date),
  };
}
