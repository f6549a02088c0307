// What is measured on a page in a browser: axe's findings, targets, width, motion.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Measured by `smallTargets`, which is faster on long pages and stricter. */
const NOT_AXES = 'target-size';
const CONTRAST = ['color-contrast', 'link-in-text-block'];

/** Findings of axe, one line each. `what`: everything, all but colours, or colours alone. */
export async function axeFindings(page: Page, what: 'all' | 'structure' | 'colours'): Promise<string[]> {
  await page.evaluate(AXE);
  const rules = { [NOT_AXES]: { enabled: false } };
  const options: axe.RunOptions =
    what === 'colours'
      ? { runOnly: CONTRAST }
      : {
          runOnly: TAGS,
          rules:
            what === 'all'
              ? rules
              : { ...rules, ...Object.fromEntries(CONTRAST.map((id) => [id, { enabled: false }])) },
        };
  return page.evaluate(async (given) => {
    const engine = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await engine.run(document, { ...given, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const why = [...any, ...all, ...none][0]?.message ?? '';
        return `${id}: ${html.slice(0, 160)} (${why.slice(0, 160)})`;
      }),
    );
  }, options);
}

/**
 * Controls smaller than 24 x 24 CSS pixels (WCAG 2.5.8) that none of its exceptions covers: links in a line of text, and small
 * targets with room around them for a circle of 24 px.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 23.5;
    const CONTROLS =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=slider], [role=tab], [role=option], [role=separator][tabindex]';
    // Sections below the fold have only an estimated height until they are laid out.
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    const modal = document.querySelector('dialog:modal');
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) || (modal !== null && !modal.contains(element));
    /** A box that can be pressed: a control with its label, a group drawn in SVG, a link with what it holds. */
    function boxOf(element: Element): DOMRect {
      const own = element instanceof HTMLInputElement ? element.labels?.item(0) : null;
      const label = element.closest('label') ?? own;
      return (label && !isHidden(label) ? label : element).getBoundingClientRect();
    }
    const inText = (element: Element): boolean => {
      if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, div, text');
      return block !== null && block.textContent.trim() !== element.textContent.trim();
    };
    const targets = [...document.querySelectorAll(CONTROLS)]
      .filter((element) => !isHidden(element))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ box }: { box: DOMRect }): boolean => box.width < LEAST || box.height < LEAST;
    const middle = (box: DOMRect): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];
    const reaches = ([x, y]: [number, number], other: { box: DOMRect }): boolean => {
      if (isSmall(other)) {
        const [ox, oy] = middle(other.box);
        return Math.hypot(ox - x, oy - y) < LEAST;
      }
      const { left, right, top, bottom } = other.box;
      const dx = Math.max(left - x, 0, x - right);
      const dy = Math.max(top - y, 0, y - bottom);
      return Math.hypot(dx, dy) < LEAST / 2;
    };
    const crowded = (one: (typeof targets)[number]): boolean =>
      targets.some(
        (other) =>
          other !== one &&
          !other.element.contains(one.element) &&
          !one.element.contains(other.element) &&
          reaches(middle(one.box), other),
      );
    return targets
      .filter((target) => isSmall(target) && !inText(target.element) && crowded(target))
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
        return `${element.tagName.toLowerCase()} "${name}" ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`;
      });
  });

/** How far the page can be scrolled sideways, CSS pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What would move although the reader asked for less motion: running animations, and transitions that wait for a change. */
export const motions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const running = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(() => 'a running animation');
    const waiting = [...document.querySelectorAll('body *')].flatMap((element) => {
      const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element);
      const eases = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01);
      if ((!eases || transitionProperty === 'none') && animationName === 'none') return [];
      return [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`];
    });
    return [...new Set([...running, ...waiting])];
  });
