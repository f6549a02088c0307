// The pages of events, the table and the menu without scripting.
import { expect, test } from '@playwright/test';

test('events stand by year with links to texts and maps', async ({ page }) => {
  await page.goto('/events');
  await expect(page.getByRole('heading', { name: /^1955/ })).toBeVisible();
  await page.getByRole('link', { name: /^West Germany becomes NATO/ }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('the table shows the as-of date, and Find leads to the list of countries', async ({ page }) => {
  await page.goto('/table');
  await expect(page.getByRole('heading', { name: 'All states on 22 November 2026' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Poland/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Find' })).toHaveAttribute('href', /country$/);
});

test('on a narrow screen the menu opens and leads to every part', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/events/1955');
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('navigation', { name: 'Main' });
  for (const name of ['Map', 'Stories', 'Compare', 'Tables', 'Events', 'Charts', 'Countries', 'Sources'])
    await expect(menu.getByRole('link', { name, exact: true })).toBeVisible();
});
