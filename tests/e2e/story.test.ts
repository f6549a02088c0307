// Journeys through a story: scroll, links, keys, exploring and the way back, motion, print.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { servedSize } from '../bench/bytes';
import { watch } from './journey';

const STORY = '/story/law-and-force';
const CHAPTERS = path.resolve('build/story');
/** A chapter weighs no more than a page of a date: brotli. */
const HEAVIEST = 60_000;

const current = (page: Page): Locator => page.locator('section.current');
const when = (page: Page): Locator => page.locator('.when time');
const map = (page: Page): Locator => page.getByRole('group', { name: /^Map of / });
const timeline = (page: Page): Locator => page.getByRole('slider', { name: 'Date of the map' });
const viewBox = (page: Page): Promise<string | null> =>
  page.locator('.drawn:not(.covered) > svg').getAttribute('viewBox');

async function openStory(page: Page, link = STORY): Promise<void> {
  await page.goto(link);
  await expect(timeline(page)).toHaveAttribute('aria-disabled', 'false');
}

/** The frame at which the camera has come to rest. */
async function restingFrame(page: Page): Promise<string | null> {
  let before = '';
  await expect(async () => {
    const now = (await viewBox(page)) ?? '';
    const rests = now === before && now !== '';
    before = now;
    expect(rests).toBe(true);
  }).toPass({ intervals: [300] });
  return viewBox(page);
}

test('the stories are listed in their order and lead to each other', async ({ page }) => {
  await page.goto('/story');
  const titles = page.getByRole('heading', { level: 2 });
  await expect(titles).toHaveCount(11);
  await expect(titles.first()).toHaveText('From Europe to everywhere');
  await page.getByRole('link', { name: 'After the wall' }).click();
  await expect(page).toHaveTitle('After the wall · Alliance Atlas');
  await page.getByRole('link', { name: 'Next chapter: The open door' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The open door');
  await expect(when(page)).toHaveAttribute('datetime', '1995-09-28');
});

test('scrolling leads from step to step, and the map and the link follow', async ({ page }) => {
  const seen = watch(page);
  await openStory(page);
  await expect(current(page)).toHaveAttribute('id', 'step-1');
  await expect(when(page)).toHaveAttribute('datetime', '1949-04-04');
  await page.locator('#step-4').evaluate((step) => {
    step.scrollIntoView({ block: 'start' });
  });
  await expect(current(page)).toHaveAttribute('id', 'step-4');
  await expect(when(page)).toHaveAttribute('datetime', '1993-04-12');
  await expect(map(page).getByRole('img', { name: /^Map of Europe on 12 April 1993/ })).toBeVisible();
  await expect(page).toHaveURL(/#step-4$/);
  await expect(page.locator('.note .title').first()).toHaveText('Deny Flight');
  await expect(page.locator('.pick-line')).toHaveCount(1);
  expect(seen.errors).toEqual([]);
  expect(seen.strangers).toEqual([]);
});

test('links and keys turn the steps, take the focus along, and Back leads back', async ({ page }) => {
  await openStory(page);
  await page.getByRole('link', { name: 'Next step' }).click();
  await expect(page.locator('#step-2')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#step-3')).toBeFocused();
  await expect(when(page)).toHaveAttribute('datetime', '1956-11-02');
  await page.keyboard.press('PageDown');
  await expect(current(page)).toHaveAttribute('id', 'step-4');
  await page.keyboard.press('ArrowLeft');
  await expect(current(page)).toHaveAttribute('id', 'step-3');
  await page.getByRole('link', { name: /^Step 10: / }).click();
  await expect(when(page)).toHaveAttribute('datetime', '2010-07-22');
  await page.goBack();
  await expect(page).toHaveURL(/#step-3$/);
  await expect(current(page)).toHaveAttribute('id', 'step-3');
});

test('a link opens the story at its step', async ({ page }) => {
  await openStory(page, `${STORY}#step-10`);
  await expect(current(page)).toHaveAttribute('id', 'step-10');
  await expect(when(page)).toHaveAttribute('datetime', '2010-07-22');
  await expect(page.locator('[id="europe-KOS"]')).toBeVisible();
});

test('who explores is led back: camera, state and date are those of the step again', async ({ page }) => {
  await openStory(page, `${STORY}#step-4`);
  await expect(when(page)).toHaveAttribute('datetime', '1993-04-12');
  const own = await restingFrame(page);
  const back = page.getByRole('button', { name: 'Back to the story' });
  await expect(back).toBeHidden();

  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(back).toBeVisible();
  expect(await restingFrame(page)).not.toBe(own);
  await back.click();
  expect(await restingFrame(page)).toBe(own);
  await expect(back).toBeHidden();
  await expect(map(page)).toBeFocused();

  await timeline(page).press('ArrowRight');
  await expect(when(page)).toHaveAttribute('datetime', '1994-12-31');
  await expect(page.locator('svg .note')).toHaveCount(0);
  await back.click();
  await expect(when(page)).toHaveAttribute('datetime', '1993-04-12');

  await timeline(page).press('ArrowRight');
  await page.getByRole('link', { name: 'Next step' }).click();
  await expect(when(page)).toHaveAttribute('datetime', '1999-03-24');
  await expect(back).toBeHidden();
});

test('states name themselves under the pointer and by keys, and can be chosen', async ({ page }) => {
  await openStory(page, `${STORY}#step-5`);
  await restingFrame(page);
  await page.locator('[id="europe-HUN"]').hover();
  await expect(page.locator('.tooltip')).toContainText('NATO since 12 March 1999');
  await page.locator('[id="europe-HUN"]').click();
  await expect(page.getByRole('button', { name: 'Back to the story' })).toBeVisible();
  await page.mouse.move(100, 500);
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Back to the story' })).toBeHidden();
});

test('the map is dragged, and a plain wheel over it scrolls the story', async ({ page }) => {
  await openStory(page, `${STORY}#step-4`);
  const own = await restingFrame(page);
  await page.mouse.move(900, 350);
  await page.mouse.down();
  await page.mouse.move(960, 380, { steps: 4 });
  await page.mouse.up();
  expect(await restingFrame(page)).not.toBe(own);
  await page.keyboard.press('Escape');
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
});

test('a number shows its work in the step, and the date leads to its map', async ({ page }) => {
  await openStory(page, `${STORY}#step-5`);
  const step = page.locator('#step-5');
  await step.locator('sup.cite a').first().click();
  await expect(step.locator('details')).toHaveAttribute('open', '');
  await expect(step.locator('li:focus')).toContainText('1199');
  await expect(page).toHaveURL(/#step-5$/);
  await expect(step.getByRole('group', { name: 'A claim and its answer' })).toContainText('Claim. Russia');
  await step.getByRole('link', { name: '24 March 1999' }).click();
  await expect(page).toHaveURL(/\/1999-03-24\?country=/);
});

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the camera cuts', async ({ page }) => {
    await openStory(page, `${STORY}#step-4`);
    await expect(when(page)).toHaveAttribute('datetime', '1993-04-12');
    const frames = await page.evaluate(async () => {
      const svg = document.querySelector('.drawn:not(.covered) > svg');
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(svg?.getAttribute('viewBox') ?? ''));
      if (svg) observer.observe(svg, { attributes: true, attributeFilter: ['viewBox'] });
      document.querySelector<HTMLElement>('[data-move="next"]')?.click();
      await new Promise((resolve) => setTimeout(resolve, 1200));
      return seen.size;
    });
    expect(frames).toBe(1);
  });
});

test('printed it is the whole text with one map and no controls', async ({ page }) => {
  await openStory(page);
  await page.emulateMedia({ media: 'print' });
  await expect(timeline(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Steps of this chapter' })).toBeHidden();
  await expect(page.locator('.drawn:not(.covered) > svg')).toBeVisible();
  await expect(page.locator('#step-12')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources of this chapter' })).toBeVisible();
  const colours = await page
    .locator('section[data-step]')
    .evaluateAll((steps) => [...new Set(steps.map((step) => getComputedStyle(step).color))]);
  expect(colours).toHaveLength(1);
});

test('no chapter is larger than its budget', () => {
  const pages = readdirSync(CHAPTERS).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBe(11);
  for (const name of pages) expect(servedSize(path.join(CHAPTERS, name)), name).toBeLessThanOrEqual(HEAVIEST);
});
