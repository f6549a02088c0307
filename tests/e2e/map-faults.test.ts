// Faults of the zoomable map: its code, its outlines, its worker, the graphics under it. The drawn map stays, a line says what is wrong,
// and asking again brings the zoomable one, where the reader was.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openDate } from './journey';
import { scriptWith, test } from './own-site';

test.use({ serviceWorkers: 'block', viewport: { width: 900, height: 700 } });

const europe = (page: Page) => page.getByRole('group', { name: /^Map of Europe/ });
const word = (page: Page) => europe(page).getByRole('status');
const live = (page: Page) => europe(page).getByRole('button', { name: 'Show the whole plate' });

/** What the reader still has: the drawn map. */
const drawn = (page: Page) => page.locator('[id="europe-POL"]');

test('outlines and worker that do not come are told of, and come when asked for', async ({ page, site }) => {
  test.slow();
  const again = word(page).getByRole('button', { name: 'Try again' });
  await openDate(page, '/1989');
  site.fail(/map-europe\.[^/]*json$/, 'short');
  await europe(page).hover();
  await expect(word(page)).toContainText('The zoomable map did not load.');
  await expect(drawn(page)).toHaveAttribute('class', 'wp');
  site.heal();
  site.fail(/maplibre-gl-worker/, 'missing');
  await again.click();
  await expect(word(page)).toContainText('The zoomable map did not load.');
  site.heal();
  await again.click();
  await expect(live(page)).toBeVisible();
});

test('code that does not come is told of; browsers remember that a module failed, so that the page is loaded again', async ({
  page,
  site,
}) => {
  test.slow();
  site.fail(scriptWith('maplibregl'), 'reset');
  await openDate(page, '/1972?country=POL');
  await europe(page).hover();
  await expect(word(page)).toContainText('The zoomable map did not load.');
  await expect(drawn(page)).toHaveAttribute('class', 'wp');
  site.heal();
  await word(page).getByRole('button', { name: 'Try again' }).click();
  await expect(async () => {
    await europe(page).hover();
    await expect(live(page)).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 90_000 });
  await expect(page).toHaveURL(/\/1972\?country=POL$/);
});

test('graphics that are lost and come back, are lost for good, or whose process is gone', async ({
  page,
  browser,
}) => {
  test.slow();
  await openDate(page, '/1989');
  await europe(page).hover();
  await expect(live(page)).toBeVisible({ timeout: 90_000 });
  await europe(page).getByRole('button', { name: 'Zoom in' }).click();
  const lose = (forGood: boolean) =>
    page.evaluate((stay) => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      const extension = context?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      if (!stay) setTimeout(() => extension?.restoreContext(), 300);
    }, forGood);
  await lose(false);
  await page.waitForFunction(
    () => document.querySelector('canvas')?.getContext('webgl2')?.isContextLost() === false,
  );
  await expect(word(page)).toHaveCount(0);
  await expect(live(page)).toBeVisible();

  await lose(true);
  await expect(word(page)).toContainText('The zoomable map has stopped');
  await expect(drawn(page)).toHaveAttribute('class', 'wp');
  await word(page).getByRole('button', { name: 'Try again' }).click();
  await expect(live(page)).toBeVisible();

  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.crashGpuProcess').catch(() => undefined);
  // it comes back by itself, or a line says that it has stopped and brings it back: never a blank plate without a word
  const stopped = word(page).getByRole('button', { name: 'Try again' });
  await expect(live(page).or(stopped).first()).toBeVisible();
  if (await stopped.isVisible()) await stopped.click();
  await expect(live(page)).toBeVisible();
});
