// What a reader does to a page that stands and whose program has not come yet.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Holds back all scripts but the one that starts pages, until the answer is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const come = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await come;
    await route.continue();
  });
  return release;
}

/** Opens a page without its program; once its scripts are asked for, what is done to it is kept. */
async function openEarly(page: Page, link: string): Promise<() => void> {
  const release = await holdScripts(page);
  const asked = page.waitForRequest('**/_app/immutable/**/*.js');
  await page.goto(link, { waitUntil: 'commit' });
  await asked;
  return release;
}

test('what is chosen before the program comes is chosen when it has come, and a slash opens the dialog', async ({
  page,
}) => {
  const release = await openEarly(page, '/charts');
  await page.getByRole('radio', { name: 'by length' }).check({ force: true });
  await page.keyboard.press('/');
  const table = page.getByRole('table', { name: 'European Communities and Union' });
  const roads = table.locator('tbody th');
  await expect(roads.first()).toHaveText('Denmark');
  release();
  await expect(roads.first()).toHaveText('Finland');
  await expect(page.getByRole('radio', { name: 'by length' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: /A country, an event/ })).toBeFocused();
});

test('what is pressed on the page of a date does its work, also in a part that comes to life later', async ({
  page,
}) => {
  const release = await openEarly(page, '/2004');
  await page.getByRole('button', { name: 'Share' }).first().click();
  await page.keyboard.press('?');
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /copied|link/i })
      .first(),
  ).toBeAttached();
});
