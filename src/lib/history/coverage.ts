// Which blocs cover which land on a day: the default rule, then the exceptions of coverage.csv.
import { holdsOn } from './interval.ts';
import { membershipsAt } from './membership.ts';
import { holderOn, polityPeriod } from './sovereignty.ts';
import { BLOC_IDS } from './model.ts';
import type { BlocId, History, IsoDate, Unit } from './model.ts';

/** The state of one land unit on a day. */
export interface UnitCoverage {
  readonly polity: string;
  readonly blocs: readonly BlocId[];
  /** A Party holds it and it lies in the treaty's area. */
  readonly article6: boolean;
  /** Held by a dependency of a Party, and outside what NATO covers. */
  readonly dependency: boolean;
}

type Members = Record<BlocId, ReadonlySet<string>>;

const membersOf = (history: History, date: IsoDate): Members => {
  const of = (bloc: BlocId) => new Set(membershipsAt(history, bloc, date).map((m) => m.polity));
  return {
    nato: of('nato'),
    'european-union': of('european-union'),
    'warsaw-pact': of('warsaw-pact'),
    ip4: of('ip4'),
  };
};

/** By unit, then by bloc. */
function exceptionsAt(history: History, date: IsoDate): Map<string, Map<BlocId, boolean>> {
  const byUnit = new Map<string, Map<BlocId, boolean>>();
  for (const { bloc, unit, covered } of history.coverage.filter((c) => holdsOn(c, date))) {
    byUnit.set(unit, (byUnit.get(unit) ?? new Map<BlocId, boolean>()).set(bloc, covered));
  }
  return byUnit;
}

/**
 * NATO covers a member's own land and its dependencies inside Article 6; the other blocs cover the own land of their members.
 * Land that a Party only administers (occupation zones, Trieste, status O) is not its own. A row of coverage.csv overrides all this.
 */
function covers(
  bloc: BlocId,
  unit: Unit,
  polity: string,
  partyOwned: boolean,
  members: Members,
  exception: boolean | undefined,
): boolean {
  if (exception !== undefined) return exception;
  if (members[bloc].has(polity)) return true;
  return bloc === 'nato' && partyOwned && unit.art6 === 'in';
}

/** The coverage of a unit on the day, by its place in `history.units`; what units share is worked out once. */
export function coverageOn(history: History, date: IsoDate): (index: number) => UnitCoverage {
  const members = membersOf(history, date);
  const exceptions = exceptionsAt(history, date);
  const holders = new Map<string, { held: boolean; owned: boolean }>();
  /** Whether a Party holds it, and whether it is the Party's own. */
  const holder = (polity: string): { held: boolean; owned: boolean } => {
    const known = holders.get(polity);
    if (known) return known;
    const period = polityPeriod(history, polity, date);
    const held = period?.owners.some((owner) => members.nato.has(owner)) ?? false;
    const value = { held, owned: held && period?.status !== 'O' };
    holders.set(polity, value);
    return value;
  };
  return (index) => {
    const unit = history.units[index];
    if (!unit) throw new RangeError(`no unit ${String(index)}`);
    const polity = holderOn(history, index, date);
    const { held, owned } = holder(polity);
    const excepted = exceptions.get(unit.id);
    const blocs = BLOC_IDS.filter((bloc) => covers(bloc, unit, polity, owned, members, excepted?.get(bloc)));
    const nato = blocs.includes('nato');
    const article6 = nato && unit.art6 !== 'out' && (held || members.nato.has(polity));
    return { polity, blocs, article6, dependency: held && !nato };
  };
}

/** The coverage of every unit, in the order of `history.units`. */
export function coverageAt(history: History, date: IsoDate): UnitCoverage[] {
  const on = coverageOn(history, date);
  return history.units.map((_, i) => on(i));
}
