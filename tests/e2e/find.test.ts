// Finding and the sheet of keys, by keyboard and pointer.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openDate, takenOver, watch } from './journey';

const field = (page: Page): Locator => page.getByRole('combobox', { name: /A country, an event/ });

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill(text);
}

test('a slash opens it, a name in another script finds the state, Enter opens the map of the day with it', async ({
  page,
}) => {
  const seen = watch(page);
  await openDate(page, '/1999');
  await type(page, 'польша');
  const option = page.getByRole('option', { name: /^Poland Польша · Map of 31 December 1999/ });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/1999\?country=POL$/);
  expect(seen.errors).toEqual([]);
  expect(seen.strangers).toEqual([]);
});

test('a former name leads to its time, and the arrows choose among groups', async ({ page }) => {
  await openDate(page, '/2024');
  await type(page, 'USSR');
  await expect(page.getByRole('option').first()).toContainText('Map of 31 December 1990');
  await field(page).fill('prague');
  await expect(page.getByRole('group', { name: 'Events' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
});

test('a date as people write it opens its map', async ({ page }) => {
  await page.goto('/method');
  await takenOver(page);
  await type(page, '12.3.1999');
  await page.getByRole('option', { name: /^12 March 1999/ }).click();
  await expect(page).toHaveURL(/\/1999-03-12$/);
});

test('a state that is not there is answered with a suggestion', async ({ page }) => {
  await openDate(page, '/2024');
  await type(page, 'Prussia');
  await expect(
    page.getByText('No country called “Prussia” between 1949 and 2026. Did you mean East Germany?'),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/1989\?country=DDR$/);
});

test('Escape closes it and the focus returns; what is typed in a field stays there', async ({ page }) => {
  await openDate(page, '/1999');
  const button = page.getByRole('link', { name: 'Find' });
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.goto('/events');
  const words = page.getByRole('searchbox', { name: 'Words' });
  await expect(words).toBeEnabled();
  await words.press('/');
  await expect(words).toHaveValue('/');
  await expect(field(page)).toHaveCount(0);
});

test('a question mark shows the keys, from the dialog of finding too', async ({ page }) => {
  await openDate(page, '/1999');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await page.getByRole('button', { name: '? Keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('without its index it says so and names the lists', async ({ page }) => {
  await page.route(/\/find\.[^/]*json$/, (route) => route.abort());
  await openDate(page, '/1999');
  await page.keyboard.press('/');
  await expect(page.getByRole('alert')).toContainText('The index did not load.');
  await expect(page.getByRole('alert').getByRole('link', { name: 'All events' })).toBeVisible();
});
