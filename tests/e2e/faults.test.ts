// Faults, and what the reader sees of each: nothing hangs without a word, nothing fails without a way to ask again.
import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { openDate, shadeOf, slider } from './journey';
import type { FaultySite } from './faulty-server';
import { scriptWith, test } from './own-site';

// A worker would answer from what it has kept: offline.test.ts is about that.
test.use({ serviceWorkers: 'block' });

const status = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const again = (page: Page, words: string | RegExp) =>
  status(page, words).getByRole('button', { name: /Try again|Load again/ });

/** A page of a browser that has kept nothing so far. */
async function freshPage(browser: Browser, site: FaultySite): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  return context.newPage();
}

test('a program that never comes leaves a page to read, says so, and offers to load it again', async ({
  browser,
  site,
}) => {
  test.slow();
  const faults = [
    [/_app\/start\.js/, 'missing', '/1955'],
    [/chunks\/[^/]*\.js/, 'hanging', '/1955'],
    [/entry\/app/, 'missing', '/1957-06-15'],
    [/\/history\.[^/]*json$/, 'broken', '/1957-06-15'],
  ] as const;
  const words = 'The controls of this page have not loaded.';
  for (const [what, fault, link] of faults) {
    const page = await freshPage(browser, site);
    site.fail(what, fault);
    await page.goto(link, { waitUntil: 'commit' });
    await expect(page.getByText(words)).toBeVisible();
    if (link === '/1955') await expect(page.locator('[id="europe-POL"]')).toHaveAttribute('class', 'wp');
    site.heal();
    await page.getByRole('link', { name: 'Load again' }).click();
    await expect(slider(page)).toHaveAttribute('aria-disabled', 'false');
    await expect(page.getByText(words)).toBeHidden();
    await page.context().close();
  }
});

test('shapes that come broken are fetched once more; those that do not come are told of, and come when asked for', async ({
  browser,
  site,
}) => {
  test.slow();
  const shapes = /figure-(?:world|europe)\.[^/]*json$/;
  const words = 'The shapes of the map did not load';
  // one bad answer is nobody's trouble, though it may be kept for a year; slowness is none either
  for (const [fault, times] of [
    ['spoilt', 2],
    ['cut', 2],
    ['slow', Infinity],
  ] as const) {
    const page = await freshPage(browser, site);
    site.fail(shapes, fault, times);
    await openDate(page, '/1957-06-15');
    expect(await shadeOf(page, 'world', 'US_48')).toBe('nato');
    await expect(status(page, words)).toHaveCount(0);
    site.heal();
    await page.context().close();
  }
  for (const [fault, link] of [
    ['missing', '/1954'],
    ['reset', '/1957-06-15'],
  ] as const) {
    const page = await freshPage(browser, site);
    site.fail(shapes, fault);
    await openDate(page, link);
    await expect(status(page, words).first()).toBeVisible();
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 195[58]: NATO 15/);
    site.heal();
    await again(page, words).first().click();
    await expect(page.locator('[id="europe-DE_W"]')).toHaveAttribute('class', 'both');
    await expect(status(page, words)).toHaveCount(0);
    await page.context().close();
  }
});

test('what a reader does to a part of the page before its code has come is done when it has', async ({
  page,
  site,
}) => {
  await openDate(page, '/1955');
  // Until there is a reader, the code of these parts is not asked for.
  site.fail(/chunks\/[^/]*\.js/, 'slow');
  const members = page.getByRole('tab', { name: 'Members' });
  await members.click();
  await expect(members).toHaveAttribute('aria-selected', 'false');
  await expect(members).toHaveAttribute('aria-selected', 'true');
});

test('parts of the page whose code does not come say so, and come when asked for again', async ({
  page,
  site,
}) => {
  test.slow();
  await openDate(page, '/1955');
  site.fail(/chunks\/[^/]*\.js/, 'missing');
  const members = page.getByRole('tab', { name: 'Members' });
  await members.click();
  const words = 'That part of the page did not load.';
  await expect(status(page, words)).toBeVisible();
  // The map and its date do without them.
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 1956/);
  site.heal();
  await again(page, words).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 1956/);
  await expect(async () => {
    await members.click();
    await expect(members).toHaveAttribute('aria-selected', 'true', { timeout: 1000 });
  }).toPass();
  await expect(status(page, words)).toHaveCount(0);
});

test('a page that is drawn without its parts stands, says so, and is not loaded again by itself', async ({
  page,
  site,
}) => {
  test.slow();
  let loads = 0;
  page.on('load', () => (loads += 1));
  // Only what waits for a reader has the way to its sheets.
  site.fail(scriptWith('tablist'), 'missing');
  await openDate(page, '/1957-06-15');
  const words = 'That part of the page did not load.';
  await expect(status(page, words)).toBeVisible();
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 195[78]/);
  expect(loads).toBe(1);
  site.heal();
  await again(page, words).click();
  await expect(page.getByRole('tab', { name: 'Members' })).toBeVisible();
});

test('texts, lists, cards, layers and the index say when they do not come, and come when asked again', async ({
  page,
  site,
}) => {
  test.slow();
  site.fail(/\/(?:1956|1955-1966|find|record)\.[^/]*json$/, 'missing');
  site.fail(/\/(?:country\/|countries\/)?POL\.[^/]*json$|\/country\/POL\.json$/, 'broken');
  await openDate(page, '/1954');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const year = 'The events and sources of this year did not load.';
  await expect(status(page, year)).toBeVisible();
  await page.getByRole('tab', { name: 'Situation' }).click();
  const text = 'The text did not load.';
  await expect(page.getByRole('tabpanel', { name: 'Situation' })).toContainText(text);
  await page.keyboard.press('/');
  const index = page.getByRole('alert').filter({ hasText: 'The index did not load.' });
  await expect(index).toBeVisible();
  site.heal();
  await index.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('combobox').fill('poland');
  await expect(page.getByRole('option', { name: /^Poland/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tabpanel', { name: 'Situation' }).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Situation' })).not.toContainText(text);
  await expect(page.getByRole('tabpanel', { name: 'Situation' })).toContainText('Two alliances in Europe');
  await page.getByRole('tab', { name: /^What changed/ }).click();
  await expect(status(page, year)).toHaveCount(0);
  // the date is where it was
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 1956/);
});

test('a page that loses its network before anything is kept works on, says what it lacks, and has it later', async ({
  page,
  context,
}) => {
  await openDate(page, '/1955');
  await context.setOffline(true);
  await slider(page).press('End');
  await expect(page.locator('time').first()).toContainText('2026');
  expect(await shadeOf(page, 'europe', 'POL')).toBe('both');
  const parts = 'That part of the page did not load.';
  await expect(status(page, parts)).toBeVisible();
  await context.setOffline(false);
  await again(page, parts).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('West Germany');
  await expect(status(page, parts)).toHaveCount(0);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /2026/);
});

test('a page that loses its network once its parts have come says which texts it lacks, and has them later', async ({
  page,
  context,
}) => {
  await openDate(page, '/1955');
  await page.getByRole('tab', { name: 'Members' }).click();
  await expect(page.getByRole('tab', { name: 'Members' })).toHaveAttribute('aria-selected', 'true');
  await context.setOffline(true);
  await slider(page).press('End');
  const year = 'The events and sources of this year did not load.';
  await page.getByRole('tab', { name: /^What changed/ }).click();
  await expect(status(page, year)).toBeVisible();
  await context.setOffline(false);
  await again(page, year).click();
  await expect(status(page, year)).toHaveCount(0);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /2026/);
});

test('the way to another page that hangs or fails is told of, and the page that stands works on', async ({
  page,
  site,
}) => {
  test.slow();
  // A day without a page of its own: it is drawn by the program that also brings other pages.
  await openDate(page, '/1955-06-15');
  site.fail(/\/overview\.[^/]*json$/, 'hanging');
  await page.getByRole('link', { name: 'Sources and notes' }).first().click();
  await expect(status(page, 'The next page has not come yet.')).toBeVisible();
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 195[56]/);
  site.heal();
  await again(page, 'The next page has not come yet.').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources and rules' })).toBeVisible();

  site.fail(/\/(?:charts)\.[^/]*json$/, 'missing');
  await page.getByRole('link', { name: 'Charts' }).first().click();
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  site.heal();
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /chart/i })).toBeVisible();
});

test('an unknown language is a page that is not there, with the way back', async ({ page }) => {
  const response = await page.goto('/xx/1955');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the map of today' }).click();
  await expect(slider(page)).toHaveAttribute('aria-disabled', 'false');
});

test('a wrong clock, a language that is none, and storage that is shut or full change nothing', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'language', { value: 'C' });
    Object.defineProperty(navigator, 'languages', { value: ['C', 'x-nonsense', ''] });
    const shut = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = shut;
    Storage.prototype.getItem = shut;
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.clock.setFixedTime(new Date('1987-06-05T04:03:02Z'));
  await openDate(page, '/');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^22 November 2026/);
  await page.getByRole('button', { name: 'Colours: automatic' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.clock.setFixedTime(new Date('2071-01-01T00:00:00Z'));
  await openDate(page, '/9999');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^22 November 2026/);
  expect(errors).toEqual([]);
});

test('two tabs share the colours; a page that was left stops playing and takes up what changed meanwhile', async ({
  page,
  context,
}) => {
  await openDate(page, '/1955');
  await page.getByRole('button', { name: 'Play' }).click();
  // as the browser tells a page that it keeps for the way back
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  const second = await context.newPage();
  await openDate(second, '/1990');
  await second.getByRole('button', { name: 'Colours: automatic' }).click();
  await second.getByRole('button', { name: 'Colours: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /^31 December 1955/);
  await page.getByRole('button', { name: 'Pause' }).click();
});
