// Pages and cards of states on a phone: nothing wider than the screen, the card below the plate.
import { expect, test } from '@playwright/test';
import { openDate } from './journey';

test('the page of a state fits the screen', async ({ page }) => {
  await page.goto('/country/YUG');
  await expect(page.getByRole('img', { name: /^Time line/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the card stands under the plate, before the key', async ({ page }) => {
  await openDate(page, '/2010?country=SWE');
  const card = page.getByRole('region', { name: 'About Sweden' });
  await expect(card).toContainText('Sweden is in the EU.');
  const [own, key] = [
    await card.boundingBox(),
    await page.getByRole('region', { name: 'Key to the map' }).boundingBox(),
  ];
  expect(own?.y).toBeLessThan(key?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
