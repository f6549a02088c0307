// Keys that turn the steps of a story: left and right, and Page keys where they would pass over nothing unread.

/** The link of the bar that leads to the next or the previous step. */
const linkTo = (move: 'next' | 'previous'): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>(`a[data-move="${move}"]`);

/** The current step lies whole above the lower edge: a page further would pass over what follows it. */
function isRead(): boolean {
  const step = document.querySelector('section.current');
  const dock = document.querySelector('.dock');
  const sticky = dock && getComputedStyle(dock).position === 'sticky' ? dock.clientHeight : 0;
  return step !== null && step.getBoundingClientRect().bottom <= innerHeight - sticky;
}

function moveOf(key: string): 'next' | 'previous' | null {
  if (key === 'ArrowRight') return 'next';
  if (key === 'ArrowLeft') return 'previous';
  if (key === 'PageDown' && isRead()) return 'next';
  return null;
}

/** Follows the link, so that the step is focused and Back leads back. The map, the timeline and fields keep their keys. */
export function turnPages(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const inUse = event.target instanceof Element && event.target.closest('.stage, .dock, input, textarea');
  const move = inUse ? null : moveOf(event.key);
  const link = move && linkTo(move);
  if (!link) return;
  event.preventDefault();
  link.click();
}
