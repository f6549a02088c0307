// Eight dates as they look on a phone, against pictures that were reviewed. UPDATE_GOLDEN=1 writes anew those that differ.
import { expect, test } from '@playwright/test';
import { DATES, matched, show } from './pictures';

test.use({ reducedMotion: 'reduce', colorScheme: 'light', deviceScaleFactor: 1 });

/** Title, plate and key; not the timeline, whose scale ends on the day of the data. */
const SEEN = { x: 0, y: 0, width: 390, height: 560 };

for (const [name, link] of DATES)
  test(`${name} looks as it was reviewed on a phone`, async ({ page }) => {
    await show(page, link);
    await expect(page).toHaveScreenshot(`${name}-phone.png`, { ...matched(page), clip: SEEN });
  });
