// What a page says of itself to search engines and to places that show a link: title, canonical address, card, linked data.
import { blocChanges, changeBefore, sceneChanges } from '../history/alignment.ts';
import { asOfYear, yearOf } from '../history/date.ts';
import type { History, IsoDate } from '../history/model.ts';
import type { Scene } from '../scene/scene.ts';
import type { Messages } from '../text/messages.ts';
import { CARD } from '../figure/card.ts';
import { linkedData } from './linked-data.ts';

/** Where the site stands: `https://example.org`, and the path below it without a final slash. */
export interface SiteAddress {
  readonly origin: string;
  readonly base: string;
  /** The languages of the site, this one included, and where each begins; the first stands for readers of all others. */
  readonly languages: readonly { readonly tag: string; readonly base: string }[];
}

export interface PageMeta {
  /** What the page shows, without the name of the site. */
  readonly name: string;
  readonly description: string;
  /** Absolute addresses. */
  readonly canonical: string;
  /** The same page in every language; empty where there is only one. */
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly image: {
    readonly url: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  readonly siteName: string;
  readonly locale: string;
  /** JSON that can stand inside a script element. */
  readonly linkedData: string;
}

export const absolute = (site: SiteAddress, path: string): string => `${site.origin}${site.base}${path}`;

const isYearOf = (segment: string, date: IsoDate, history: History): boolean =>
  /^\d{4}$/.test(segment) && asOfYear(Number(segment), history.asOf) === date;

/**
 * The date part of the page that stands for an address: the start page, a year, or the day itself where something changes on it.
 * Any other day, and nonsense, is the change before the day that is shown: the picture is the same.
 */
export function canonicalSegment(segment: string, date: IsoDate, history: History): string {
  if (segment === '' || isYearOf(segment, date, history)) return segment;
  const changes = sceneChanges(history);
  return changes.includes(date) ? date : (changeBefore(changes, date) ?? history.firstDate);
}

/** Name of the card of a page: every year and every change of the blocs has one, other days show that of their year. */
export function cardOf(canonical: string, history: History): string {
  if (canonical === '') return String(yearOf(history.asOf));
  return canonical.length === 4 || blocChanges(history).includes(canonical)
    ? canonical
    : canonical.slice(0, 4);
}

/** The page in every language, and under `x-default` in the first. */
function alternatesOf({ origin, languages }: SiteAddress, path: string): PageMeta['alternates'] {
  const [first] = languages;
  if (!first || languages.length < 2) return [];
  const named = [...languages, { tag: 'x-default', base: first.base }];
  return named.map(({ tag, base }) => ({ tag, href: `${origin}${base}${path}` }));
}

/** What every page has in common. `card` names the picture. */
function metaOf(site: SiteAddress, path: string, card: string, t: Messages) {
  return {
    canonical: absolute(site, path),
    alternates: alternatesOf(site, path),
    image: { url: absolute(site, `/cards/${card}.png`), width: CARD.width, height: CARD.height },
    siteName: t.site.name,
    locale: t.publish.locale,
  };
}

export interface DatePage {
  readonly history: History;
  readonly scene: Scene;
  /** The date part of the address as it stands, empty for today. */
  readonly segment: string;
  readonly headline: string;
  /** The sentence that stands for the picture. */
  readonly sentence: string;
}

export function datePageMeta(page: DatePage, site: SiteAddress, t: Messages): PageMeta {
  const { history, scene, headline, sentence } = page;
  const canonical = canonicalSegment(page.segment, scene.date, history);
  const card = cardOf(canonical, history);
  const meta = metaOf(site, `/${canonical}`, card, t);
  const name = t.publish.name(scene.date, headline);
  const description = `${sentence} ${t.site.description}`;
  const map = {
    name,
    description,
    date: scene.date,
    image: meta.image.url,
    snapshot: canonical === '' ? String(yearOf(history.asOf)) : canonical,
  };
  return {
    ...meta,
    name,
    description,
    image: { ...meta.image, alt: t.card.alt(cardDate(card, history), headline) },
    linkedData: linkedData(history, site, meta.canonical, map, t),
  };
}

const cardDate = (card: string, history: History): IsoDate =>
  card.length === 4 ? asOfYear(Number(card), history.asOf) : card;

/** A page beside the maps. Its card is that of today. */
export function textPageMeta(
  page: { readonly history: History; readonly path: string; readonly title: string; readonly lead: string },
  site: SiteAddress,
  t: Messages,
): PageMeta {
  const { history, path, title, lead } = page;
  const meta = metaOf(site, path, cardOf('', history), t);
  return {
    ...meta,
    name: title,
    description: lead,
    image: { ...meta.image, alt: t.card.alt(history.asOf, t.site.description) },
    linkedData: linkedData(history, site, meta.canonical, null, t),
  };
}
