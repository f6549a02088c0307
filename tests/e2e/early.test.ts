// What a reader does to a page that stands and whose program has not come yet.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openDate } from './journey';
import { scriptWith } from './own-site';

/** Holds back scripts, if not told otherwise all but the one that starts pages, until the answer is called. */
async function holdScripts(page: Page, which = /_app\/immutable\/.*\.js$/): Promise<() => void> {
  let release = (): void => undefined;
  const come = new Promise<void>((resolve) => (release = resolve));
  await page.route(which, async (route) => {
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
  // Where the clipboard is closed to it, the link to copy by hand.
  await expect(page.locator('.share output')).toHaveText(/^Link copied$|^Copy this link: .*\/2004$/);
});

test('a state that is clicked before the program comes is chosen when it has come', async ({ page }) => {
  const release = await openEarly(page, '/1989');
  await page.locator('[id="europe-POL"]').click({ position: { x: 20, y: 20 } });
  release();
  await expect(page.getByRole('region', { name: 'About Poland' })).toContainText('Warsaw Pact');
});

test('what was answered already is not done again by a part that comes to life', async ({ page }) => {
  const release = await holdScripts(page, scriptWith('tablist'));
  await openDate(page, '/2004');
  await page.getByRole('link', { name: 'Find' }).click();
  const field = page.getByRole('combobox', { name: /A country, an event/ });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await page.getByRole('tab', { name: 'Members' }).click();
  release();
  // Kept after the first, so done after it.
  await expect(page.getByRole('tabpanel', { name: 'Members' })).toBeVisible();
  await expect(field).toHaveCount(0);
});
