// View <-> link. parseView is total: whatever stands in the address bar becomes the nearest valid view, and says what it changed.
import { asOfYear, clampDate, isIsoDate, lastDayOf, nearestDay, yearOf } from '../history/date.ts';
import type { History, IsoDate } from '../history/model.ts';
import { polityOfCode, publicCode } from '../history/sovereignty.ts';
import { DEFAULT_LAYERS, LAYERS, PROJECTIONS, defaultView } from './view.ts';
import type { LayerId, View } from './view.ts';
import { migrateQuery } from './url-migrations.ts';

/** What parseView could not take as it stood. `given` is the reader's text, cut to 40 characters; show it as text only. */
export type Notice =
  | { readonly kind: 'no-such-day'; readonly given: string; readonly shown: IsoDate }
  | { readonly kind: 'out-of-range'; readonly given: string; readonly shown: IsoDate }
  | { readonly kind: 'not-a-date'; readonly given: string; readonly shown: IsoDate }
  | { readonly kind: 'unknown-country'; readonly given: string }
  | { readonly kind: 'unknown-option'; readonly given: string };

export interface ParsedView {
  readonly view: View;
  readonly notices: readonly Notice[];
}

const NUMBERS = /^(\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const cut = (text: string): string => text.slice(0, 40);

interface ParsedDate {
  readonly date: IsoDate;
  readonly notice: Notice | null;
}

/** A date from a path segment or from the typed-date field: `1955`, `1955-05`, `1955-05-14`; anything else is answered with the nearest valid day. */
export function parseDate(text: string, history: History): ParsedDate {
  const given = cut(text.trim());
  const parts = NUMBERS.exec(text.trim());
  if (!parts) return { date: history.asOf, notice: { kind: 'not-a-date', given, shown: history.asOf } };
  const year = Math.min(9999, Number(parts[1]));
  const wanted = wantedDay(year, parts[2], parts[3], history);
  const date = clampDate(wanted.date, history.firstDate, history.asOf);
  if (date !== wanted.date) return { date, notice: { kind: 'out-of-range', given, shown: date } };
  return { date, notice: wanted.exact ? null : { kind: 'no-such-day', given, shown: date } };
}

/** A year stands for its 31 December, a month for its last day; an impossible day for the nearest possible one. */
function wantedDay(
  year: number,
  month: string | undefined,
  day: string | undefined,
  history: History,
): { date: IsoDate; exact: boolean } {
  if (month === undefined) return { date: asOfYear(year, history.asOf), exact: true };
  const date = nearestDay(year, Number(month), day === undefined ? 31 : Number(day));
  const written = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${(day ?? date.slice(8)).padStart(2, '0')}`;
  return { date, exact: isIsoDate(written) };
}

function parseCountry(given: string | null, history: History): { country: string | null; notices: Notice[] } {
  if (given === null || given === '') return { country: null, notices: [] };
  const id = polityOfCode(given.toUpperCase());
  if (history.polities.has(id)) return { country: id, notices: [] };
  return { country: null, notices: [{ kind: 'unknown-country', given: cut(given) }] };
}

/** `article6,-names`: what differs from the default layers. */
export function parseLayers(given: string | null): { layers: readonly LayerId[]; notices: Notice[] } {
  const shown = new Set(DEFAULT_LAYERS);
  const notices: Notice[] = [];
  for (const word of (given ?? '').split(',').slice(0, 20).filter(Boolean)) {
    const layer = LAYERS.find((l) => l === word.replace(/^-/, ''));
    if (!layer) notices.push({ kind: 'unknown-option', given: cut(word) });
    else if (word.startsWith('-')) shown.delete(layer);
    else shown.add(layer);
  }
  return { layers: LAYERS.filter((l) => shown.has(l)), notices };
}

/** The form of a treaty's id. Which there are stands in the record, which no link waits for: one that is none draws nothing. */
const TREATY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 40;
const MOST_TREATIES = 20;

/** `csto-2002,anzus-1951`, in any order, each once. */
function parseTreaties(given: string | null): { treaties: readonly string[]; notices: Notice[] } {
  const words = (given ?? '').split(',').slice(0, MOST_TREATIES).filter(Boolean);
  const isId = (word: string): boolean => word.length <= LONGEST_ID && TREATY.test(word);
  return {
    treaties: [...new Set(words.filter(isId))].sort(),
    notices: words.filter((w) => !isId(w)).map((w) => ({ kind: 'unknown-option', given: cut(w) })),
  };
}

/**
 * The view of a link. `segment` is the date part of the path, empty for today.
 * Never throws; unknown parameters of others (utm and the like) are ignored in silence.
 */
export function parseView(segment: string, query: URLSearchParams, history: History): ParsedView {
  const params = migrateQuery(query);
  const base = defaultView(history);
  const day = segment === '' ? { date: base.date, notice: null } : parseDate(segment, history);
  const other = params.get('compare');
  const compare = other ? parseDate(other, history) : null;
  const { country, notices: countryNotices } = parseCountry(params.get('country'), history);
  const { layers, notices: layerNotices } = parseLayers(params.get('layers'));
  const { treaties, notices: treatyNotices } = parseTreaties(params.get('alliance'));
  const wanted = params.get('view');
  const projection = PROJECTIONS.find((p) => p === wanted);
  const notices = [day.notice, compare?.notice ?? null].filter((n) => n !== null);
  if (wanted && !projection) notices.push({ kind: 'unknown-option', given: cut(wanted) });
  return {
    view: {
      date: day.date,
      compare: compare?.date ?? null,
      country,
      layers,
      treaties,
      projection: projection ?? base.projection,
    },
    notices: [...notices, ...countryNotices, ...layerNotices, ...treatyNotices],
  };
}

/** The date part of a link: a year where the year's page shows the same day, else the day. */
export function formatDate(date: IsoDate, history: History): string {
  const isYear = date === history.asOf || date === lastDayOf(yearOf(date));
  return isYear ? date.slice(0, 4) : date;
}

function formatLayers(layers: readonly LayerId[]): string {
  return LAYERS.flatMap((layer) => {
    const usual = DEFAULT_LAYERS.includes(layer);
    const shown = layers.includes(layer);
    return usual === shown ? [] : [shown ? layer : `-${layer}`];
  }).join(',');
}

/** The query of a view, with a leading `?`, or empty where nothing differs from the default. */
export function formatQuery(view: View, history: History): string {
  const params: [string, string][] = [];
  if (view.country) params.push(['country', publicCode(view.country)]);
  if (view.projection !== 'world') params.push(['view', view.projection]);
  const layers = formatLayers(view.layers);
  if (layers) params.push(['layers', layers]);
  if (view.treaties.length > 0) params.push(['alliance', view.treaties.join()]);
  if (view.compare) params.push(['compare', formatDate(view.compare, history)]);
  return params.length === 0
    ? ''
    : `?${params.map(([k, v]) => `${k}=${encodeURIComponent(v).replaceAll('%2C', ',')}`).join('&')}`;
}

/** The path and query of a view: `/1955-05-14?country=POL`. parseView gives the same view back. */
export const formatView = (view: View, history: History): string =>
  `/${formatDate(view.date, history)}${formatQuery(view, history)}`;
