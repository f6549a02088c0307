// What a page of a date needs besides History: events, sources, the period's text, and on the server the geometry of the drawn plates.
import { decodeEvents } from '$lib/history/event';
import type { AtlasEvent, EventRow } from '$lib/history/event';
import { history } from '$lib/history/atlas';
import type { FigureGeometry, PlateId } from '$lib/figure/geometry';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData, LabelRow } from '$lib/figure/labels';
import type { PeriodText, SourceView } from '$lib/scene/panel-model';
import { parseView } from '$lib/view/url';
import type { ParsedView } from '$lib/view/url';
import { holdsOn } from '$lib/history/interval';

const periodModules = import.meta.glob<{ default: PeriodText }>('/src/lib/generated/periods/*.json');

/** The situation text of a period; null where there is none. */
export async function loadPeriod(id: string | null): Promise<PeriodText | null> {
  const load = id === null ? undefined : periodModules[`/src/lib/generated/periods/${id}.json`];
  return load ? (await load()).default : null;
}

export async function loadGeometry(plate: PlateId): Promise<FigureGeometry> {
  const module = plate === 'world' ? await import('$lib/generated/geo/figure-world.json') : await import('$lib/generated/geo/figure-europe.json');
  return module.default as unknown as FigureGeometry;
}

export interface PageData {
  readonly parsed: ParsedView;
  readonly segment: string;
  readonly events: readonly AtlasEvent[];
  readonly sources: ReadonlyMap<string, SourceView>;
  readonly labelRows: readonly LabelRow[];
  readonly period: PeriodText | null;
  /** On the server only: a browser loads geometry after the page stands. */
  readonly figures: Readonly<Record<PlateId, FigureGeometry>> | null;
}

export async function loadPage(segment: string): Promise<PageData> {
  const parsed = parseView(segment, new URLSearchParams(), history);
  const { date } = parsed.view;
  const periodId = history.periods.find((p) => holdsOn(p, date))?.id ?? null;
  const [events, sources, labels, period] = await Promise.all([
    import('$lib/generated/events.json'),
    import('$lib/generated/sources.json'),
    import('$lib/generated/labels.json'),
    loadPeriod(periodId).catch(() => null)
  ]);
  const works = Object.entries(sources.default as Record<string, Omit<SourceView, 'id'>>);
  return {
    parsed,
    segment,
    events: decodeEvents(events.default as unknown as EventRow[]),
    sources: new Map(works.map(([id, work]) => [id, { ...work, id }])),
    labelRows: decodeLabels(labels.default as unknown as LabelData[]),
    period,
    figures: import.meta.env.SSR ? { world: await loadGeometry('world'), europe: await loadGeometry('europe') } : null
  };
}
