// What differs between any two days: members, land, states. Pure and signed: asked the other way round, every gain is a loss.
import { coverageAt } from './coverage.ts';
import type { UnitCoverage } from './coverage.ts';
import { coverageTurn, landDifferences } from './difference-land.ts';
import type { CoverageDifference, UnitDifference } from './difference-land.ts';
import { statesBetween } from './difference-states.ts';
import type { StateDifference } from './difference-states.ts';
import { overlap } from './interval.ts';
import { blocPeriodAt, membershipsAt, participationAt } from './membership.ts';
import { BLOC_IDS } from './model.ts';
import type { BlocId, History, Interval, IsoDate, Membership, ParticipationKind } from './model.ts';

/** Something true on one of the two days only, with the day between them on which that changed. */
export interface Turn {
  readonly polity: string;
  readonly date: IsoDate;
  readonly sources: readonly string[];
}

/** Something that began and ended between the two days: true on neither. */
export interface Passing extends Interval {
  readonly polity: string;
}

/** `gained` is true on the second day alone, `lost` on the first alone. */
export interface Exchange<T> {
  readonly gained: readonly T[];
  readonly lost: readonly T[];
}

export interface BlocDifference extends Exchange<Turn> {
  readonly bloc: BlocId;
  /** Numbers of members. */
  readonly from: number;
  readonly to: number;
  /** Short names of the two days; null where the bloc does not exist. */
  readonly nameFrom: string | null;
  readonly nameTo: string | null;
  readonly between: readonly Passing[];
}

export interface ParticipationDifference extends Exchange<Turn> {
  readonly bloc: BlocId;
  readonly kind: ParticipationKind;
}

export interface Difference {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly blocs: readonly BlocDifference[];
  /** Numbers of states in NATO and in the Communities/Union at once, and which. */
  readonly both: { readonly from: number; readonly to: number } & Exchange<string>;
  readonly participation: readonly ParticipationDifference[];
  /** Land units that another state holds, or that other blocs cover. */
  readonly land: readonly UnitDifference[];
  /** Land that came under or out of a bloc although its state was in, or out, on both days. */
  readonly coverage: readonly CoverageDifference[];
  readonly states: StateDifference;
}

/** The edge of an interval that holds on `here` and not on `there`, between the two. */
export const edgeTowards = (span: Interval, here: IsoDate, there: IsoDate): IsoDate =>
  here > there ? span.start : (span.end ?? here);

const byTurn = (a: Turn, b: Turn): number =>
  a.date === b.date ? (a.polity < b.polity ? -1 : 1) : a.date < b.date ? -1 : 1;

interface Row extends Interval {
  readonly polity: string;
  readonly sources: readonly string[];
}

/** The rows of `here` whose state has none on `there`. */
function turns(rows: readonly Row[], others: readonly Row[], here: IsoDate, there: IsoDate): Turn[] {
  const known = new Set(others.map((row) => row.polity));
  return rows
    .filter((row) => !known.has(row.polity))
    .map((row) => ({ polity: row.polity, date: edgeTowards(row, here, there), sources: row.sources }))
    .sort(byTurn);
}

/** Memberships that lie wholly between the days, of states that belong on neither. */
function passings(all: readonly Membership[], a: IsoDate, b: IsoDate, known: ReadonlySet<string>): Passing[] {
  const [first, last] = a < b ? [a, b] : [b, a];
  return all
    .filter((m) => !known.has(m.polity) && m.end !== null && m.start > first && m.end <= last)
    .map(({ polity, start, end }) => ({ polity, start, end }))
    .sort((x, y) => (x.start === y.start ? (x.polity < y.polity ? -1 : 1) : x.start < y.start ? -1 : 1));
}

function blocDifference(history: History, bloc: BlocId, a: IsoDate, b: IsoDate): BlocDifference | null {
  const [before, after] = [membershipsAt(history, bloc, a), membershipsAt(history, bloc, b)];
  const known = new Set([...before, ...after].map((m) => m.polity));
  const own = history.memberships.filter((m) => m.bloc === bloc);
  const between = passings(own, a, b, known);
  if (known.size === 0 && between.length === 0) return null;
  return {
    bloc,
    from: before.length,
    to: after.length,
    nameFrom: blocPeriodAt(history, bloc, a)?.short ?? null,
    nameTo: blocPeriodAt(history, bloc, b)?.short ?? null,
    gained: turns(after, before, b, a),
    lost: turns(before, after, a, b),
    between,
  };
}

function overlapAt(history: History, date: IsoDate): string[] {
  const union = new Set(membershipsAt(history, 'european-union', date).map((m) => m.polity));
  return membershipsAt(history, 'nato', date)
    .map((m) => m.polity)
    .filter((polity) => union.has(polity))
    .sort();
}

function bothDifference(history: History, a: IsoDate, b: IsoDate): Difference['both'] {
  const [before, after] = [overlapAt(history, a), overlapAt(history, b)];
  return {
    from: before.length,
    to: after.length,
    gained: after.filter((polity) => !before.includes(polity)),
    lost: before.filter((polity) => !after.includes(polity)),
  };
}

function participationDifferences(history: History, a: IsoDate, b: IsoDate): ParticipationDifference[] {
  const [before, after] = [participationAt(history, a), participationAt(history, b)];
  const pairs = new Map([...before, ...after].map((p) => [`${p.bloc} ${p.kind}`, p]));
  return [...pairs.keys()].sort().flatMap((key): ParticipationDifference[] => {
    const pair = pairs.get(key);
    if (!pair) return [];
    const own = (rows: typeof before) => rows.filter((p) => `${p.bloc} ${p.kind}` === key);
    const gained = turns(own(after), own(before), b, a);
    const lost = turns(own(before), own(after), a, b);
    return gained.length + lost.length === 0 ? [] : [{ bloc: pair.bloc, kind: pair.kind, gained, lost }];
  });
}

/** Land that changed cover while its state, on the day it is covered, neither joined nor left between the two. */
function coverageDifferences(
  history: History,
  blocs: readonly BlocDifference[],
  land: readonly UnitDifference[],
  [a, b]: readonly [IsoDate, IsoDate],
): CoverageDifference[] {
  const cache = new Map<IsoDate, readonly UnitCoverage[]>();
  const coverage = (date: IsoDate): readonly UnitCoverage[] => {
    const known = cache.get(date) ?? coverageAt(history, date);
    cache.set(date, known);
    return known;
  };
  return BLOC_IDS.flatMap((bloc): CoverageDifference[] => {
    const own = blocs.find((d) => d.bloc === bloc);
    const moved = new Set([...(own?.gained ?? []), ...(own?.lost ?? [])].map((turn) => turn.polity));
    const on = (unit: UnitDifference, side: 'from' | 'to') => unit[side].blocs.includes(bloc);
    const of = (side: 'from' | 'to', other: 'from' | 'to') =>
      land.filter((unit) => on(unit, side) && !on(unit, other) && !moved.has(unit[side].polity));
    const gained = of('to', 'from').map(({ unit }) => coverageTurn(history, coverage, bloc, unit, b, a));
    const lost = of('from', 'to').map(({ unit }) => coverageTurn(history, coverage, bloc, unit, a, b));
    return gained.length + lost.length === 0 ? [] : [{ bloc, gained, lost }];
  });
}

/** Everything that differs on `b` from what was true on `a`; either may be the earlier day. About 3 ms. */
export function differenceBetween(history: History, a: IsoDate, b: IsoDate): Difference {
  const blocs = BLOC_IDS.flatMap((bloc) => blocDifference(history, bloc, a, b) ?? []);
  const land = landDifferences(history, a, b);
  return {
    from: a,
    to: b,
    blocs,
    both: bothDifference(history, a, b),
    participation: participationDifferences(history, a, b),
    land,
    coverage: coverageDifferences(history, blocs, land, [a, b]),
    states: statesBetween(history, a, b),
  };
}

/** The bloc's own first or last day where that lies between the two, or null: it was founded or dissolved, not only joined or left. */
export function blocTurn(history: History, bloc: BlocId, a: IsoDate, b: IsoDate): IsoDate | null {
  const periods = history.blocs.filter((p) => p.bloc === bloc);
  const span = { start: periods[0]?.start ?? '', end: periods.at(-1)?.end ?? null };
  const [first, last] = a < b ? [a, b] : [b, a];
  if (!overlap(span, { start: first, end: last })) return null;
  if (blocPeriodAt(history, bloc, first) === undefined) return span.start;
  return blocPeriodAt(history, bloc, last) === undefined ? span.end : null;
}
