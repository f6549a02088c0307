// A table reads as a table: a head over each column, and the state at the head of its row.
import { expect, test } from '@playwright/test';

test('the table of a date has a head over each column, and the state at the head of its row', async ({
  page,
}) => {
  await page.goto('/table?date=1999-03-12', { waitUntil: 'networkidle' });
  const heads = await page.getByRole('columnheader').allTextContents();
  expect(heads.length).toBeGreaterThan(3);
  expect(heads.filter((text) => text.trim() === '')).toEqual([]);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Poland/ }) });
  await expect(row).toHaveCount(1);
});
