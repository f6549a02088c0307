// How much land each bloc covers through time: one step for each day on which that changes. Areas are given.
import { sceneChanges } from './alignment.ts';
import { coverageAt } from './coverage.ts';
import type { History, IsoDate } from './model.ts';

/** Square kilometres from `date` on. */
export interface LandStep {
  readonly date: IsoDate;
  readonly nato: number;
  readonly union: number;
  readonly pact: number;
}

/** The land that the blocs cover on one day: their members' own and what they cover besides. `areas` in km2, by unit. */
export function landAt(history: History, areas: Readonly<Record<string, number>>, date: IsoDate): LandStep {
  const sum = { nato: 0, union: 0, pact: 0 };
  coverageAt(history, date).forEach(({ blocs }, i) => {
    const area = areas[history.units[i]?.id ?? ''] ?? 0;
    if (blocs.includes('nato')) sum.nato += area;
    if (blocs.includes('european-union')) sum.union += area;
    if (blocs.includes('warsaw-pact')) sum.pact += area;
  });
  return { date, nato: Math.round(sum.nato), union: Math.round(sum.union), pact: Math.round(sum.pact) };
}

/** Ascending; a day appears only if an area differs from the step before. */
export function buildLandSeries(history: History, areas: Readonly<Record<string, number>>): LandStep[] {
  const steps: LandStep[] = [];
  for (const date of sceneChanges(history)) {
    const step = landAt(history, areas, date);
    const last = steps.at(-1);
    if (last?.nato !== step.nato || last.union !== step.union || last.pact !== step.pact) steps.push(step);
  }
  return steps;
}
