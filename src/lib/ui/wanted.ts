// The first sign of a reader: a pointer, a key, a touch, the focus. Until then a page that is only looked at does no more than it must.
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'] as const;

let begin: () => void = () => undefined;
let begun: Promise<void> | null = null;

/** Settles with the first sign on this page, or with `want`. */
export function whenWanted(): Promise<void> {
  begun ??= new Promise((resolve) => {
    begin = () => {
      for (const sign of SIGNS) removeEventListener(sign, begin, true);
      resolve();
    };
    for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true });
  });
  return begun;
}

/** As if a reader had given a sign: what was sent no longer shows what the page is about. */
export function want(): void {
  void whenWanted();
  begin();
}
