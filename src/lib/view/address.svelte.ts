// The only file that touches the address bar: a view that rests is written once, and a link that arrives becomes a view.
import { replaceState } from '$app/navigation';
import type { History } from '../history/model.ts';
import type { ViewState } from './view.svelte.ts';
import { formatView, parseView } from './url.ts';

/** A date must rest this long before it is written: one write, not one per frame. */
const REST_MS = 250;

/** Takes selection, layers and projection from the query, which pages prerendered without one cannot know. Call once, in the browser. */
export function readAddress(state: ViewState, history: History, segment: string): void {
  const parsed = parseView(segment, new URLSearchParams(location.search), history);
  const carried = [
    ...state.notices,
    ...parsed.notices.filter((n) => !state.notices.some((s) => s.kind === n.kind && s.given === n.given)),
  ];
  state.open(parsed.view, carried);
}

/** Keeps the address in step with the view from now on. `base` is the site's sub-path and language, without a final slash. */
export function writeAddress(state: ViewState, history: History, base: string): void {
  let written = formatView(state.view, history);
  $effect(() => {
    const link = formatView(state.view, history);
    if (link === written || state.moving) return;
    const id = setTimeout(() => {
      written = link;
      replaceState(`${base}${link}`, {});
    }, REST_MS);
    return () => clearTimeout(id);
  });
}
