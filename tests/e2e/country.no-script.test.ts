// The page of a state without scripting: complete and readable.
import { expect, test } from '@playwright/test';

test('the page of a state is complete without scripting', async ({ page }) => {
  await page.goto('/country/DDR');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('East Germany');
  await expect(page.getByRole('heading', { name: 'On 2 October 1990', exact: true })).toBeVisible();
  await expect(page.locator('[id="europe-DE_E"]')).toBeVisible();
  await expect(page.getByRole('link', { name: '14 May 1955' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show' })).toBeHidden();
});
