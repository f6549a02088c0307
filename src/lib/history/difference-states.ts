// States on two days: which began, which ended, which came and went, which are called otherwise.
import type { History, Interval, IsoDate } from './model.ts';
import { holdsOn } from './interval.ts';
import { once } from './once.ts';
import { polityName } from './sovereignty.ts';

export interface StateTurn {
  readonly polity: string;
  readonly date: IsoDate;
}

export interface StateDifference {
  /** Sovereign on the second day alone, and on the first alone. */
  readonly gained: readonly StateTurn[];
  readonly lost: readonly StateTurn[];
  readonly between: readonly (Interval & { readonly polity: string })[];
  /** Sovereign on both days, under another name. */
  readonly renamed: readonly { readonly polity: string; readonly from: string; readonly to: string }[];
}

const SOVEREIGN: ReadonlySet<string> = new Set(['S', 'U']);

/** Spans that touch or overlap become one. */
function merged(spans: readonly Interval[]): Interval[] {
  const done: Interval[] = [];
  for (const span of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = done.at(-1);
    if (!last || (last.end !== null && last.end < span.start)) done.push(span);
    else if (last.end !== null && (span.end === null || span.end > last.end))
      done[done.length - 1] = { start: last.start, end: span.end };
  }
  return done;
}

/** When both hold. */
const shared = (some: readonly Interval[], others: readonly Interval[]): Interval[] =>
  some.flatMap((a) =>
    others.flatMap((b) => {
      const start = a.start > b.start ? a.start : b.start;
      const end = a.end === null ? b.end : b.end === null || a.end < b.end ? a.end : b.end;
      return end === null || start < end ? [{ start, end }] : [];
    }),
  );

/** The spans in which each polity was a state that held land. */
export const stateSpans = once((history): ReadonlyMap<string, readonly Interval[]> => {
  const held = new Map<string, Interval[]>();
  for (const chain of history.tenures)
    chain.forEach(({ polity, start }, i) => {
      const spans = held.get(polity) ?? [];
      spans.push({ start, end: chain[i + 1]?.start ?? null });
      held.set(polity, spans);
    });
  const states = new Map<string, readonly Interval[]>();
  for (const [polity, periods] of history.polities) {
    const sovereign = merged(periods.filter((p) => SOVEREIGN.has(p.status)));
    const spans = shared(sovereign, merged(held.get(polity) ?? []));
    if (spans.length > 0) states.set(polity, spans);
  }
  return states;
});

const byDate = (a: StateTurn, b: StateTurn): number =>
  a.date === b.date ? (a.polity < b.polity ? -1 : 1) : a.date < b.date ? -1 : 1;

/** States of `a` and of `b` beside each other. */
export function statesBetween(history: History, a: IsoDate, b: IsoDate): StateDifference {
  const [first, last] = a < b ? [a, b] : [b, a];
  const gained: StateTurn[] = [];
  const lost: StateTurn[] = [];
  const between: (Interval & { polity: string })[] = [];
  const renamed: { polity: string; from: string; to: string }[] = [];
  for (const [polity, spans] of stateSpans(history)) {
    const [early, late] = [spans.find((s) => holdsOn(s, first)), spans.find((s) => holdsOn(s, last))];
    if (early && late) {
      const [from, to] = [polityName(history, polity, a), polityName(history, polity, b)];
      if (from !== to) renamed.push({ polity, from, to });
    } else if (late) (last === b ? gained : lost).push({ polity, date: late.start });
    else if (early?.end) (first === b ? gained : lost).push({ polity, date: early.end });
    else
      for (const { start, end } of spans)
        if (end !== null && start > first && end <= last) between.push({ polity, start, end });
  }
  return {
    gained: gained.sort(byDate),
    lost: lost.sort(byDate),
    between: between.sort((x, y) =>
      x.start === y.start ? (x.polity < y.polity ? -1 : 1) : x.start < y.start ? -1 : 1,
    ),
    renamed: renamed.sort((x, y) => (x.polity < y.polity ? -1 : 1)),
  };
}

/** How many states there were. */
export const stateCountAt = (history: History, date: IsoDate): number =>
  [...stateSpans(history).values()].filter((spans) => spans.some((s) => holdsOn(s, date))).length;
