// The data page and citing: from the map to a citation of its day, copied, and on to the page of the data.
import { expect, test } from '@playwright/test';
import { openDate, watch } from './journey';

test('the map of a day is cited, copied, and cited again by the page of the data', async ({
  page,
  context,
}) => {
  const seen = watch(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDate(page, '/1990-10-03?country=DEU');
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'How to cite' });
  await expect(dialog.getByRole('region', { name: 'Text' })).toContainText(
    /^Alliance Atlas \(2026\)\. Map of 3 October 1990\. .*\/1990-10-03\?country=DEU$/,
  );
  await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(dialog.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^@misc\{alliance-atlas-1990-10-03-v/,
  );
  await dialog.getByRole('link', { name: 'Data and other ways to cite' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
  await expect(page.getByText('This cites the map of 3 October 1990')).toBeVisible();
  await page.getByLabel('Cite the map of a day').fill('1955-05-14');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('region', { name: 'BibTeX' })).toContainText('Map of 14 May 1955');
  await page.getByRole('link', { name: 'Cite the data as a whole' }).click();
  await expect(page.getByRole('region', { name: 'CSL-JSON' })).toContainText('"type": "dataset"');
  expect(seen).toEqual({ errors: [], strangers: [] });
});
