// What changed on which day: memberships, participation, coverage, control, states and borders. Pure builders over History.
import { borderChangesOn } from './borders.ts';
import type { BorderChange } from './borders.ts';
import { sceneChanges } from './alignment.ts';
import { coverageOn } from './coverage.ts';
import { addDays } from './date.ts';
import { membershipsAt, ordinalOf } from './membership.ts';
import type { BlocId, History, IsoDate } from './model.ts';
import { BLOC_IDS } from './model.ts';
import { once } from './once.ts';
import { holderOn } from './sovereignty.ts';
import { touchedBetween } from './touched.ts';

export type BlocChange =
  /** `count` is the number of members after the change. */
  | {
      readonly kind: 'joined' | 'left';
      readonly bloc: BlocId;
      readonly polities: readonly string[];
      readonly count: number;
      readonly founding: boolean;
    }
  | { readonly kind: 'dissolved'; readonly bloc: BlocId; readonly polities: readonly string[] }
  | { readonly kind: 'bloc-renamed'; readonly bloc: BlocId; readonly from: string; readonly to: string }
  | {
      readonly kind: 'participation-began' | 'participation-ended';
      readonly participation: string;
      readonly bloc: BlocId;
      readonly polities: readonly string[];
    }
  | { readonly kind: 'covered' | 'uncovered'; readonly bloc: BlocId; readonly units: readonly string[] }
  | { readonly kind: 'control-began' | 'control-ended'; readonly overlays: readonly string[] };

export type Change = (BlocChange | BorderChange) & { readonly date: IsoDate };

function membershipChangesOn(history: History, date: IsoDate): BlocChange[] {
  const changes: BlocChange[] = [];
  for (const bloc of BLOC_IDS) {
    const all = history.memberships.filter((m) => m.bloc === bloc);
    const joined = all.filter((m) => m.start === date);
    const left = all.filter((m) => m.end === date);
    const count = membershipsAt(history, bloc, date).length;
    const first = joined[0];
    if (first) {
      const founding = ordinalOf(history, first) === joined.length;
      changes.push({ kind: 'joined', bloc, polities: joined.map((m) => m.polity), count, founding });
    }
    if (left.length === 0) continue;
    const polities = left.map((m) => m.polity);
    changes.push(
      count === 0
        ? { kind: 'dissolved', bloc, polities }
        : { kind: 'left', bloc, polities, count, founding: false },
    );
  }
  return changes;
}

function nameChangesOn(history: History, date: IsoDate): BlocChange[] {
  return history.blocs
    .filter((now) => now.start === date)
    .flatMap((now) => {
      const before = history.blocs.find((b) => b.bloc === now.bloc && b.end === date);
      return before
        ? [{ kind: 'bloc-renamed', bloc: now.bloc, from: before.short, to: now.short } as const]
        : [];
    });
}

function participationChangesOn(history: History, date: IsoDate): BlocChange[] {
  return history.participation.flatMap((p) => {
    const of = { participation: p.kind, bloc: p.bloc, polities: [p.polity] };
    const ends = p.end === date && membershipsAt(history, p.bloc, date).some((m) => m.polity === p.polity);
    return [
      ...(p.start === date ? [{ kind: 'participation-began', ...of } as const] : []),
      ...(ends ? [{ kind: 'participation-ended', ...of } as const] : []),
    ];
  });
}

/** Land that came under or out of a bloc although its holder neither joined nor left that day. */
function coverageChangesOn(history: History, date: IsoDate): BlocChange[] {
  const eve = addDays(date, -1);
  const touched = touchedBetween(history, eve, date);
  const [before, after] = [coverageOn(history, eve), coverageOn(history, date)];
  // Nearly all land is covered as it was the day before: what differs is found once, not once for each bloc.
  const differing = history.units.flatMap(({ id }, i) => {
    if (!touched.units.has(id) && !touched.polities.has(holderOn(history, i, date))) return [];
    const [was, is] = [before(i), after(i)];
    return was.blocs.join() === is.blocs.join() ? [] : [{ id, was, is }];
  });
  if (differing.length === 0) return [];
  return BLOC_IDS.flatMap((bloc) => {
    const moved = new Set(
      history.memberships
        .filter((m) => m.bloc === bloc && (m.start === date || m.end === date))
        .map((m) => m.polity),
    );
    const units = (now: boolean) =>
      differing
        .filter(({ was, is }) => was.blocs.includes(bloc) !== now && is.blocs.includes(bloc) === now)
        .filter(({ was, is }) => !moved.has(was.polity) && !moved.has(is.polity))
        .map(({ id }) => id);
    const [gained, lost] = [units(true), units(false)];
    return [
      ...(gained.length > 0 ? [{ kind: 'covered', bloc, units: gained } as const] : []),
      ...(lost.length > 0 ? [{ kind: 'uncovered', bloc, units: lost } as const] : []),
    ];
  });
}

function controlChangesOn(history: History, date: IsoDate): BlocChange[] {
  const starting = history.overlays.filter((o) => o.start === date);
  const began = starting.map((o) => o.id);
  // Where occupation turns into annexation, or one row follows another, nothing ends.
  const goesOn = (units: readonly string[]): boolean =>
    units.every((unit) => starting.some((o) => o.units.includes(unit)));
  const ended = history.overlays.filter((o) => o.end === date && !goesOn(o.units)).map((o) => o.id);
  return [
    ...(began.length > 0 ? [{ kind: 'control-began', overlays: began } as const] : []),
    ...(ended.length > 0 ? [{ kind: 'control-ended', overlays: ended } as const] : []),
  ];
}

const keptChanges = once(() => new Map<IsoDate, readonly Change[]>());

/** All changes of a day, the blocs' first. */
export function changesOn(history: History, date: IsoDate): readonly Change[] {
  const kept = keptChanges(history);
  const known = kept.get(date);
  if (known) return known;
  const changes = workOut(history, date);
  kept.set(date, changes);
  return changes;
}

function workOut(history: History, date: IsoDate): Change[] {
  const changes: (BlocChange | BorderChange)[] = [
    ...membershipChangesOn(history, date),
    ...nameChangesOn(history, date),
    ...participationChangesOn(history, date),
    ...(date === history.firstDate ? [] : coverageChangesOn(history, date)),
    ...borderChangesOn(history, date),
    ...controlChangesOn(history, date),
  ];
  return changes.map((change) => ({ ...change, date }));
}

/** All changes from `first` to `last`, both included, by day. */
export const changesBetween = (history: History, first: IsoDate, last: IsoDate): Change[] =>
  sceneChanges(history)
    .filter((d) => d >= first && d <= last)
    .flatMap((date) => changesOn(history, date));
