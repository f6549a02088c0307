// Without scripting: the map, the texts and links in place of the slider.
import { expect, test } from '@playwright/test';

test('a date page is complete without scripting', async ({ page }) => {
  await page.goto('/1990-10-03');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Germany');
  await expect(page.locator('[id="europe-DE_E"]')).toHaveAttribute('class', 'both');
  await expect(page.getByRole('heading', { name: 'Situation' })).toBeVisible();
  await expect(page.getByRole('table', { name: /Warsaw/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden();
});

test('links lead to the years and changes beside the date', async ({ page }) => {
  await page.goto('/1990');
  await page.getByRole('link', { name: '← 1989' }).click();
  await expect(page).toHaveURL(/\/1989$/);
  await page.getByText('Pages of all years and changes').click();
  await page.getByRole('link', { name: '1955', exact: true }).first().click();
  await expect(page).toHaveURL(/\/1955$/);
});

test('a state names itself on the plate, or in a title where there is no room for its name', async ({
  page,
}) => {
  await page.goto('/1955');
  await expect(page.locator('.plate-europe .labels').getByText('Spain', { exact: true })).toBeVisible();
  await expect(page.locator('[id="europe-LUX"] title')).toHaveText('Luxembourg');
});
