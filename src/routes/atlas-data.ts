// What a page of a date needs besides History: events, sources, the period's text, and on the server the geometry of the drawn plates.
import type { TimelineChart } from '$lib/chart/timeline';
import { decodeEvents, decodeTicks } from '$lib/history/event';
import type { AtlasEvent, EventRow, Tick, TickRow } from '$lib/history/event';
import { history } from '$lib/history/atlas';
import type { FigureGeometry, PlateId } from '$lib/figure/geometry';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData, LabelRow } from '$lib/figure/labels';
import type { PeriodText, SourceView } from '$lib/scene/panel-model';
import { parseView } from '$lib/view/url';
import type { ParsedView } from '$lib/view/url';
import { yearOf } from '$lib/history/date';
import { holdsOn } from '$lib/history/interval';
import { dataFile } from './data-files';

/** Author, title, date, address. */
type WorkRow = [author: string, title: string, date: string | null, url: string | null];

/** The situation text of a period; null where there is none. */
export const loadPeriod = async (id: string | null): Promise<PeriodText | null> =>
  id === null ? null : dataFile<PeriodText>(`periods/${id}`);

interface YearData {
  readonly events: EventRow[];
  readonly sources: Record<string, WorkRow>;
}

/** Events of a year and the works behind what its pages show. */
export interface YearNotes {
  readonly year: number;
  /** They could not be had: what is listed is not all there is. */
  readonly failed?: true;
  readonly events: readonly AtlasEvent[];
  readonly sources: ReadonlyMap<string, SourceView>;
}

/** In place of notes that could not be had. */
export const noNotes = (year: number): YearNotes => ({ year, failed: true, events: [], sources: new Map() });

const decodeWork = ([id, [author, title, date, url]]: [string, WorkRow]): [string, SourceView] => [
  id,
  { id, author, title, date: date ?? '', url: url ?? '' },
];

export async function loadYear(year: number): Promise<YearNotes> {
  const { events, sources } = await dataFile<YearData>(`years/${year}`);
  return { year, events: decodeEvents(events), sources: new Map(Object.entries(sources).map(decodeWork)) };
}

export const loadGeometry = (plate: PlateId): Promise<FigureGeometry> =>
  dataFile<FigureGeometry>(`geo/figure-${plate}`);

export interface PageData {
  readonly parsed: ParsedView;
  readonly segment: string;
  readonly ticks: readonly Tick[];
  readonly chart: TimelineChart;
  readonly notes: YearNotes;
  readonly labelRows: readonly LabelRow[];
  readonly period: PeriodText | null;
  /** On the server only: a browser loads geometry after the page stands. */
  readonly figures: Readonly<Record<PlateId, FigureGeometry>> | null;
}

export async function loadPage(segment: string): Promise<PageData> {
  const parsed = parseView(segment, new URLSearchParams(), history);
  const { date } = parsed.view;
  const periodId = history.periods.find((p) => holdsOn(p, date))?.id ?? null;
  const year = yearOf(date);
  const [ticks, chart, notes, labels, period] = await Promise.all([
    dataFile<TickRow[]>('ticks'),
    dataFile<TimelineChart>('chart'),
    // Texts may be missing; the map and its date are there without them.
    loadYear(year).catch(() => noNotes(year)),
    dataFile<LabelData[]>('labels'),
    loadPeriod(periodId).catch(() => null),
  ]);
  return {
    parsed,
    segment,
    ticks: decodeTicks(ticks),
    chart,
    notes,
    labelRows: decodeLabels(labels),
    period,
    figures: import.meta.env.SSR
      ? { world: await loadGeometry('world'), europe: await loadGeometry('europe') }
      : null,
  };
}
