// The dates that are compared with reviewed pictures under tests/golden/pictures, and how nearly they must match.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openDate } from './journey';

/** Name of the picture, and link. */
export const DATES: readonly (readonly [string, string])[] = [
  ['1949-04-04', '/1949-04-04'],
  ['1955-05-14', '/1955-05-14'],
  ['1974', '/1974'],
  ['1990-10-03', '/1990-10-03'],
  ['1999-03-12', '/1999-03-12'],
  ['2004-05-01', '/2004-05-01'],
  ['2020-02-01', '/2020-02-01'],
  ['today', '/'],
];

/**
 * Another machine with the same Chromium may smooth an edge by a shade or two, which `threshold` forgives; but hardly a pixel may
 * differ by more: the smallest state that changes its colour, or a border that is gone, is a dozen or two.
 */
export const EXACT = { threshold: 0.1, maxDiffPixels: 8, animations: 'disabled' } as const;
/** Another Chromium sets letters a little otherwise: a state or a row that is wrong is still seen, a border is not. */
const NEAR = { threshold: 0.2, maxDiffPixelRatio: 0.02, animations: 'disabled' } as const;

/** The version of Chromium that drew the pictures. */
const DRAWN_BY = 'tests/golden/pictures/chromium.txt';

/** How nearly this browser must match. */
export function matched(page: Page): typeof EXACT | typeof NEAR {
  const version = page.context().browser()?.version() ?? '';
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(DRAWN_BY, `${version}\n`);
  return readFileSync(DRAWN_BY, 'utf8').trim() === version ? EXACT : NEAR;
}

/** Opens a date and waits until all of it stands: texts, geometry, fonts. A typeface that comes too late for one page is there for the next. */
export async function show(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.evaluate(() => document.fonts.ready);
  await openDate(page, link);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
