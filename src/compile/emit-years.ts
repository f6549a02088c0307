// What the page of one year needs beside History: its events, and the works that its rows and texts rest on. One small file a year.
import { yearOf } from '../lib/history/date.ts';
import type { EventRow, TickRow } from '../lib/history/event.ts';
import type { Dataset } from './dataset.ts';
import { standingApart } from './participation.ts';
import { renderProse } from './prose.ts';

interface Dated {
  readonly start: string;
  readonly end: string | null;
}

/** A bibliography entry as pages show it: author, title, date, address. */
export type SourceRow = [author: string, title: string, date: string | null, url: string | null];

export interface YearFile {
  readonly events: readonly EventRow[];
  readonly sources: Readonly<Record<string, SourceRow>>;
}

const touches = (row: Dated, first: string, last: string): boolean =>
  row.start <= last && (row.end === null || row.end >= first);

/** Whether the row begins or ends in the span. */
const turns = (row: Dated, first: string, last: string): boolean =>
  [row.start, row.end ?? ''].some((day) => day >= first && day <= last);

/** Ids of the works behind everything that a page of the year can show. */
function usedIn(data: Dataset, year: number, events: readonly EventRow[]): Set<string> {
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const standing = [data.blocs, data.overlays].flatMap((table) =>
    table.filter((row) => touches(row, first, last)),
  );
  const changing = [data.memberships, standingApart(data), data.coverage].flatMap((table) =>
    table.filter((row) => turns(row, first, last)),
  );
  const rows = [...standing, ...changing];
  const cited = data.periods
    .filter((p) => touches(p, first, last))
    .flatMap((p) => renderProse(p.body).citations.map((c) => c.sourceId));
  return new Set([...rows.flatMap((row) => row.sources), ...events.flatMap((e) => e[10]), ...cited]);
}

/** The file of each year from the first date to the as-of date. */
export function buildYears(
  data: Dataset,
  events: readonly EventRow[],
  firstDate: string,
  asOf: string,
): Map<number, YearFile> {
  const works = new Map(data.sources.map((s) => [s.source_id, s]));
  const files = new Map<number, YearFile>();
  for (let year = yearOf(firstDate); year <= yearOf(asOf); year += 1) {
    const own = events.filter((e) => yearOf(e[1]) === year);
    const sources: Record<string, SourceRow> = {};
    for (const id of [...usedIn(data, year, own)].sort()) {
      const work = works.get(id);
      if (work) sources[id] = [work.author, work.title, work.date, work.url];
    }
    files.set(year, { events: own, sources });
  }
  return files;
}

/** The events that the timeline marks or at which play pauses. */
export const buildTicks = (events: readonly EventRow[]): TickRow[] =>
  events.filter((e) => e[5] < 3).map((e) => [e[1], e[5], e[6]]);
