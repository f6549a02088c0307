// Which way a request goes and what may be kept, decided from plain facts: the worker only carries it out.

/**
 * part: a built file whose name holds its hash, so a kept copy is right for ever.
 * file: a file of static/ that this release keeps. start: a file that names the parts a page begins with.
 * page: a navigation. data: JSON of the API. pass: none of the worker's business.
 */
export type Strategy = 'part' | 'file' | 'start' | 'page' | 'data' | 'pass';

/** Written when the pages are made (scripts/starting.mjs); they have no hash in their names, so that pages need not change with them. */
export const STARTERS: readonly string[] = ['/_app/start.js', '/_app/start-page.js'];

/** What a build is made of, as Kit lists it; every path starts with the base path. */
export interface Release {
  readonly version: string;
  /** The site's sub-path without a final slash: '' or '/atlas'. */
  readonly base: string;
  /** Everything with a hash in its name. */
  readonly build: readonly string[];
  /** Files of static/. */
  readonly files: readonly string[];
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** The request wants a part of a file only. */
  readonly ranged: boolean;
}

/** A server that is silent for longer is treated like no server, where there is something else to show. */
export const PATIENCE_MS = 4000;
/** A page is about 300 kB, an answer of the API a tenth of that. */
export const LIMITS = { pages: 60, data: 60 } as const;

const SMALL_FILE = /\.(?:svg|ico|woff2|webmanifest)$|\/(?:[a-z-]*-)?icon[^/]*\.png$/;

/** Pages in another language: an atlas of their own, with a worker of their own. No part of the atlas has a name of two letters. */
const OTHER_LANGUAGE = /^\/[a-z]{2}(?:\/|$)/;

/** Files of static/ that belong to every page; social cards and downloads are fetched when they are wanted. */
export const keptFiles = (files: readonly string[]): string[] =>
  files.filter((file) => SMALL_FILE.test(file));

export function strategyFor(asked: Asked, origin: string, release: Release): Strategy {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || asked.ranged || url.origin !== origin) return 'pass';
  if (url.pathname !== release.base && !url.pathname.startsWith(`${release.base}/`)) return 'pass';
  const path = url.pathname.slice(release.base.length);
  if (OTHER_LANGUAGE.test(path)) return 'pass';
  if (STARTERS.includes(path)) return 'start';
  if (path.startsWith('/_app/')) return path.startsWith('/_app/immutable/') ? 'part' : 'pass';
  if (release.files.includes(url.pathname)) return 'file';
  const ending = /\.([a-z\d]+)$/i.exec(path)?.[1];
  if (ending === 'json') return 'data';
  return asked.mode === 'navigate' && (ending === undefined || ending === 'html') ? 'page' : 'pass';
}

/** One copy per page: the query is read in the browser, never by the server. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/+$/, '') || '/'}`;
}

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
  readonly contentType: string;
}

/** Only whole and plain answers of this origin, and of the kind that was asked for: some hosts send a page where a script is missing. */
export function isWorthKeeping(strategy: Strategy, answer: Answered): boolean {
  if (strategy === 'pass' || answer.status !== 200 || answer.type !== 'basic' || answer.redirected)
    return false;
  return /^text\/html\b/i.test(answer.contentType) === (strategy === 'page');
}

/** True when something kept is better than this answer: the server is there but cannot serve. */
export const isFailure = (status: number): boolean => status >= 500;

/** The oldest of a list that has grown beyond its limit; the list starts with the oldest. */
export function surplus<T>(kept: readonly T[], limit: number): readonly T[] {
  return kept.slice(0, Math.max(0, kept.length - limit));
}

/**
 * True when the text is the fallback page of this very build: it names the entry files, whose hashes depend on all others.
 * A host that is being updated, or that has a fallback page of its own, gives another.
 */
export function isShellOf(release: Release, html: string): boolean {
  const entries = release.build.filter((file) => file.includes('/_app/immutable/entry/'));
  // The fallback page of a release finds its folder by itself, and names its files without it.
  return entries.length > 0 && entries.every((file) => html.includes(file.slice(release.base.length)));
}
