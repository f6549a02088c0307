// Linked data is a script element that never runs, and Trusted Types let no script be written in the browser, whatever its type. It is
// for machines, which read pages as they are sent: a page opened from another goes without.
import { trusted } from './markup.ts';

/**
 * For `{@html ...}` in the head: while pages are made the element, in the browser a blank, which leaves the element that was sent
 * untouched. (Firefox reports even a comment beside its text, which Svelte adds where it takes over an element of its own.)
 * @param json text without "<"
 * @throws TypeError where the text could end its element
 */
export function trustedData(json: string): string {
  if (json.includes('<')) throw new TypeError(`This may not become linked data: ${json.slice(0, 80)}`);
  return typeof document === 'undefined'
    ? `<script type="application/ld+json">${json}</script>`
    : trusted(' ');
}
