// Linked data is a script element that never runs, and Trusted Types let no script be written in the browser, whatever its type. It is
// for machines, which read pages as they are sent: a page opened from another goes without.

const sending = typeof document === 'undefined';
/** A date page has its own (data-page), which follows the date. */
const SENT = 'script[type="application/ld+json"]:not([data-page])';
let brought = sending || document.head.querySelector(SENT) !== null;

/** True while pages are made, and once in the browser where the page that was sent has it. */
export function hasLinkedData(): boolean {
  const has = brought;
  brought = sending;
  return has;
}
