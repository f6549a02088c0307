// The method pages without scripting: complete lists, no dead controls.
import { expect, test } from '@playwright/test';

test('bibliography, doubts and disputes are complete', async ({ page }) => {
  await page.goto('/method/sources');
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(1000);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.goto('/method/doubts');
  await expect(page.getByRole('heading', { name: 'Who held which land' })).toBeVisible();
  await page.goto('/method/disputes');
  await expect(page.getByRole('article', { name: 'Abkhazia' })).toContainText(
    'European Court of Human Rights',
  );
});

test('a date page has no button that needs a script to reach a row', async ({ page }) => {
  await page.goto('/2024');
  await expect(page.getByRole('button', { name: 'Source', exact: true })).toHaveCount(0);
});

test('the page of a row names the tables as files', async ({ page }) => {
  await page.goto('/method/row');
  await expect(page.getByText('Showing one row needs JavaScript')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Memberships' })).toHaveAttribute(
    'href',
    /tables\/memberships\.json$/,
  );
});
