// Comparison and charts without scripting: both plates, the differences, the tables, the diagrams.
import { expect, test } from '@playwright/test';

test('the comparison of 1989 and 2004 is complete', async ({ page }) => {
  await page.goto('/compare');
  await expect(page.locator('[id="a-europe-DE_E"]')).toHaveClass('wp');
  await expect(page.locator('[id="b-europe-DE_E"]')).toHaveClass('both');
  await expect(page.locator('[id="changes-europe-DE_E"]')).toHaveClass('g-both');
  await expect(page.getByText('Dissolved on 1 July 1991.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Members of a bloc on either day' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Swap A and B' })).toBeHidden();
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('the charts are drawn, with their tables', async ({ page }) => {
  await page.goto('/charts');
  await expect(page.getByRole('img', { name: /^Line chart of the numbers of members/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Euler diagram/ })).toBeVisible();
  await page
    .getByText(/^Table \(/)
    .first()
    .click();
  await expect(page.getByRole('columnheader', { name: 'NATO', exact: true })).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'NATO', exact: true }).getByRole('row', { name: /^Finland/ }),
  ).toContainText('11 months');
});
