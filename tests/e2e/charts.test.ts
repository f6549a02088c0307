// The charts: sorted roads, and the overlap that follows its slider.
import { expect, test } from '@playwright/test';
import { takenOver, watch } from './journey';

test('roads are sorted by length, by name and by entry', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/charts');
  const table = page.getByRole('table', { name: 'European Communities and Union' });
  const first = table.locator('tbody th').first();
  await expect(first).toHaveText('Denmark');
  await takenOver(page);
  await page.getByRole('radio', { name: 'by length' }).check({ force: true });
  await expect(first).toHaveText('Finland');
  await table.getByRole('button', { name: /^State/ }).click();
  await expect(first).toHaveText('Albania');
  await expect(table.getByRole('columnheader', { name: /^State/ })).toHaveAttribute('aria-sort', 'ascending');
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('the overlap moves from change to change by slider and by button', async ({ page }) => {
  await page.goto('/charts');
  const slider = page.getByRole('slider', { name: 'Day of the diagram' });
  await expect(slider).toBeEnabled();
  await expect(slider).toHaveAttribute('aria-valuetext', /NATO only 9, in both 23, EU only 4$/);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    '4 April 1949: NATO only 12, in both 0, ECSC only 0',
  );
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', /^18 February 1952: NATO only 14/);
  await expect(page.getByRole('img', { name: /^Euler diagram\. 18 February 1952/ })).toBeVisible();
});
