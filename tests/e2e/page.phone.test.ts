// On a phone: one plate at a time, the dock at the bottom, nothing wider than the screen.
import { expect, test } from '@playwright/test';
import { openDate, slider } from './journey';

test('the page fits the screen and the plates change places', async ({ page }) => {
  await openDate(page, '/1999');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expect(page.getByRole('group', { name: /^Map of Europe/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Map of World/ })).toBeHidden();
  await page.getByRole('radio', { name: 'World' }).first().check({ force: true });
  await expect(page.getByRole('group', { name: /^Map of World/ })).toBeVisible();
});

test('the dock stays in reach: next change is one tap', async ({ page }) => {
  await openDate(page, '/1999');
  await page.getByRole('button', { name: 'Next change' }).tap();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^29 March 2004: NATO 26/);
});

test('a tap on the drawn plate chooses a state, the first one too', async ({ page }) => {
  await openDate(page, '/1989');
  await page.locator('[id="europe-POL"]').tap();
  await expect(page.getByRole('region', { name: 'About Poland' })).toContainText('Warsaw Pact');
  await expect(page).toHaveURL(/\/1989\?country=POL$/);
});

test('a tap on an embedded plate chooses a state', async ({ page }) => {
  await page.goto('/embed/1989');
  await expect(slider(page)).toHaveAttribute('aria-disabled', 'false');
  await page.locator('[id="europe-POL"]').tap();
  await expect(page.getByRole('status').first()).toContainText('Poland. Warsaw Pact since 14 May 1955.');
});
