// What a reader does to a part that has not come to life yet: kept, and done when it has.
import { want } from './wanted.ts';

const CONTROLS = 'a[href], button, input, [role=button]';
/** A click chooses by its place. */
const MAPS = '.plate-svg';
const MOVES: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ']);

/** Keys that only the program answers: the browser itself presses buttons of HTML, but none that are drawn. */
const isOurs = (target: Element, key: string): boolean => {
  const role = target.getAttribute('role');
  return (role === 'tab' && MOVES.has(key)) || (role === 'button' && PRESSES.has(key));
};

/**
 * Keeps clicks on controls and maps inside `place`, and the keys that only the program answers. A click with another key or button goes its own way.
 * @returns what lets them happen in their order, tells what is pointed at or has the focus, and keeps no more
 */
export function holdInput(place: HTMLElement): () => void {
  const held: (() => void)[] = [];
  const keep = (event: Event, act: () => void): void => {
    event.preventDefault();
    event.stopPropagation();
    held.push(act);
    // Programs that read pages aloud click without any other sign of a reader.
    want();
  };
  const click = (event: MouseEvent): void => {
    // Answered already, by what listens for the whole page.
    if (event.defaultPrevented) return;
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element)) return;
    const control = target.closest(CONTROLS) ?? (target.closest(MAPS) && target);
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    keep(event, () => {
      if (control instanceof HTMLElement) control.click();
      else control.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
    });
  };
  const press = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof Element) || !isOurs(target, key)) return;
    keep(event, () =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  };
  place.addEventListener('click', click, true);
  place.addEventListener('keydown', press, true);
  return () => {
    place.removeEventListener('click', click, true);
    place.removeEventListener('keydown', press, true);
    for (const under of place.querySelectorAll(':hover'))
      under.dispatchEvent(new PointerEvent('pointerenter'));
    place.querySelector(':focus')?.dispatchEvent(new FocusEvent('focus'));
    // Let go once: a part that fails first and comes later must not be pressed twice.
    for (const act of held.splice(0)) act();
  };
}
