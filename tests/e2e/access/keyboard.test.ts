// Journeys with nothing but the keyboard: the map by country, timeline, panels, dialogs, stories, comparison.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openDate, slider } from '../journey';
import { KINDS, openKind } from './kinds';
import { tabTo, walkThrough } from './focus';

const card = (page: Page): Locator => page.getByRole('region', { name: /^About (?!this date)/ });
const europe = (page: Page): Locator => page.getByRole('group', { name: /^Map of Europe/ });
/** What a screen reader is told while the keys go over a plate. */
const told = (plate: Locator): Locator => plate.locator('[aria-live]');

test.use({ reducedMotion: 'reduce' });

const WALKED = new Set([
  'a date',
  'a card of a state',
  'a country',
  'a chapter',
  'a comparison',
  'the table of a date',
  'the charts',
  'the method',
]);
for (const kind of KINDS.filter(({ name }) => WALKED.has(name)))
  test(`Tab goes through ${kind.name}: every stop has a name, shows its focus, and is in sight`, async ({
    page,
  }) => {
    await openKind(page, kind);
    const stops = await walkThrough(page, 70);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

test('the first stop leads past the menu to the map', async ({ page }) => {
  await openDate(page, '/1955');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#map$/);
  await tabTo(page, /Map of World/, 1);
});

test('the drawn map by country: arrows name states, Enter opens the card, Escape leads back', async ({
  page,
}) => {
  await openDate(page, '/1989');
  await tabTo(page, /Map of Europe/);
  await expect(europe(page)).toHaveAccessibleDescription(/^Arrow keys go from state to state/);
  const met = new Set<string>();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect(told(europe(page))).not.toBeEmpty();
    met.add((await told(europe(page)).textContent()) ?? '');
  }
  expect(met.size).toBeGreaterThan(3);
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('On 31 December 1989');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(europe(page)).toBeFocused();
});

test('the zoomable map by country: the same keys, with what they reach brought into sight', async ({
  page,
}) => {
  await openDate(page, '/1989');
  await tabTo(page, /Map of Europe/);
  await page.keyboard.press('+');
  await expect(page.locator('.plate.live')).toHaveCount(1);
  for (let i = 0; i < 9; i += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.tooltip')).toBeInViewport();
  await expect(told(europe(page))).toContainText(/^(?:Portugal|Ireland|Iceland)\./);
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('On 31 December 1989');
  await expect(page).toHaveURL(/country=(?:PRT|IRL|ISL)/);
});

test('the timeline: a typed date gives the focus back, and the last change keeps it', async ({ page }) => {
  await openDate(page, '/2024');
  const edit = page.getByRole('button', { name: 'edit date' });
  await tabTo(page, /edit date/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Year or day' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(edit).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('1999-03-12');
  await page.keyboard.press('Enter');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^12 March 1999/);
  await expect(edit).toBeFocused();
  await tabTo(page, /div Date$/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^12 April 1999/);
  await page.keyboard.press('End');
  const next = page.getByRole('button', { name: 'Next change' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(next).toBeFocused();
  await page.keyboard.press(' ');
  await expect(next).toBeFocused();
});

test('the panel: arrows change the sheet, a member opens its card, Escape leads back to its row', async ({
  page,
}) => {
  await openDate(page, '/2004');
  await tabTo(page, /button What changed/);
  for (const name of ['Situation', 'Members']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
  }
  await tabTo(page, /^button Latvia/);
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Latvia' }).first()).toBeFocused();
});

test('dialogs hold the focus, close with Escape and give it back', async ({ page }) => {
  await openDate(page, '/1955');
  await tabTo(page, /Find/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(page.getByRole('combobox')).toBeFocused();
  for (let i = 0; i < 5; i += 1) {
    await page.keyboard.press('Tab');
    // The browser's own controls are a stop of their own: then nothing in the page has the focus.
    expect(
      await dialog.evaluate(
        (node) => node.contains(document.activeElement) || document.activeElement === document.body,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: 'Find' })).toBeFocused();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Find' })).toBeFocused();
});

test('a story: from the list into a chapter, through its steps, with the focus on what is told', async ({
  page,
}) => {
  await page.goto('/story');
  await tabTo(page, /^a .*wall/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/story\/after-the-wall/);
  await expect(page.getByRole('slider')).toHaveAttribute('aria-disabled', 'false');
  await tabTo(page, /Next step/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#step-2')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#step-3')).toBeFocused();
  await tabTo(page, /Notes and sources of this step/, 20);
  await page.keyboard.press('Enter');
  await expect(page.locator('#step-3 details[open]')).toHaveCount(1);
});

test('a comparison: both days by their handles, the way of comparing by arrows', async ({ page }) => {
  await page.goto('/compare?a=1989&b=2004');
  const a = page.getByRole('slider', { name: 'Date A' });
  await expect(a).toHaveAttribute('aria-disabled', 'false');
  await tabTo(page, /input Side by side/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/mode=swipe/);
  const line = page.getByRole('slider', { name: /line/i });
  await line.focus();
  const before = await line.getAttribute('aria-valuenow');
  await page.keyboard.press('ArrowRight');
  await expect(line).not.toHaveAttribute('aria-valuenow', before ?? '');
  await a.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(a).toHaveAttribute('aria-valuenow', '1988');
  await expect(a).toBeFocused();
});
