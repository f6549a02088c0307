// The sizes of the blocs through time: one step for each day on which a count changes.
import { blocChanges } from './alignment.ts';
import { membershipsAt } from './membership.ts';
import type { History, IsoDate } from './model.ts';

/** Numbers of states from `date` on. */
export interface SizeStep {
  readonly date: IsoDate;
  readonly nato: number;
  readonly natoOnly: number;
  readonly both: number;
  readonly union: number;
  readonly unionOnly: number;
  readonly pact: number;
  readonly partners: number;
}

/** Counts of states, members that take no part included, on one day. */
export function sizesAt(history: History, date: IsoDate): SizeStep {
  const of = (bloc: Parameters<typeof membershipsAt>[1]) =>
    new Set(membershipsAt(history, bloc, date).map((m) => m.polity));
  const nato = of('nato');
  const union = of('european-union');
  const both = [...nato].filter((p) => union.has(p)).length;
  return {
    date,
    nato: nato.size,
    natoOnly: nato.size - both,
    both,
    union: union.size,
    unionOnly: union.size - both,
    pact: of('warsaw-pact').size,
    partners: of('ip4').size,
  };
}

/** The steps of the timeline's chart, ascending; a day appears only if a count differs from the step before. */
export function buildSizeSeries(history: History): SizeStep[] {
  const steps: SizeStep[] = [];
  for (const date of blocChanges(history)) {
    const step = sizesAt(history, date);
    const last = steps.at(-1);
    if (!last || JSON.stringify({ ...last, date: '' }) !== JSON.stringify({ ...step, date: '' }))
      steps.push(step);
  }
  return steps;
}
