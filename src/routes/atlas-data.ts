// What a page of a date needs besides History: events, sources, the period's text, and on the server the geometry of the drawn plates.
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

const periodModules = import.meta.glob<{ default: PeriodText }>('/src/lib/generated/periods/*.json');
const yearModules = import.meta.glob<{ default: { events: EventRow[]; sources: Record<string, WorkRow> } }>(
  '/src/lib/generated/years/*.json',
);

/** Author, title, date, address. */
type WorkRow = [author: string, title: string, date: string | null, url: string | null];

/** The situation text of a period; null where there is none. */
export async function loadPeriod(id: string | null): Promise<PeriodText | null> {
  const load = id === null ? undefined : periodModules[`/src/lib/generated/periods/${id}.json`];
  return load ? (await load()).default : null;
}

/** Events of a year and the works behind what its pages show. */
export interface YearNotes {
  readonly year: number;
  readonly events: readonly AtlasEvent[];
  readonly sources: ReadonlyMap<string, SourceView>;
}

const decodeWork = ([id, [author, title, date, url]]: [string, WorkRow]): [string, SourceView] => [
  id,
  { id, author, title, date: date ?? '', url: url ?? '' },
];

export async function loadYear(year: number): Promise<YearNotes> {
  const load = yearModules[`/src/lib/generated/years/${year}.json`];
  if (!load) return { year, events: [], sources: new Map() };
  const { events, sources } = (await load()).default;
  return { year, events: decodeEvents(events), sources: new Map(Object.entries(sources).map(decodeWork)) };
}

export async function loadGeometry(plate: PlateId): Promise<FigureGeometry> {
  const module =
    plate === 'world'
      ? await import('$lib/generated/geo/figure-world.json')
      : await import('$lib/generated/geo/figure-europe.json');
  return module.default as unknown as FigureGeometry;
}

export interface PageData {
  readonly parsed: ParsedView;
  readonly segment: string;
  readonly ticks: readonly Tick[];
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
  const [ticks, notes, labels, period] = await Promise.all([
    import('$lib/generated/ticks.json'),
    loadYear(yearOf(date)),
    import('$lib/generated/labels.json'),
    loadPeriod(periodId).catch(() => null),
  ]);
  return {
    parsed,
    segment,
    ticks: decodeTicks(ticks.default as unknown as TickRow[]),
    notes,
    labelRows: decodeLabels(labels.default as unknown as LabelData[]),
    period,
    figures: import.meta.env.SSR
      ? { world: await loadGeometry('world'), europe: await loadGeometry('europe') }
      : null,
  };
}
