// The panel, the plates and the key by keyboard and pointer.
import { expect, test } from '@playwright/test';
import { openDate, slider } from './journey';

test('the panel tells what changed, the situation, the members and the sources', async ({ page }) => {
  await openDate(page, '/2004');
  await expect(page.getByRole('tabpanel', { name: 'What changed in 2004' })).toContainText('29 Mar');
  await page.getByRole('tab', { name: 'Situation' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Situation' })).toContainText('Union');
  await page.getByRole('tab', { name: 'Members' }).click();
  const members = page.getByRole('tabpanel', { name: 'Members' });
  await expect(
    members.getByRole('table', { name: /North Atlantic Treaty Organi[sz]ation 26/ }),
  ).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Sources' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Sources' })).toContainText('North Atlantic Treaty');
});

test('texts follow when the date comes to rest', async ({ page }) => {
  await openDate(page, '/1955');
  await page.getByRole('tab', { name: 'Situation' }).click();
  const before = await page.getByRole('tabpanel', { name: 'Situation' }).textContent();
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('tabpanel', { name: 'Situation' })).not.toHaveText(before ?? '');
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
});

test('arrow keys on a plate walk from state to state and name each', async ({ page }) => {
  await openDate(page, '/1962');
  const plate = page.getByRole('group', { name: /^Map of Europe/ });
  await plate.focus();
  await page.keyboard.press('ArrowRight');
  const first = await plate.locator('[aria-live]').textContent();
  expect(first).toMatch(/\w+\./);
  await page.keyboard.press('ArrowUp');
  await expect(plate.locator('[aria-live]')).not.toHaveText(first ?? '');
});

test('the pictures have a name that tells the date and the sizes of the blocs', async ({ page }) => {
  await openDate(page, '/1982');
  await expect(
    page.getByRole('img', { name: /^Map of World on 31 December 1982\. NATO has 16 members/ }),
  ).toBeAttached();
});
