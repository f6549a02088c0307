// The method pages, and the way from a fact to its row.
import { expect, test } from '@playwright/test';
import { openDate, slider, watch } from './journey';

test('the method page tells rules, precision and corrections, and leads to its parts', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/method');
  for (const name of [
    'Which day counts',
    'Land, borders and names',
    'How precise it is',
    'Corrections',
    'Licences',
  ])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  const table = page.getByRole('table', { name: /rows by precision/ });
  await expect(table.getByRole('row', { name: /^Memberships/ })).toContainText('22 Nov. 2026');
  await page
    .getByRole('navigation', { name: 'Pages about the method' })
    .getByRole('link', { name: 'Known doubts' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Known doubts' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Pages about the method' })
    .getByRole('link', { name: 'Disputes' })
    .click();
  await expect(page.getByRole('article', { name: 'Abkhazia' })).toContainText('Claimed by: Georgia');
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('the bibliography is searched as one types, accents or not', async ({ page }) => {
  await page.goto('/method/sources');
  const list = page.getByRole('main').getByRole('listitem');
  const all = await list.count();
  expect(all).toBeGreaterThan(1000);
  await page
    .getByRole('searchbox', { name: 'Search the bibliography' })
    .fill('north atlantic treaty washington 1949');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d of [\d,]+ works$/);
  await expect(list.first()).toContainText('1949');
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByText('No work in the bibliography has these words.')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(list).toHaveCount(all);
});

test('a line of what changed leads to its works, its row, and the report', async ({ page }) => {
  await openDate(page, '/2024');
  const changed = page.getByRole('tabpanel', { name: 'What changed in 2024' });
  const sweden = changed.getByRole('listitem').filter({ hasText: 'Sweden' }).first();
  await sweden.getByRole('button', { name: 'Source' }).click();
  const found = sweden.getByRole('group', { name: 'Source' });
  await expect(found.getByRole('link', { name: /^memberships\.csv, line \d+$/ })).toBeVisible();
  await expect(found.getByRole('link', { name: 'Report an error' }).first()).toBeVisible();
  await found.getByRole('link', { name: /^memberships\.csv/ }).click();
  const row = page.getByRole('main');
  await expect(row).toContainText('SWE');
  await expect(row).toContainText('2024-03-07');
  await row.getByRole('link', { name: 'Row before' }).click();
  await expect(row).not.toContainText('SWE');
});

test('a member has a way to its membership, which closes when the date moves on', async ({ page }) => {
  await openDate(page, '/1955');
  await page.getByRole('tab', { name: 'Members' }).click();
  const greece = page.getByRole('tabpanel', { name: 'Members' }).getByRole('row', { name: /Greece/ });
  await greece.getByRole('button', { name: 'Source' }).click();
  await expect(greece.getByRole('link', { name: /^memberships\.csv/ })).toBeVisible();
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(greece).toHaveCount(0);
});

test('rules and disputes have their rows too', async ({ page }) => {
  await openDate(page, '/2015');
  await page.getByRole('tab', { name: 'Sources' }).click();
  const sources = page.getByRole('tabpanel', { name: 'Sources' });
  await sources.getByRole('button', { name: 'Source' }).first().click();
  await expect(sources.getByRole('link', { name: /^blocs\.csv/ })).toBeVisible();
  await sources.getByRole('button', { name: 'Source' }).last().click();
  await expect(sources.getByRole('link', { name: /^geography\/overlays\.csv/ })).toBeVisible();
});

test('nonsense behind the mark of a row shows no row and breaks nothing', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/method/row#nothing:3');
  await expect(page.getByText('The table did not load.')).toBeVisible();
  await page.goto('/method/row#memberships:99999');
  await page.reload();
  await expect(page.getByText(/There is no such row/)).toBeVisible();
  await page.goto('/method/row');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Memberships' })).toBeVisible();
  expect(seen.errors).toEqual([]);
});
