// What a reader does in a tab, in the words of the journeys: open a date, press, choose, read. Everything waits for what it needs.
import { expect } from '@playwright/test';
import type { Tab } from './engine.ts';

/** The first element that is shown, fits the selector, and has just these words if any are told. */
interface Wanted {
  readonly css: string;
  readonly words?: string | undefined;
}

export interface Reader {
  readonly tab: Tab;
  /** Opens a page that has the timeline, and waits until it works. */
  openDate(link: string): Promise<void>;
  open(link: string): Promise<unknown>;
  press(key: string): Promise<unknown>;
  click(css: string, words?: string): Promise<void>;
  hover(css: string): Promise<void>;
  focus(css: string): Promise<void>;
  /** Whether it could be pressed now. */
  shown(css: string, words?: string): Promise<boolean>;
  /** The words of the first element that fits, without those for screen readers only; null where there is none. */
  text(css: string): Promise<string | null>;
  attribute(css: string, name: string): Promise<string | null>;
  /** The field that has the focus: what is typed in it. */
  typed(): Promise<string>;
  /** Path and query of the page. */
  address(): Promise<string>;
  /** What the page should not have done so far: errors, and what its content policy refused (watched-pages.ts). */
  complaints(): Promise<string>;
}

export const SLIDER = '[role=slider][aria-label=Date]';
export const DATE = '.title time';
export const EUROPE = '[role=group][aria-label^="Map of Europe"]';

/** The class of a land unit's fill on the drawn plate of Europe. */
export const shade = (reader: Reader, unit: string): Promise<string | null> =>
  reader.attribute(`[id="europe-${unit}"]`, 'class');

/** Middle of the element, scrolled into sight; or why it cannot be pressed. Runs in the page. */
function middle({ css, words }: Wanted): { x: number; y: number } | string {
  const said = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
  const element = [...document.querySelectorAll(css)].find(
    (one) => one.getClientRects().length > 0 && (words === undefined || said(one) === words),
  );
  if (!element) return 'is not there';
  if (element.matches(':disabled')) return 'is disabled';
  element.scrollIntoView({ block: 'nearest' });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  // On a plate names and lines lie over the land, and all of it belongs together.
  const whole = element.closest('.plate') ?? element;
  return top !== null && whole.contains(top) ? { x, y } : `lies under ${top?.outerHTML.slice(0, 80) ?? ''}`;
}

async function find(tab: Tab, wanted: Wanted): Promise<{ x: number; y: number }> {
  let found: { x: number; y: number } | string = 'is not there';
  const look = async (): Promise<string> => {
    found = await tab.eval(middle, wanted);
    return typeof found === 'string' ? found : 'found';
  };
  await expect.poll(look, { message: `${wanted.css} ${wanted.words ?? ''}` }).toBe('found');
  return found as unknown as { x: number; y: number };
}

async function point(tab: Tab, wanted: Wanted, click: boolean): Promise<void> {
  const { x, y } = await find(tab, wanted);
  await tab.point(x, y, click);
}

const attribute = (tab: Tab, css: string, name: string): Promise<string | null> =>
  tab.eval(([where, what]) => document.querySelector(where)?.getAttribute(what) ?? null, [
    css,
    name,
  ] as const);

/** @param site address of the server, without a slash at its end */
export function readerOf(tab: Tab, site: string): Reader {
  const open = (link: string): Promise<unknown> => tab.open(site + link);
  return {
    tab,
    open,
    openDate: async (link) => {
      await open(link);
      await expect.poll(() => attribute(tab, SLIDER, 'aria-disabled'), { message: link }).toBe('false');
    },
    press: (key) => tab.press(key),
    click: (css, words) => point(tab, { css, words }, true),
    hover: (css) => point(tab, { css }, false),
    focus: async (css) => {
      await find(tab, { css });
      await tab.eval((where) => {
        document.querySelector<HTMLElement>(where)?.focus();
      }, css);
    },
    shown: async (css, words) => typeof (await tab.eval(middle, { css, words })) !== 'string',
    text: (css) =>
      tab.eval(
        (where) => document.querySelector(where)?.textContent.replace(/\s+/g, ' ').trim() ?? null,
        css,
      ),
    attribute: (css, name) => attribute(tab, css, name),
    typed: () =>
      tab.eval(() => {
        const field = document.activeElement;
        return field instanceof HTMLInputElement ? field.value : 'no field has the focus';
      }, null),
    address: () => tab.eval(() => location.pathname + location.search, null),
    complaints: () => tab.eval(() => sessionStorage.getItem('complaints') ?? '', null),
  };
}
