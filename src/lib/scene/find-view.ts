// What was found, as rows to show: title, detail and link. Pure.
import { addDays, clampDate, yearOf } from '../history/date.ts';
import type { DateHit, Found, Hit, StateHit, ThingHit } from '../history/find-model.ts';
import type { History, IsoDate } from '../history/model.ts';
import { publicCode } from '../history/sovereignty.ts';
import type { FindWords } from '../text/en/find.ts';
import { formatDate } from '../view/url.ts';

export interface FindRow {
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

export interface FindGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FindRow[];
}

export interface FindView {
  readonly groups: readonly FindGroup[];
  /** How many rows there are. */
  readonly count: number;
  /** Said above the rows, or instead of them; null when the rows say enough. */
  readonly message: string | null;
}

interface Asked {
  readonly history: History;
  readonly base: string;
  readonly words: FindWords;
  readonly query: string;
}

function stateRows(hit: StateHit, { history, base, words }: Asked): FindRow[] {
  const code = encodeURIComponent(publicCode(hit.polity));
  const map: FindRow = {
    title: hit.name,
    detail: words.state(hit.date, hit.matched),
    href: `${base}/${formatDate(hit.date, history)}?country=${code}`,
  };
  return [map];
}

const pageRow = (hit: StateHit, { base, words }: Asked): FindRow => ({
  title: words.statePage(hit.name),
  detail: words.statePageDetail,
  href: `${base}/country/${encodeURIComponent(publicCode(hit.polity))}`,
});

function thingRow(hit: ThingHit, { history, base, words }: Asked): FindRow {
  if (hit.kind === 'story')
    return { title: hit.title, detail: words.storyDetail(hit.start), href: `${base}/story/${hit.id}` };
  const momentary = hit.kind === 'event' || hit.kind === 'summit';
  const lastDay: IsoDate | null = hit.end === null ? null : addDays(hit.end, -1);
  const date = clampDate(hit.start, history.firstDate, history.asOf);
  return {
    title: hit.title,
    detail: momentary ? words.from(hit.start) : words.span(hit.start, lastDay),
    href: `${base}/${formatDate(date, history)}`,
  };
}

function dateRow(hit: DateHit, { history, base, words }: Asked): FindRow {
  const href = `${base}/${formatDate(hit.shown, history)}`;
  if (!hit.exact) return { title: words.day(hit.shown), detail: words.nearest(hit.shown), href };
  const title =
    hit.unit === 'year'
      ? words.year(hit.shown.slice(0, 4))
      : hit.unit === 'month'
        ? words.month(hit.shown)
        : words.day(hit.shown);
  return { title, detail: words.mapOf(hit.shown), href };
}

function rowsOf(hits: readonly Hit[], asked: Asked): FindRow[] {
  return hits.flatMap((hit) => {
    if (hit.kind === 'state') return stateRows(hit, asked);
    return hit.kind === 'date' ? [dateRow(hit, asked)] : [thingRow(hit, asked)];
  });
}

/** Rows that lead on: to a country's page, to the events of a year, to all events with the words. */
function furtherRows(kind: Hit['kind'], hits: readonly Hit[], asked: Asked): FindRow[] {
  const { base, words, query } = asked;
  const [first] = hits;
  if (first?.kind === 'state' && first.hasPage) return [pageRow(first, asked)];
  if (first?.kind === 'date') {
    const year = String(yearOf(first.shown));
    return [
      { title: words.eventsOfYear(year), detail: words.eventsOfYearDetail, href: `${base}/events/${year}` },
    ];
  }
  if (kind !== 'event' || hits.length < 2) return [];
  const href = `${base}/events?q=${encodeURIComponent(query)}`;
  return [{ title: words.eventsWith(query), detail: words.eventsWithDetail, href }];
}

/** The rows of what was found. `query` is the reader's own text: show it as text only. */
export function findView(
  found: Found,
  given: string,
  history: History,
  base: string,
  words: FindWords,
): FindView {
  const query = given.trim().slice(0, 60);
  const asked: Asked = { history, base, words, query };
  const dated = found.groups.some((group) => group.kind === 'date');
  const groups = found.groups.map(({ kind, hits }): FindGroup => ({
    id: kind,
    title: words.groups[kind],
    rows: [...rowsOf(hits, asked), ...(kind === 'event' && dated ? [] : furtherRows(kind, hits, asked))],
  }));
  if (found.meant.length > 0)
    groups.unshift({ id: 'meant', title: words.groups.meant, rows: rowsOf(found.meant, asked) });
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const { firstDate, asOf } = history;
  const message =
    query === ''
      ? null
      : found.meant.length > 0
        ? words.noCountry(
            query,
            firstDate,
            asOf,
            found.meant.map(({ name }) => name),
          )
        : count === 0
          ? words.nothing(query, firstDate, asOf)
          : null;
  return { groups, count, message };
}
