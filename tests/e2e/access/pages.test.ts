// Every kind of page against WCAG 2.2 AA: axe in light, dark and at 320 px; targets; no scrolling sideways; nothing moves unasked.
import { expect, test } from '@playwright/test';
import { KINDS, openKind } from './kinds';
import { axeFindings, motions, sideways, smallTargets } from './measures';

/** A screen of 1440 x 900 at 200 %. */
const ZOOMED = { width: 720, height: 450 };
/** WCAG 1.4.10: 320 CSS pixels wide. */
const NARROW = { width: 320, height: 640 };

test.use({ reducedMotion: 'reduce', colorScheme: 'light' });

for (const kind of KINDS)
  test(`${kind.name} meets WCAG 2.2 AA`, async ({ page }) => {
    await openKind(page, kind);
    expect.soft(await axeFindings(page, 'all'), 'light, 1440 px').toEqual([]);
    expect.soft(await smallTargets(page), 'targets, 1440 px').toEqual([]);
    expect.soft(await motions(page), 'motion').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFindings(page, 'colours'), 'dark').toEqual([]);

    await page.setViewportSize(ZOOMED);
    expect.soft(await sideways(page), 'sideways at 200 %').toBeLessThanOrEqual(0);
    expect.soft(await smallTargets(page), 'targets at 200 %').toEqual([]);

    await page.setViewportSize(NARROW);
    expect.soft(await sideways(page), 'sideways at 320 px').toBeLessThanOrEqual(0);
    expect.soft(await smallTargets(page), 'targets at 320 px').toEqual([]);
    expect.soft(await axeFindings(page, 'structure'), 'light, 320 px').toEqual([]);
  });
