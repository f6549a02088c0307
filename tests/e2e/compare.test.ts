// Comparing two days: by link, by field, by handle; side by side, swiped, as changes, as a table; one camera.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { watch } from './journey';

const handle = (page: Page, letter: 'A' | 'B'): Locator =>
  page.getByRole('slider', { name: `Date ${letter}` });
const field = (page: Page, letter: 'A' | 'B'): Locator =>
  page.getByRole('textbox', { name: `Year or day of ${letter}` });
const shadeOf = (page: Page, plate: string, unit: string): Promise<string | null> =>
  page.locator(`[id="${plate}-europe-${unit}"]`).getAttribute('class');

async function open(page: Page, link = '/compare'): Promise<void> {
  await page.goto(link);
  await expect(field(page, 'A')).toBeEnabled();
}

test('the page stands for 1989 and 2004 and does not write its address', async ({ page }) => {
  const seen = watch(page);
  await open(page);
  await expect(page.getByRole('heading', { name: 'What is different on 31 December 2004' })).toBeVisible();
  expect(await shadeOf(page, 'a', 'POL')).toBe('wp');
  expect(await shadeOf(page, 'b', 'POL')).toBe('both');
  await page.waitForTimeout(500);
  expect(page.url()).toMatch(/\/compare$/);
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('a link opens two days, a field changes one, and the address follows', async ({ page }) => {
  await open(page, '/compare?a=1955&b=1991');
  expect(await shadeOf(page, 'a', 'FRA')).toBe('both');
  await expect(handle(page, 'B')).toHaveAttribute('aria-valuetext', /^31 December 1991: NATO 16/);
  await field(page, 'B').fill('1990-10-03');
  await field(page, 'B').press('Enter');
  await expect(page).toHaveURL(/\/compare\?a=1955&b=1990-10-03$/);
  await expect(page.getByText(/^Between 31 December 1955 and 3 October 1990/)).toBeVisible();
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(page).toHaveURL(/\/compare\?a=1990-10-03&b=1955$/);
  await expect(page.getByText(/^Back from 3 October 1990/)).toBeVisible();
});

test('nonsense becomes the nearest valid day and is named', async ({ page }) => {
  await open(page, '/compare?a=1960-02-30&b=tomorrow');
  const notice = page.getByRole('status', { name: 'About this link' });
  await expect(notice).toContainText('1960-02-30');
  await expect(notice).toContainText('tomorrow');
  await expect(handle(page, 'A')).toHaveAttribute('aria-valuetext', /^29 February 1960/);
});

test('each handle is a slider, and the buttons go from change to change', async ({ page }) => {
  await open(page);
  await handle(page, 'A').focus();
  await page.keyboard.press('PageDown');
  await expect(handle(page, 'A')).toHaveAttribute('aria-valuenow', '1979');
  await page.keyboard.press('Home');
  await expect(handle(page, 'A')).toHaveAttribute('aria-valuetext', '4 April 1949: NATO 12');
  await expect(page.getByRole('button', { name: 'Previous change before A' })).toBeDisabled();
  await page.getByRole('button', { name: 'Previous change before B' }).click();
  await expect(handle(page, 'B')).toHaveAttribute('aria-valuetext', /^1 May 2004/);
});

test('a drag takes the nearer handle', async ({ page }) => {
  await open(page);
  const strip = page.getByRole('group', { name: 'Timeline with both days' });
  await strip.scrollIntoViewIfNeeded();
  const box = await strip.boundingBox();
  if (!box) throw new Error('the timeline has no box');
  const y = box.y + box.height / 4;
  await page.mouse.move(box.x + box.width * 0.9, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.95, y, { steps: 5 });
  await page.mouse.up();
  await expect(handle(page, 'A')).toHaveAttribute('aria-valuenow', '1989');
  expect(Number(await handle(page, 'B').getAttribute('aria-valuenow'))).toBeGreaterThan(2018);
});

test('zooming one plate moves the other', async ({ page }) => {
  await open(page);
  const box = (side: string) => page.locator(`.plate-${side} svg.plate-svg`).getAttribute('viewBox');
  await page
    .getByRole('group', { name: /^A\. / })
    .getByRole('button', { name: 'Zoom both plates in' })
    .click();
  const near = await box('a');
  expect(near).not.toBe('0 0 516 430');
  expect(await box('b')).toBe(near);
  await page.getByRole('group', { name: /^B\. / }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await box('a')).not.toBe(near);
  expect(await box('a')).toBe(await box('b'));
  await page.keyboard.press('0');
  expect(await box('a')).toBe('0 0 516 430');
});

test('swipe has a line that keys and buttons move', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Swipe' }).check({ force: true });
  await expect(page).toHaveURL(/mode=swipe$/);
  const line = page.getByRole('slider', { name: 'Dividing line between A and B' });
  await expect(line).toHaveAttribute('aria-valuenow', '50');
  await line.focus();
  await page.keyboard.press('ArrowRight');
  await expect(line).toHaveAttribute('aria-valuenow', '52');
  await page.getByRole('button', { name: 'Only B' }).click();
  await expect(line).toHaveAttribute('aria-valuenow', '0');
});

test('changes show gains and losses, the table every member, and both follow the days', async ({ page }) => {
  await open(page, '/compare?mode=changes');
  await expect(page.getByRole('heading', { name: 'Gains and losses' })).toBeVisible();
  expect(await shadeOf(page, 'changes', 'POL')).toBe('g-both');
  expect(await shadeOf(page, 'changes', 'FRA')).toBe('k-both');
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(page.locator('[id="changes-europe-POL"]')).toHaveClass('g-wp');
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  const table = page.getByRole('table', { name: 'Members of a bloc on either day' });
  await expect(table.getByRole('row', { name: /^Poland/ })).toContainText('NATO from 12 March 1999');
});

test('the world is one switch away, under the same camera', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'World' }).check({ force: true });
  await expect(page.locator('[id="a-world-US_48"]')).toHaveClass('nato');
  await expect(page.locator('[id="b-world-US_48"]')).toHaveClass('nato');
  await expect(page).toHaveURL(/plate=world$/);
});

test('a date page whose link names another day leads to both', async ({ page }) => {
  await page.goto('/1955?compare=1990');
  await page.getByRole('link', { name: 'Compare 1955 with 1990' }).click();
  await expect(page).toHaveURL(/\/compare\?a=1955&b=1990$/);
  await expect(handle(page, 'A')).toHaveAttribute('aria-valuenow', '1955');
  await expect(handle(page, 'B')).toHaveAttribute('aria-valuenow', '1990');
});
