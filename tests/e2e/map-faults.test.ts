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

// Not yet seen to its end.
test.fixme('code, outlines and worker that do not come are told of, and come when asked for', async ({
  page,
  site,
}) => {
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

  // the code itself: browsers remember that a module failed, so that the page is loaded again when asking does not help
  const other = await page.context().newPage();
  site.fail(scriptWith('maplibregl'), 'reset');
  await openDate(other, '/1972?country=POL');
  await europe(other).hover();
  await expect(word(other)).toContainText('The zoomable map did not load.');
  site.heal();
  await word(other).getByRole('button', { name: 'Try again' }).click();
  await expect(europe(other)).toBeVisible();
  await expect(other).toHaveURL(/\/1972\?country=POL$/);
  await expect(async () => {
    await europe(other).hover();
    await expect(live(other)).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
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
