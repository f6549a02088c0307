// The charts of the page of charts, drawn once when the data is compiled: d3 stays out of the reader's scripts.
import type { LandStep } from '../history/land-series.ts';
import type { IsoDate } from '../history/model.ts';
import type { Step } from '../history/record-model.ts';
import type { SizeStep } from '../history/series.ts';
import { buildRoads } from './roads.ts';
import type { RoadChart } from './roads.ts';
import { buildStepChart } from './steps.ts';
import type { StepChart } from './steps.ts';

/** The shape of `generated/charts.json`. */
export interface ChartBook {
  readonly members: StepChart;
  readonly sizes: readonly SizeStep[];
  readonly areas: StepChart;
  readonly land: readonly LandStep[];
  readonly roads: readonly RoadChart[];
}

export interface ChartGiven {
  readonly sizes: readonly SizeStep[];
  readonly land: readonly LandStep[];
  readonly steps: readonly Step[];
  readonly first: IsoDate;
  readonly asOf: IsoDate;
  readonly name: (polity: string, date: IsoDate) => string;
}

const MEMBERS = ['nato', 'union', 'both', 'pact', 'partners'] as const;
const LAND = ['nato', 'union', 'pact'] as const;

export function buildChartBook(given: ChartGiven): ChartBook {
  const span = { first: given.first, last: given.asOf };
  return {
    members: buildStepChart(
      MEMBERS.map((id) => ({ id, points: given.sizes.map((s) => ({ date: s.date, value: s[id] })) })),
      span,
    ),
    sizes: given.sizes,
    areas: buildStepChart(
      LAND.map((id) => ({ id, points: given.land.map((s) => ({ date: s.date, value: s[id] })) })),
      span,
    ),
    land: given.land,
    roads: [buildRoads(given.steps, 'european-union', given), buildRoads(given.steps, 'nato', given)],
  };
}
