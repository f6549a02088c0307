// The layers of the record: fetched when first asked for, drawn, listed, in the link; groups of the key light the map.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openDate, slider, watch } from './journey';

const symbols = (page: Page, plate: 'world' | 'europe'): Locator =>
  page.locator(`.plate-${plate} .marks [data-mark]`);
const layers = (page: Page): Locator => page.getByRole('button', { name: 'Layers', exact: true });
const layer = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'What the map shows' }).getByRole('checkbox', { name });

/** Counts requests for the record. */
function recordRequests(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (/\/record[.-][^/]*\.json$/.test(new URL(request.url()).pathname)) seen.push(request.url());
  });
  return seen;
}

test('the record is fetched with the first layer that needs it, and not before', async ({ page }) => {
  const requests = recordRequests(page);
  const seen = watch(page);
  await openDate(page, '/1999-04-01');
  await layers(page).click();
  await expect(layer(page, 'Disputed land')).toBeChecked();
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
  await layer(page, 'Operations').check();
  await expect(page.locator('.plate-europe [data-mark="operations/allied-force"]')).toBeAttached();
  expect(requests).toHaveLength(1);
  await expect(page).toHaveURL(/\/1999-04-01\?layers=operations$/);
  await layer(page, 'Operations').uncheck();
  await expect(symbols(page, 'europe')).toHaveCount(0);
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('a link names a layer, the map shows it and follows the date', async ({ page }) => {
  await openDate(page, '/2010?layers=operations');
  await expect(page.locator('.plate-world [data-mark="operations/isaf"]')).toBeAttached();
  const key = page.getByRole('region', { name: 'Key to the map' });
  await expect(key.getByRole('listitem').filter({ hasText: /^Operations/ })).toHaveText(/Operations\s*\d+/);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(symbols(page, 'world')).toHaveCount(0);
  await expect(key.getByRole('listitem').filter({ hasText: /^Operations/ })).toHaveText(/Operations\s*0/);
});

test('the panel lists what is on the map, with its sources', async ({ page }) => {
  await openDate(page, '/1999-04-01?layers=operations,summits');
  await page.getByRole('tab', { name: 'On the map' }).click();
  const sheet = page.getByRole('tabpanel', { name: 'On the map' });
  await sheet.getByText('Operation Allied Force').click();
  await expect(sheet).toContainText('24 March 1999 to 10 June 1999');
  await expect(sheet.getByRole('listitem').filter({ hasText: 'nato' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  await layer(page, 'Operations').uncheck();
  await layer(page, 'Summits').uncheck();
  await expect(page.getByRole('tab', { name: 'On the map' })).toHaveCount(0);
  await expect(page.getByRole('tab', { name: /^What changed/ })).toHaveAttribute('aria-selected', 'true');
});

test('partners have their fill, and members keep theirs', async ({ page }) => {
  await openDate(page, '/2005?layers=partners');
  const land = page.locator('.plate-europe .partners path');
  await expect(land.first()).toBeAttached();
  await expect(page.locator('.plate-europe .partners .partner-over').first()).toBeAttached();
  const before = await land.count();
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(land).toHaveCount(0);
  expect(before).toBeGreaterThan(10);
});

test('alliances follow the link, and a treaty can be chosen', async ({ page }) => {
  await openDate(page, '/2012?layers=alliances&alliance=csto-2002');
  await expect(page.locator('.plate-world .parties .party-line')).toBeAttached();
  await layers(page).click();
  await page.getByText('Choose treaties in force on this day').click();
  await expect(page.getByRole('checkbox', { name: /^CSTO/ })).toBeChecked();
  await page.getByRole('checkbox', { name: /^ANZUS/ }).check();
  await expect(page).toHaveURL(/alliance=anzus-1951,csto-2002/);
});

test('a record that does not come says so, and comes when asked again', async ({ page }) => {
  let broken = true;
  await page.route(/\/record[.-][^/]*\.json$/, (route) => (broken ? route.abort() : route.continue()));
  await openDate(page, '/2010?layers=operations');
  await expect(page.getByText('The record did not load.').first()).toBeVisible();
  broken = false;
  await page
    .getByRole('region', { name: 'Key to the map' })
    .getByRole('button', { name: 'Try again' })
    .click();
  await expect(page.locator('.plate-world [data-mark="operations/isaf"]')).toBeAttached();
});

test('a group of the key lights its members, by pointer and by keyboard', async ({ page }) => {
  await openDate(page, '/1982');
  const pact = page.getByRole('button', { name: /^Warsaw Pact \d+: show alone/ }).first();
  const plate = page.locator('.drawn').first();
  await pact.hover();
  await expect(plate).toHaveAttribute('data-lit', 'pact');
  await page.mouse.move(5, 5);
  await expect(plate).not.toHaveAttribute('data-lit');
  await pact.focus();
  await page.keyboard.press('Enter');
  await expect(pact).toHaveAttribute('aria-pressed', 'true');
  await slider(page).focus();
  await expect(plate).toHaveAttribute('data-lit', 'pact');
  await page.keyboard.press('End');
  await expect(plate).not.toHaveAttribute('data-lit');
});

test('on the zoomable map a symbol tells its words and opens its row', async ({ page }) => {
  test.slow();
  const seen = watch(page);
  await openDate(page, '/2010?layers=operations');
  const plate = page.getByRole('group', { name: /^Map of World/ });
  await plate.hover();
  await expect(plate.locator('canvas')).toBeVisible({ timeout: 90_000 });
  await expect(plate.getByRole('button', { name: 'Show the whole plate' })).toBeVisible({ timeout: 90_000 });
  const spot = await page.locator('.plate-world [data-mark="operations/isaf"]').evaluate((node) => {
    const box = node.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(spot.x - 1, spot.y);
  await page.mouse.move(spot.x, spot.y);
  await expect(plate.locator('[aria-live]')).toContainText('International Security Assistance Force');
  await page.mouse.click(spot.x, spot.y);
  await expect(page.getByRole('tab', { name: 'On the map' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'On the map' })).toContainText('Afghanistan');
  expect(seen).toEqual({ errors: [], strangers: [] });
});
