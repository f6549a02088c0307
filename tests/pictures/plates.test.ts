// Eight dates as they look in light, dark, on a phone and in print, against pictures that were reviewed. The drawn plates: no WebGL.
// `npm run e2e -- --project=pictures --update-snapshots` writes them again; look at each before it is committed.
import { devices, expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openDate } from '../e2e/journey';

const DATES = ['1949-04-04', '1955', '1962-07-03', '1974', '1990-10-03', '1999-03-12', '2004', '2024'];
/** Half size keeps 32 pictures small, and forgives the smoothing of edges, which differs between versions of a browser. */
const HALF = 0.5;
const COMPARED = { threshold: 0.25, maxDiffPixelRatio: 0.005, animations: 'disabled' } as const;

/** Title, plates, key and panel. The timeline is left out: it ends on the day of the data. */
async function show(page: Page, date: string): Promise<void> {
  await openDate(page, `/${date}`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

async function compare(page: Page, look: string): Promise<void> {
  for (const date of DATES) {
    await show(page, date);
    await expect.soft(page.locator('main')).toHaveScreenshot(`${look}-${date}.png`, COMPARED);
  }
}

test.use({ reducedMotion: 'reduce', deviceScaleFactor: HALF });

for (const look of ['light', 'dark'] as const)
  test.describe(look, () => {
    test.use({ colorScheme: look });

    test(`${look}: as reviewed`, async ({ page }) => compare(page, look));
  });

test.describe('phone', () => {
  test.use({ ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 0.75 });

  test('phone: as reviewed', async ({ page }) => compare(page, 'phone'));
});

test.describe('print', () => {
  // A4 lying, at 96 pixels an inch.
  test.use({ viewport: { width: 1123, height: 794 } });

  test('print: as reviewed', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await compare(page, 'print');
  });
});

test('another date does not pass for the one that was reviewed', async ({ page }) => {
  await show(page, '1989');
  await expect(page.locator('main')).not.toHaveScreenshot('light-1990-10-03.png', COMPARED);
});
