// Pictures of a view: saved as PNG and SVG, copied, and what is said when something does not load.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openDate, watch } from './journey';

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  return page.getByRole('dialog', { name: 'Export a picture' });
}

async function saved(page: Page, dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a date is saved as PNG of the size chosen and as SVG that stands alone, and copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const seen = watch(page);
  await openDate(page, '/1990-10-03');
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('status')).toContainText('alliance-atlas-1990-10-03-europe.png');
  await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible();

  const png = await saved(page, dialog);
  expect(png.name).toBe('alliance-atlas-1990-10-03-europe.png');
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  // A sheet without map and words is a twentieth of this.
  expect(png.bytes.length).toBeGreaterThan(200_000);

  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toContainText('in the clipboard');
  const copied = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((i) => i.types));
  expect(copied).toContain('image/png');

  await dialog.getByLabel('Shape').selectOption('A4, portrait');
  await dialog.getByLabel('Colours').selectOption('For print');
  await dialog.getByLabel('Picture of').selectOption('Both maps');
  await dialog.getByLabel('Format').selectOption('SVG, sharp at any size');
  await expect(dialog.getByRole('status')).toContainText('1990-10-03-both-a4-portrait-print.svg');
  const svg = (await saved(page, dialog)).bytes.toString('utf8');
  // In a page of its own: that of the atlas lets no foreign text become elements.
  const bare = await page.context().newPage();
  const told = await bare.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const words = [...parsed.querySelectorAll('text')].map((node) => node.textContent).join(' ');
    return { broken: parsed.querySelector('parsererror') !== null, words };
  }, svg);
  await bare.close();
  expect(told.broken).toBe(false);
  expect(told.words).toContain('As of 3 October 1990.');
  expect(told.words).toContain('do not imply endorsement');
  expect(told.words).toMatch(/localhost:\d+\/1990-10-03/);
  expect(svg.match(/(?:href|src)="(?!#|data:)[^"]*"|url\((?!#|data:)[^)]*\)/g)).toBeNull();

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('layers of the record that are on are in the picture, and the dialog leads on with the same date and view', async ({
  page,
}) => {
  await openDate(page, '/2024?layers=operations,article6');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Format').selectOption('SVG, sharp at any size');
  await expect(dialog.getByRole('status')).toContainText('2024-12-31-europe.svg');
  const svg = (await saved(page, dialog)).bytes.toString('utf8');
  expect(svg.match(/data-mark="operations\//g)?.length).toBeGreaterThan(3);
  expect(svg).toMatch(/Operations: \d/);
  await expect(dialog.getByRole('link', { name: 'Embed this map' })).toHaveAttribute(
    'href',
    /\/embed\/make\?date=2024&layers=article6&plates=europe$/,
  );
  await dialog.getByRole('link', { name: 'Classroom sheets' }).click();
  await expect(page).toHaveURL(/\/classroom\?date=2024$/);
});

test('what does not load is said, and can be tried again', async ({ page }) => {
  await page.route('**/figure-europe*.json', (route) => route.abort());
  await page.goto('/compare?a=1989&b=2004');
  await expect(page.getByRole('button', { name: 'Swap', exact: false }).first()).toBeEnabled();
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('alert')).toContainText('did not load');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.unroute('**/figure-europe*.json');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('status')).toContainText('alliance-atlas-1989-2004-europe.png');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeEnabled();
});
