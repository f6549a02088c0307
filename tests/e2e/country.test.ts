// Pages of states, and the card of a state over the map.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openDate, slider, watch } from './journey';

const card = (page: Page, name: string): Locator => page.getByRole('region', { name: `About ${name}` });

test('the page of a state tells its text, its ribbon, the box of its day, its map and its dates', async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto('/country/TUR', { waitUntil: 'networkidle' });
  await expect(page).toHaveTitle(/^Türkiye: /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Türkiye');
  await expect(page.getByRole('img', { name: /^Time line of Türkiye/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Map of Türkiye on/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'On 22 November 2026', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: '1950s' })).toContainText('NATO');
  await expect(page.getByRole('region', { name: /^Neighbours/ })).toContainText('Greece');
  expect(seen.errors).toEqual([]);
  expect(seen.strangers).toEqual([]);
});

test('a day in the link is the day shown: names, box and map follow it', async ({ page }) => {
  await page.goto('/country/TUR?date=1980-01-01');
  await expect(page.getByRole('heading', { name: 'On 1 January 1980', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Turkey');
  await expect(page.getByRole('img', { name: 'Map of Turkey on 1 January 1980' })).toBeVisible();
  await page.getByLabel('Day shown').fill('2023-01-01');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('heading', { name: 'On 1 January 2023', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Türkiye');
});

test('a date leads to its map with the state selected, and a source to its line', async ({ page }) => {
  await page.goto('/country/DEU');
  const joined = page
    .getByRole('region', { name: '1950s' })
    .getByRole('link', { name: '6 May 1955' })
    .first();
  await expect(joined).toHaveAttribute('href', /\/1955-05-06\?country=DEU$/);
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page).toHaveURL(/#source-/);
  await expect(page.locator('li:target')).toBeVisible();
});

test('a former state rests on its last day', async ({ page }) => {
  await page.goto('/country/SUN');
  await expect(page.getByRole('heading', { name: 'On 25 December 1991', exact: true })).toBeVisible();
});

test('the list leads to every page', async ({ page }) => {
  await page.goto('/country');
  await page
    .getByRole('region', { name: /^All countries/ })
    .getByRole('link', { name: 'Kosovo*' })
    .click();
  await expect(page).toHaveURL(/\/country\/XKX$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kosovo*');
});

test('a link with a state opens its card, which leads to its page and goes with Escape', async ({ page }) => {
  await openDate(page, '/1989-11-09?country=DEU');
  const shown = card(page, 'West Germany');
  await expect(shown).toContainText(
    'West Germany is in NATO and the EC. East Germany is in the Warsaw Pact.',
  );
  await expect(shown.getByRole('link', { name: 'Open the page of West Germany' })).toHaveAttribute(
    'href',
    /\/country\/DEU\?date=1989-11-09$/,
  );
  await expect(page.getByRole('tab', { name: 'Members' })).toBeHidden();
  await shown.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Members' })).toBeVisible();
  await expect(page).toHaveURL(/\/1989-11-09$/);
});

test('chosen in the list of members, the card takes the focus and gives it back', async ({ page }) => {
  await openDate(page, '/2004');
  await page.getByRole('tab', { name: 'Members' }).click();
  const row = page.getByRole('button', { name: 'Latvia' }).first();
  await row.click();
  const shown = card(page, 'Latvia');
  await expect(shown.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(shown).toContainText('member since 29 March 2004');
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('chosen on a plate by keys, the card comes, and Escape leads back to the plate', async ({ page }) => {
  await openDate(page, '/1962');
  const plate = page.getByRole('group', { name: /^Map of Europe/ });
  await plate.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const shown = page.getByRole('region', { name: /^About (?!this date)/ });
  await expect(shown).toContainText('On 31 December 1962');
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
  await expect(plate).toBeFocused();
});

test('the card follows the date: Russia has no state of its own in 1980, and leads to the Soviet Union', async ({
  page,
}) => {
  await openDate(page, '/2000?country=RUS');
  await expect(card(page, 'Russia')).toContainText('On 31 December 2000');
  await slider(page).focus();
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('PageDown');
  await expect(card(page, 'Russia')).toContainText('does not exist yet');
  await card(page, 'Russia').getByRole('button', { name: 'Soviet Union' }).click();
  await expect(card(page, 'Soviet Union')).toContainText('The Soviet Union is in the Warsaw Pact.');
});

test('a card whose file does not come is made from the data, and without either says so and tries again', async ({
  page,
}) => {
  await page.route('**/country/POL.json', (route) => route.abort());
  await openDate(page, '/2000?country=POL');
  await expect(card(page, 'Poland')).toContainText('member since 12 March 1999');
  await page.route('**/country/HUN.json', (route) => route.abort());
  await page.route('**/figure-*', (route) => route.abort());
  await page.route('**/record*', (route) => route.abort());
  await page.goto('/1999?country=HUN');
  await expect(card(page, 'Hungary')).toContainText('did not load');
  await page.unroute('**/country/HUN.json');
  await card(page, 'Hungary').getByRole('button', { name: 'Try again' }).click();
  await expect(card(page, 'Hungary')).toContainText('member since 12 March 1999');
});

test('a page of a date asks for nothing about countries until one is selected', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openDate(page, '/1955');
  await page.waitForLoadState('networkidle');
  // Style sheets of what may be opened later come with the page, so that nothing flashes.
  const early = asked.filter((path) => /\/country\/|record|events\./.test(path) && !path.endsWith('.css'));
  expect(early).toEqual([]);
});
