// A story on a phone: the map on top and in sight, the text below it, everything in reach of a thumb.
import { expect, test } from '@playwright/test';

test('the map stays on top while the text moves below it', async ({ page }) => {
  await page.goto('/story/the-open-door');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-disabled', 'false');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('link', { name: 'Next step' }).tap();
  await expect(page.locator('section.current')).toHaveAttribute('id', 'step-2');
  await page.locator('#step-6').evaluate((step) => {
    step.scrollIntoView({ block: 'start' });
  });
  await expect(page.locator('section.current')).toHaveAttribute('id', 'step-6');
  await expect(page.locator('.when time')).toHaveAttribute('datetime', '2004-03-29');
  const stage = await page.locator('.stage').boundingBox();
  expect(stage?.y).toBe(0);
  expect(Math.round(((stage?.height ?? 0) / 844) * 100)).toBe(45);
  const heading = await page.getByRole('heading', { name: 'Seven at once' }).boundingBox();
  expect(heading?.y ?? 0).toBeGreaterThan(stage?.height ?? 0);
});

test('the key opens over the map, and a tap names a state', async ({ page }) => {
  await page.goto('/story/the-open-door#step-6');
  await expect(page.locator('.when time')).toHaveAttribute('datetime', '2004-03-29');
  const key = page.getByRole('region', { name: 'Key to the map' });
  await expect(key).toBeHidden();
  await page.getByRole('button', { name: 'Key' }).tap();
  await expect(key).toBeVisible();
  await page.getByRole('button', { name: 'Key' }).tap();
  await page.waitForTimeout(900);
  await page.locator('[id="europe-ROU"]').tap();
  await expect(page.locator('.tooltip')).toContainText('Romania');
  await page.getByRole('button', { name: 'Back to the story' }).tap();
  await expect(page.getByRole('button', { name: 'Back to the story' })).toBeHidden();
});
