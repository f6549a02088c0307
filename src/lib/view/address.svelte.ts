// The only file that touches the address bar: a view that rests is written once, and a link that arrives becomes a view.
import type { History } from '../history/model.ts';
import type { ViewState } from './view.svelte.ts';
import { formatView, parseView } from './url.ts';

/** A date must rest this long before it is written: one write, not one per frame. */
const REST_MS = 250;

/**
 * How the address is changed while the page stays. Pages of dates use the browser's own ways; all others are run by Kit, which keeps its
 * own account of addresses and puts its ways in their place (src/hooks.client.ts).
 */
export interface Router {
  /** Writes another address in place of the present one. */
  replace(link: string): void;
  /** Calls back before another page takes the place of this one without a load. Ask while a component begins. */
  beforePage(call: () => void): void;
  /** The page that is on its way, where it comes without a load. */
  way(): string | null;
}

let router: Router = {
  replace: (link) => {
    history.replaceState(history.state, '', link);
  },
  beforePage: () => undefined,
  way: () => null,
};

export const giveRouter = (given: Router): void => {
  router = given;
};

/** The page that is on its way, where it comes without a load. */
export const wayToPage = (): string | null => router.way();

/**
 * SvelteKit tells the title of the page whenever the address changes, at once and over all else. That is right for another page;
 * where the page stays it is the title of before, and what changed is told in its place.
 */
const speakTitle = (spoken: boolean): void => {
  const announcer = document.getElementById('svelte-announcer');
  announcer?.setAttribute('aria-live', spoken ? 'assertive' : 'off');
  // A region that is off would count as text of the page.
  announcer?.setAttribute('aria-hidden', String(!spoken));
};

function rewrite(link: string): void {
  speakTitle(false);
  router.replace(link);
}

/** Titles are told of pages that are gone to. Call once, in the layout of all pages. */
export function tellPages(): void {
  router.beforePage(() => {
    speakTitle(true);
  });
}

/** A date page's own part of the path. */
const DAY = /^\d{4}(?:-\d\d-\d\d)?$/;

/**
 * Takes selection, layers and projection from the query, which pages prerendered without one cannot know. Call once, in the browser.
 * Back to a page whose date was moved loads the page that was opened, at the address where the reader rested: the address counts.
 * @param segment date part of the path for which the page was loaded
 * @param base the site's sub-path and language, without a final slash
 */
export function readAddress(state: ViewState, history: History, segment: string, base: string): void {
  const own = location.pathname.slice(base.length + 1);
  const rested = DAY.test(own) ? own : segment;
  const parsed = parseView(rested, new URLSearchParams(location.search), history);
  const earlier = rested === segment ? state.notices : [];
  const carried = [
    ...earlier,
    ...parsed.notices.filter((n) => !earlier.some((s) => s.kind === n.kind && s.given === n.given)),
  ];
  state.open(parsed.view, carried);
}

/** Keeps the address in step with a link from now on: written once, when nothing moves any more. */
export function keepAddress(link: () => string, moving: () => boolean): void {
  let written = link();
  $effect(() => {
    const wanted = link();
    if (wanted === written || moving()) return;
    const id = setTimeout(() => {
      written = wanted;
      rewrite(wanted);
    }, REST_MS);
    return () => clearTimeout(id);
  });
}

/** The same for a view. `base` is the site's sub-path and language, without a final slash. */
export function writeAddress(state: ViewState, history: History, base: string): void {
  keepAddress(
    () => `${base}${formatView(state.view, history)}`,
    () => state.moving,
  );
}

/** Loads another page whole, as the browser does without the program. */
export function openAddress(href: string): void {
  location.assign(href);
}

/** Names the place of a page that the reader has scrolled to. Back still leads to where a link was followed from. */
export function writeFragment(fragment: string): void {
  if (location.hash !== fragment) rewrite(`${location.pathname}${location.search}${fragment}`);
}
