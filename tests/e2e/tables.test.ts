// The pages of events and the table of states.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openDate, watch } from './journey';

test('events are chosen by kind, state and words, and the choice has a link', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/events');
  await expect(page.getByText('All 6', { exact: false })).toBeVisible();
  await page.getByLabel('Kind').selectOption('summit');
  await page.getByRole('searchbox', { name: 'Words' }).fill('madrid');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/1997/, /2022/]);
  await page.getByRole('link', { name: 'Link to this choice' }).click();
  await expect(page).toHaveURL(/\/events\?kind=summit&q=madrid$/);
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('summit');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/1997/, /2022/]);
  expect(seen.errors).toEqual([]);
});

test('a title opens the text with its sources, which leads to the map of the day', async ({ page }) => {
  await page.goto('/events');
  await page.getByRole('link', { name: /^West Germany becomes NATO/ }).click();
  await expect(page).toHaveURL(/\/events\/1955#/);
  const entry = page.getByRole('article').filter({ hasText: 'West Germany becomes NATO' });
  await expect(entry.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await entry.getByRole('link', { name: 'Map of 6 May 1955' }).click();
  await expect(page).toHaveURL(/\/1955-05-06$/);
});

test('a year outside the atlas has no page of events', async ({ page }) => {
  await page.goto('/events/1900');
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
});

test('the table is sorted by the heads of its columns', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/table');
  const head = page.getByRole('columnheader', { name: 'NATO since' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const names = page.getByRole('rowheader');
  await expect(names.first()).toContainText('Belgium');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(names.first()).toContainText('Sweden');
  expect(seen.errors).toEqual([]);
});

test('the table takes the date of the map, steps to the next change, and a row leads back', async ({
  page,
}) => {
  await openDate(page, '/1955-05-06');
  await page.getByRole('link', { name: 'Tables' }).click();
  await expect(page.getByRole('heading', { name: 'All states on 6 May 1955' })).toBeVisible();
  await page.getByRole('link', { name: /^Next change: 14 May 1955/ }).click();
  await expect(page.getByRole('heading', { name: 'All states on 14 May 1955' })).toBeVisible();
  await page.getByLabel('Bloc').selectOption('Warsaw Pact');
  await expect(page.getByText('8 of 91 entries')).toBeVisible();
  await page.getByRole('link', { name: 'Poland' }).click();
  await expect(page).toHaveURL(/\/1955-05-14\?country=POL$/);
});

test('a typed date is shown, and one the calendar has not is answered with the nearest', async ({ page }) => {
  await page.goto('/table');
  const date = page.getByLabel('Year or day');
  await expect(date).toBeEnabled();
  await date.fill('1990');
  await date.press('Enter');
  await expect(page.getByRole('heading', { name: 'All states on 31 December 1990' })).toBeVisible();
  await page.goto('/table?date=1990-02-31');
  await expect(page.getByText('Showing 28 February 1990', { exact: false })).toBeVisible();
});

test('what is shown is saved as CSV', async ({ page }) => {
  await page.goto('/table?date=1999-03-12');
  await expect(page.getByRole('heading', { name: 'All states on 12 March 1999' })).toBeVisible();
  await page.getByLabel('Bloc').selectOption('NATO');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('alliance-atlas-states-1999-03-12.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(20);
  expect(lines.find((line) => line.startsWith('POL,'))).toContain('1999-03-12');
});
