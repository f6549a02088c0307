// Who asks for a dialog: `/` and `?` wherever nobody types, and every link or button marked data-opens. Links work without it.

export type SheetName = 'find' | 'help';

const KEYS: Readonly<Record<string, SheetName>> = { '/': 'find', '?': 'help' };
const TYPING =
  'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="range"])';

const plain = (event: MouseEvent | KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Calls `open` when a dialog is asked for, with the link that leads to the same without it. Returns what ends it. */
export function whenAsked(open: (sheet: SheetName, link: string | null) => void): () => void {
  const key = (event: KeyboardEvent): void => {
    const sheet = KEYS[event.key];
    const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
    if (!sheet || typing || !plain(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open(sheet, null);
  };
  const click = (event: MouseEvent): void => {
    const marked = event.target instanceof Element ? event.target.closest('[data-opens]') : null;
    const sheet = marked?.getAttribute('data-opens');
    if ((sheet !== 'find' && sheet !== 'help') || !plain(event) || event.shiftKey) return;
    event.preventDefault();
    open(sheet, marked instanceof HTMLAnchorElement ? marked.href : null);
  };
  // Before the router takes the click for a link.
  document.addEventListener('click', click, true);
  document.addEventListener('keydown', key);
  return () => {
    document.removeEventListener('click', click, true);
    document.removeEventListener('keydown', key);
  };
}
