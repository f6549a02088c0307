// Where the focus is, and whether a reader sees it.
import type { Page } from '@playwright/test';

export interface Stop {
  readonly name: string;
  /** What is wrong with it, or nothing. */
  readonly faults: readonly string[];
}

/** Presses Tab and tells where the focus has gone; null at the end of the page. */
export async function tab(page: Page, back = false): Promise<Stop | null> {
  await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const label = element instanceof HTMLInputElement ? element.labels?.item(0) : null;
    const labelledBy = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const text = element.getAttribute('aria-label') ?? (label ?? labelledBy ?? element).textContent;
    const name = `${element.tagName.toLowerCase()} ${text.trim().replace(/\s+/g, ' ').slice(0, 50)}`;
    const faults: string[] = [];
    if (text.trim() === '') faults.push('has no name');

    // An outline of its own or of the label around it; drawings and fields show it by a stroke, a border or a shadow.
    const probe = document.createElement('i');
    probe.style.color = 'var(--focus)';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    const shows = (candidate: Element): boolean => {
      const style = getComputedStyle(candidate);
      return (
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
        (style.stroke === color && Number.parseFloat(style.strokeWidth) >= 2) ||
        style.borderLeftColor === color ||
        style.boxShadow.includes(color)
      );
    };
    const around = [element.closest('label'), element.closest('.field')].filter((x) => x !== null);
    // Parts of a date field are the browser's own, and so is the sign of their focus.
    const native = element.matches('input[type=date]');
    if (!native && ![element, ...around, ...element.querySelectorAll('rect, circle, text')].some(shows))
      faults.push('shows no focus');

    // WCAG 2.4.11: not wholly under something that stays in place.
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const right = Math.min(box.right, innerWidth);
    const bottom = Math.min(box.bottom, innerHeight);
    const owns = (at: Element | null): boolean =>
      at !== null &&
      (element.contains(at) || at.contains(element) || (element.closest('label')?.contains(at) ?? false));
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    const free = points.some(([x, y]) =>
      owns(document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)),
    );
    if (right - left < 1 || bottom - top < 1 || !free) faults.push('is out of sight');
    return { name, faults };
  });
}

/** Goes through a page by Tab, at most so many stops, and returns them all. */
export async function walkThrough(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < most; i += 1) {
    const stop = await tab(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab until the focus rests on a name. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let i = 0; i < most; i += 1) if (name.test((await tab(page))?.name ?? '')) return;
  throw new Error(`Tab does not lead to ${String(name)} within ${String(most)} steps.`);
}
