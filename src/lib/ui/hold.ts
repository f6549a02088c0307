// What a reader does to a part that has not come to life yet: kept, and done when it has.
const CONTROLS = 'a[href], button, input';
const MOVES: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * Keeps clicks on controls inside `place`, and the keys that move between tabs. A click with another key or button goes its own way.
 * @returns what lets them happen, in their order, and keeps no more
 */
export function holdInput(place: HTMLElement): () => void {
  const held: (() => void)[] = [];
  const keep = (event: Event, act: () => void): void => {
    event.preventDefault();
    event.stopPropagation();
    held.push(act);
  };
  const click = (event: MouseEvent): void => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(CONTROLS) : null;
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    keep(event, () => {
      control.click();
    });
  };
  const move = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof Element) || target.getAttribute('role') !== 'tab' || !MOVES.has(key)) return;
    keep(event, () =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  };
  place.addEventListener('click', click, true);
  place.addEventListener('keydown', move, true);
  return () => {
    place.removeEventListener('click', click, true);
    place.removeEventListener('keydown', move, true);
    for (const act of held.splice(0)) act();
  };
}
