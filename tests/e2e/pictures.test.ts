// Eight dates as they look in light, dark and print, against pictures that were reviewed. UPDATE_GOLDEN=1 writes anew those that differ.
import { expect, test } from '@playwright/test';
import { DATES, EXACT, matched, show } from './pictures';

test.use({ reducedMotion: 'reduce', colorScheme: 'light', viewport: { width: 1100, height: 720 } });

/** Title, plates, key and panel. The timeline is left out: its scale ends on the day of the data. */
const WHOLE = { x: 0, y: 44, width: 1100, height: 530 };
/** In the dark the plate of Europe and the panel stand for the rest. */
const RIGHT = { x: 700, y: 44, width: 400, height: 530 };

for (const [name, link] of DATES)
  test(`${name} looks as it was reviewed, in light and dark`, async ({ page }) => {
    await show(page, link);
    await expect.soft(page).toHaveScreenshot(`${name}-light.png`, { ...matched(page), clip: WHOLE });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.soft(page).toHaveScreenshot(`${name}-dark.png`, { ...matched(page), clip: RIGHT });
  });

test('another date does not pass for the one that was reviewed', async ({ page }) => {
  await show(page, '/1999');
  await expect(page).not.toHaveScreenshot('1999-03-12-light.png', { ...EXACT, clip: WHOLE });
});

test.describe('print', () => {
  // A4 lying, at 96 pixels an inch; the picture half as large, to weigh less.
  test.use({ viewport: { width: 1123, height: 794 }, deviceScaleFactor: 0.5 });

  test('the dates look as they were reviewed in print', async ({ page }) => {
    for (const [name, link] of DATES) {
      await page.emulateMedia({ media: 'screen' });
      await show(page, link);
      await page.emulateMedia({ media: 'print' });
      await expect.soft(page).toHaveScreenshot(`${name}-print.png`, { ...matched(page), scale: 'device' });
    }
  });
});
