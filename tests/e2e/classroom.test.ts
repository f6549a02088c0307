// The classroom set: follows its form and its link, and prints one sheet to a page.
import { expect, test } from '@playwright/test';

test('a set follows its form, and its link brings it back', async ({ page }) => {
  await page.goto('/classroom?date=1955&seed=3');
  await expect(page.getByRole('heading', { name: 'Ten questions on 31 December 1955' })).toBeVisible();
  await expect(page.getByText(/\?$/).first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Strip of the years' }).uncheck();
  await expect(page).toHaveURL(/part=quiz/);
  await expect(page.getByRole('heading', { name: /^The blocs from/ })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Year or day' }).fill('1999');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Members on 31 December 1999', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Other questions' }).click();
  await expect(page.getByRole('heading', { name: 'Answers to quiz number 4' })).toBeVisible();
});

test('on paper there are the sheets alone, one to a page', async ({ page }) => {
  await page.goto('/classroom?date=1955');
  await expect(page.getByRole('heading', { name: 'Map to colour: 31 December 1955' })).toBeVisible();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(7);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('a date page on paper is a map with its key, its situation and its address, in light colours', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/1989');
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-disabled', 'false');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('slider', { name: 'Date' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Situation' })).toBeVisible();
  await expect(page.locator('.paper')).toContainText('/1989');
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});
