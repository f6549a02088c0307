// The dates that are compared with reviewed pictures under tests/golden/pictures, and how nearly they must match.
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
export const MATCHED = { threshold: 0.1, maxDiffPixels: 4, animations: 'disabled' } as const;

/** Opens a date and waits until all of it stands: texts, geometry, fonts. */
export async function show(page: Page, link: string): Promise<void> {
  await openDate(page, link);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
