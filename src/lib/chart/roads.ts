// How long each accession took: from the application, or the invitation where there was none, to entry. From the steps of the record.
import { scaleLinear } from 'd3';
import { daysBetween } from '../history/date.ts';
import type { BlocId, IsoDate } from '../history/model.ts';
import type { Step, StepKind } from '../history/record-model.ts';

export interface RoadMark {
  readonly kind: StepKind;
  readonly date: IsoDate;
  /** Per mille of the chart's width. */
  readonly x: number;
}

export interface Road {
  readonly bloc: BlocId;
  readonly polity: string;
  readonly road: number;
  readonly name: string;
  /** How the road began: an application, or an invitation without one. */
  readonly begins: 'application' | 'invitation';
  readonly start: IsoDate;
  /** Day of entry; null of a road that is still open. */
  readonly end: IsoDate | null;
  readonly days: number;
  readonly marks: readonly RoadMark[];
  /** Length of the bar, per mille; 1000 and cut where it is longer than the chart. */
  readonly length: number;
  readonly cut: boolean;
  readonly sources: readonly string[];
}

export interface RoadChart {
  readonly bloc: BlocId;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly roads: readonly Road[];
}

const DAYS_OF_A_YEAR = 365.25;
/** What is marked between beginning and entry; the first of each kind. */
const BETWEEN: readonly StepKind[] = ['invitation', 'talks-opened', 'talks-closed', 'protocol-signed'];
/** A road whose last step is one of these leads nowhere. */
const CLOSED: ReadonlySet<StepKind> = new Set(['failed', 'withdrawn', 'declined', 'withdrawal']);

interface Given {
  readonly asOf: IsoDate;
  readonly name: (polity: string, date: IsoDate) => string;
}

type Bare = Omit<Road, 'marks' | 'length' | 'cut'> & { readonly steps: readonly Step[] };

function bareRoad(steps: readonly Step[], { asOf, name }: Given): Bare | null {
  const [first] = steps;
  const entry = steps.find((s) => s.kind === 'entry') ?? null;
  const until = (s: Step): boolean => entry === null || s.date <= entry.date;
  const application = steps.find((s) => s.kind === 'application' && until(s));
  const invitation = steps.find((s) => s.kind === 'invitation' && until(s));
  const begin = application ?? (entry ? invitation : undefined);
  const over = entry === null && CLOSED.has(steps.at(-1)?.kind ?? 'failed');
  if (!first || !begin || over) return null;
  const end = entry?.date ?? null;
  return {
    bloc: first.bloc,
    polity: first.polity,
    road: first.road,
    name: name(first.polity, end ?? asOf),
    begins: application ? 'application' : 'invitation',
    start: begin.date,
    end,
    days: daysBetween(begin.date, end ?? asOf),
    steps: steps.filter((s) => s.date >= begin.date && until(s)),
    sources: [...new Set([begin, ...(entry ? [entry] : [])].flatMap((s) => s.sources))],
  };
}

/** Roads of one bloc, by day of entry, open ones last. The chart is as wide as the longest road that led to entry. */
export function buildRoads(steps: readonly Step[], bloc: BlocId, given: Given): RoadChart {
  const own = Map.groupBy(
    steps.filter((s) => s.bloc === bloc),
    (s) => `${s.polity} ${String(s.road)}`,
  );
  const bare = [...own.values()].flatMap(
    (road) =>
      bareRoad(
        road.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
        given,
      ) ?? [],
  );
  const longest = Math.max(...bare.filter((r) => r.end !== null).map((r) => r.days));
  const years = Math.ceil(longest / DAYS_OF_A_YEAR);
  const x = scaleLinear([0, years * DAYS_OF_A_YEAR], [0, 1000]);
  const at = (days: number): number => Math.round(Math.min(1000, x(days)) * 10) / 10;
  const order = (r: Bare): string => r.end ?? `~${r.start}`;
  return {
    bloc,
    years: scaleLinear([0, years], [0, 1000])
      .ticks(Math.min(years, 8))
      .map((year) => ({ year, x: at(year * DAYS_OF_A_YEAR) })),
    roads: bare
      .sort((a, b) => (order(a) < order(b) ? -1 : 1))
      .map(({ steps: taken, ...road }): Road => ({
        ...road,
        length: at(road.days),
        cut: x(road.days) > 1000,
        marks: BETWEEN.flatMap((kind) => {
          const step = taken.find((s) => s.kind === kind && s.date > road.start);
          return step ? [{ kind, date: step.date, x: at(daysBetween(road.start, step.date)) }] : [];
        }),
      })),
  };
}
