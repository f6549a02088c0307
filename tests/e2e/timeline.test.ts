// The timeline by keyboard, pointer and typing.
import { expect, test } from '@playwright/test';
import { openDate, shadeOf, slider, watch } from './journey';

test('arrows move by a year, Home and End go to the first and the last day, and the value is spoken', async ({
  page,
}) => {
  await openDate(page, '/1989');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    '31 December 1990: NATO 16, European Communities 12, Warsaw Pact 6',
  );
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1990');
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '4 April 1949: NATO 12');
  await page.keyboard.press('PageUp');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1959');
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    /^22 November 2026: NATO 32, European Union 27/,
  );
});

test('the map follows the slider: East Germany leaves the Pact and comes into NATO with unity', async ({
  page,
}) => {
  await openDate(page, '/1990-10-02');
  expect(await shadeOf(page, 'europe', 'DE_E')).toBe('wp');
  await page.keyboard.press(']');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^3 October 1990: NATO 16/);
  expect(await shadeOf(page, 'europe', 'DE_E')).toBe('both');
});

test('the address is written once, when the date rests', async ({ page }) => {
  await page.addInitScript(() => {
    const counter = window as unknown as { writes: number };
    counter.writes = 0;
    const original = history.replaceState.bind(history);
    history.replaceState = (...args: Parameters<History['replaceState']>) => {
      counter.writes += 1;
      original(...args);
    };
  });
  await openDate(page, '/1949');
  await page.waitForTimeout(600);
  const before = await page.evaluate(() => (window as unknown as { writes: number }).writes);
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider has no box');
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + 20, y);
  await page.mouse.down();
  for (let i = 1; i <= 30; i += 1) await page.mouse.move(box.x + 20 + i * 25, y);
  expect(page.url()).toMatch(/\/1949$/);
  await page.mouse.up();
  const year = await slider(page).getAttribute('aria-valuenow');
  await expect(page).toHaveURL(new RegExp(`/${String(year)}$`));
  expect(await page.evaluate(() => (window as unknown as { writes: number }).writes)).toBe(before + 1);
});

test('a typed date is taken, and an impossible one becomes the nearest with a notice', async ({ page }) => {
  await openDate(page, '/2004');
  await page.getByRole('button', { name: 'edit date' }).click();
  await page.getByRole('textbox', { name: 'Year or day' }).fill('1955-05-14');
  await page.keyboard.press('Enter');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    '14 May 1955: NATO 15, European Coal and Steel Community 6, Warsaw Pact 8',
  );
  await expect(page).toHaveURL(/\/1955-05-14$/);
  await page.getByRole('button', { name: 'edit date' }).click();
  await page.getByRole('textbox', { name: 'Year or day' }).fill('1955-02-30');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status', { name: 'About this link' })).toContainText('1955-02-30');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^28 February 1955/);
});

test('play runs to the end of the atlas and stops there', async ({ page }) => {
  const seen = watch(page);
  await openDate(page, '/2024');
  await page.getByRole('radio', { name: '4×' }).check({ force: true });
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^22 November 2026/, { timeout: 40_000 });
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(seen.errors).toEqual([]);
});

test('previous and next change, and the named ticks, are buttons and links', async ({ page }) => {
  await openDate(page, '/1990-10-03');
  await page.getByRole('button', { name: 'Previous change' }).click();
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /^3 October 1990/);
  await page.getByRole('link', { name: 'Spain' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^30 May 1982: NATO 16/);
});
