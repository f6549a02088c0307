// Colours of the reader's system: the map keeps its own, what is chosen and what has the focus stays apart from the rest.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openDate, slider } from '../journey';

test.use({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });

const style = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const fillOf = (page: Page, unit: string): Promise<string> =>
  style(page.locator(`[id="europe-${unit}"]`), 'fill');

test('the classes of the map keep their colours and patterns', async ({ page }) => {
  await openDate(page, '/1989');
  const fills = await Promise.all(['NOR', 'FRA', 'POL', 'IRL', 'SWE'].map((unit) => fillOf(page, unit)));
  expect(new Set(fills).size).toBe(fills.length);
  expect(await fillOf(page, 'POL')).toContain('europe-p-wp');
});

test('the chosen tab, view and page have another ground than the others, and the day is not covered', async ({
  page,
}) => {
  await openDate(page, '/1989');
  const pairs: [Locator, Locator][] = [
    [page.getByRole('tab', { selected: true }), page.getByRole('tab', { name: 'Members' })],
    [page.locator('label', { hasText: 'World' }).last(), page.locator('label', { hasText: 'Globe' })],
    [page.getByRole('link', { name: 'Map', exact: true }), page.getByRole('link', { name: 'Stories' })],
  ];
  for (const [chosen, other] of pairs)
    expect(await style(chosen, 'background-color')).not.toBe(await style(other, 'background-color'));
  expect(await style(page.locator('time .year'), 'forced-color-adjust')).toBe('none');
});

test('the focus is shown on the slider, in the search and on a tab', async ({ page }) => {
  await openDate(page, '/1989');
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await style(slider(page), 'outline-style')).toBe('solid');
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await style(page.getByRole('tab', { selected: true }), 'outline-style')).toBe('solid');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  expect(await style(page.locator('.field'), 'outline-style')).toBe('solid');
});
