// A story without scripting: all its text, the map of its first step, links to the maps of the others.
import { expect, test } from '@playwright/test';

test('the chapter is complete and shows one drawn map', async ({ page }) => {
  await page.goto('/story/after-the-wall');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('After the wall');
  await expect(page.locator('section[data-step]')).toHaveCount(12);
  await expect(page.locator('svg.plate-svg')).toHaveCount(1);
  await expect(page.locator('[id="europe-DE_E"]')).toHaveAttribute('class', 'wp');
  await expect(page.locator('.when')).toHaveText(/9 November\s*1989/);
  await expect(page.getByText('Independence is a town in Missouri')).toBeVisible();
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Sources of this chapter' })).toBeVisible();
});

test('a number leads to its work, a step opens its own', async ({ page }) => {
  await page.goto('/story/after-the-wall');
  await page.locator('#step-1 sup.cite a').first().click();
  await expect(page).toHaveURL(/#source-handbook-sarotte-2009$/);
  await expect(page.locator('li:target')).toContainText('Sarotte');
  await page.locator('#step-2 summary').click();
  await expect(page.locator('#step-2 details li').first()).toBeVisible();
});

test('the date of every step leads to a page with a drawn map', async ({ page }) => {
  await page.goto('/story/after-the-wall');
  const links = await page
    .locator('section[data-step] .date a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links).toHaveLength(12);
  for (const link of links) {
    const response = await page.request.get(link);
    expect([link, response.status()]).toEqual([link, 200]);
    expect(await response.text()).toContain('plate-europe');
  }
});

test('the index leads to a chapter, and a chapter to the next', async ({ page }) => {
  await page.goto('/story');
  await page.getByRole('link', { name: 'The open door' }).click();
  await expect(page).toHaveURL(/\/story\/the-open-door$/);
  await page
    .getByRole('link', { name: /^Russia's red line/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("Russia's red line");
});
