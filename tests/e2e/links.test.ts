// Links: every date a page, nonsense a notice, and what a link carries.
import { expect, test } from '@playwright/test';
import { openDate, shadeOf, slider, watch } from './journey';

const nonsense: readonly [link: string, spoken: RegExp, notice: string][] = [
  ['/1955-02-30', /^28 February 1955/, '1955-02-30'],
  ['/1805', /^4 April 1949/, '1805'],
  ['/9999', /^22 November 2026/, '9999'],
  ['/1955-13-01', /^1 December 1955/, '1955-13-01'],
  ['/2024?country=%3Cscript%3Ealert(1)%3C%2Fscript%3E', /^31 December 2024/, '<script>'],
  ['/2024?view=moon', /^31 December 2024/, 'moon'],
];

for (const [link, spoken, notice] of nonsense) {
  test(`${link} shows the nearest valid view and says so`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await openDate(page, link);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', spoken);
    await expect(page.getByRole('status', { name: 'About this link' })).toContainText(notice);
    expect(dialogs).toEqual([]);
  });
}

test('an address that is no date is a designed dead end with a way back', async ({ page }) => {
  const response = await page.goto('/abc');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the map of today' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a day without a page of its own is drawn in the browser', async ({ page }) => {
  const seen = watch(page);
  await openDate(page, '/1957-06-15');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^15 June 1957: NATO 15/);
  expect(await shadeOf(page, 'europe', 'DE_SAAR')).toBe('both');
  expect(await shadeOf(page, 'world', 'US_48')).toBe('nato');
  expect(seen.errors).toEqual([]);
});

test('a link carries selection and layers, and Share copies it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDate(page, '/1955-05-14?country=POL&layers=article6');
  await expect(page.getByRole('checkbox', { name: 'southern limit of the treaty area' })).toBeChecked();
  await expect(page.getByRole('region', { name: 'About Poland' })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/1955-05-14\?country=POL&layers=article6$/,
  );
});

test('no page asks another origin for anything, and none breaks its own content policy', async ({ page }) => {
  const seen = watch(page);
  for (const link of ['/', '/1949', '/method']) await page.goto(link, { waitUntil: 'networkidle' });
  expect(seen).toEqual({ errors: [], strangers: [] });
});
