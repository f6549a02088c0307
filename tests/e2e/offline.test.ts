// Without a network: after one visit the whole atlas is there, and a new version waits until the reader wants it.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openDate, shadeOf, slider, watch } from './journey';
import { BUILD, test } from './own-site';

/** The fallback page is kept last: where it is, everything is. */
const filled = (page: Page, copies = 1): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          let found = 0;
          for (const name of await caches.keys())
            if (await (await caches.open(name)).match('/404.html')) found += 1;
          return found;
        }),
      { timeout: 40_000 },
    )
    .toBe(copies);

const notice = (page: Page) => page.getByText('A new version of the atlas is ready.');

test('after one visit every date, the zoomable map, the texts and the sources are there without a network', async ({
  page,
  context,
}) => {
  test.slow();
  const seen = watch(page);
  await openDate(page, '/1955');
  await filled(page);
  await context.setOffline(true);

  await openDate(page, '/2004');
  expect(await shadeOf(page, 'world', 'US_48')).toBe('nato');
  await page.getByRole('tab', { name: 'Situation' }).click();
  const situation = page.getByRole('tabpanel', { name: 'Situation' });
  await expect(situation).toContainText('Union');
  const before = await situation.textContent();
  await slider(page).focus();
  await page.keyboard.press('PageDown');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 1994: NATO 16/);
  await expect(situation).not.toHaveText(before ?? '');
  await expect(situation).not.toContainText('did not load');

  // A day that has no page of its own, with what its link carries.
  await openDate(page, '/1957-06-15?layers=article6');
  expect(await shadeOf(page, 'europe', 'DE_SAAR')).toBe('both');
  await expect(page.getByRole('checkbox', { name: 'southern limit of the treaty area' })).toBeChecked();
  await page.getByRole('group', { name: /^Map of Europe/ }).hover();
  await expect(page.locator('.plate.live')).toHaveCount(1, { timeout: 60_000 });

  await page.goto('/method');
  await expect(page.getByRole('heading', { level: 1, name: 'Sources and rules' })).toBeVisible();
  expect(seen).toEqual({ errors: [], strangers: [] });
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();

  await context.setOffline(false);
  await openDate(page, '/1999');
});

test('pages and answers of the API that were visited are kept as they were', async ({ page, context }) => {
  await openDate(page, '/1955');
  await filled(page);
  await openDate(page, '/1962');
  const online = await page.evaluate(
    async () => (await fetch('/api/v1/index.json')).json() as Promise<unknown>,
  );
  await context.setOffline(true);
  // The page itself and not the fallback: it has the map before any script runs.
  const html = await page.evaluate(async () => (await caches.match(`${location.origin}/1962`))?.text());
  expect(html).toContain('id="europe-');
  await openDate(page, '/1962');
  const offline = await page.evaluate(
    async () => (await fetch('/api/v1/index.json')).json() as Promise<unknown>,
  );
  expect(offline).toEqual(online);
});

test('a server that does not answer is waited for no longer than a few seconds', async ({ page, site }) => {
  await openDate(page, '/1955');
  await filled(page);
  site.fail(/^\/1982$/, 'hanging');
  await openDate(page, '/1982');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 1982: NATO 16/);
});

test('a new version is offered, never forced, and loaded when the reader says so', async ({ page, site }) => {
  const seen = watch(page);
  await openDate(page, '/1955');
  await filled(page);
  site.release('another');
  await page.evaluate(async () => {
    (window as unknown as { same: boolean }).same = true;
    await (await navigator.serviceWorker.ready).update();
  });
  await expect(notice(page)).toBeVisible();
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/1956$/);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
  const before = site.asked.length;
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it' }).click()]);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31 December 1956/);
  await filled(page);
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes('files'))).toEqual([
    'alliance-atlas / files another',
  ]);
  // Nothing that both versions have was fetched again.
  expect(site.asked.slice(before).filter((path) => path.includes('/immutable/'))).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('the offer can be put off, and taking it in one tab leaves the others as they are', async ({
  page,
  context,
  site,
}) => {
  await openDate(page, '/1955');
  await filled(page);
  const second = await context.newPage();
  await openDate(second, '/1990');
  site.release('another');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice(page)).toBeVisible();
  await expect(notice(second)).toBeVisible();
  await second.getByRole('button', { name: 'Later' }).click();
  await expect(notice(second)).toBeHidden();
  await second.evaluate(() => ((window as unknown as { same: boolean }).same = true));
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it' }).click()]);
  await expect(slider(page)).toHaveAttribute('aria-disabled', 'false');
  expect(await second.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
  await expect(notice(second)).toBeHidden();
});

test('readers who save data are not made to keep anything but what they visit', async ({ page, site }) => {
  const sparing = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });`;
  await page.addInitScript(sparing);
  site.beforeWorker(sparing);
  await openDate(page, '/1955');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(4000);
  expect(site.asked.filter((path) => /map-pole|404/.test(path))).toEqual([]);
});

for (const [what, stub] of [
  [
    'throws',
    () =>
      Object.defineProperty(navigator, 'serviceWorker', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
  [
    'refuses',
    () => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    },
  ],
  ['is missing', () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined })],
] as const) {
  test(`where the browser's offline storage ${what} the page works as ever`, async ({ page }) => {
    const seen = watch(page);
    await page.addInitScript(stub);
    await openDate(page, '/1955');
    await page.waitForTimeout(4000);
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '1956');
    expect(seen.errors).toEqual([]);
  });
}

test('where the worker may keep nothing the page comes from the network', async ({ page }) => {
  await openDate(page, '/1955');
  await filled(page);
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(() => {
    self.caches.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  });
  await openDate(page, '/1962');
  expect(await shadeOf(page, 'world', 'US_48')).toBe('nato');
});

test('what is kept is small enough, and nothing of it twice', () => {
  const worker = readFileSync(path.join(BUILD, 'service-worker.js'), 'utf8');
  const parts = [...worker.matchAll(/\/_app\/immutable\/[^`'"]+/g)].map(([name]) => name);
  const size = (name: string) => statSync(path.join(BUILD, name)).size;
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.filter((name) => name.includes('maplibre-gl-worker'))).toHaveLength(1);
  expect(parts.filter((name) => name.endsWith('.js') && size(name) > 500_000)).toHaveLength(1);
  expect(parts.reduce((sum, name) => sum + size(name), 0)).toBeLessThan(9_600_000);
});
