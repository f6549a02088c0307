// Where the map would only swallow a gesture, the page gets it.

/** A wheel that would zoom out past the whole plate scrolls the page. Pinching on a touchpad (a wheel with Ctrl) stays with the map. */
export function letPageScroll(container: HTMLElement, atRest: () => boolean): () => void {
  const pass = (event: WheelEvent): void => {
    // caught on its way down, before MapLibre sees it and forbids the page to scroll
    if (event.deltaY > 0 && !event.ctrlKey && atRest()) event.stopPropagation();
  };
  container.addEventListener('wheel', pass, { capture: true, passive: true });
  return () => container.removeEventListener('wheel', pass, { capture: true });
}
