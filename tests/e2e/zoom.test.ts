// The zoomable map takes over the plate the reader enters, and a plate without it stays what it is.
import { expect, test } from '@playwright/test';
import { openDate, watch } from './journey';
import { scriptWith } from './own-site';

test('the pointer over a plate brings the zoomable map, and zooming works', async ({ page }) => {
  test.slow();
  const seen = watch(page);
  await openDate(page, '/1989');
  const plate = page.getByRole('group', { name: /^Map of Europe/ });
  await plate.hover();
  await expect(plate.getByRole('button', { name: 'Show the whole plate' })).toBeVisible({ timeout: 90_000 });
  await expect(plate.locator('canvas')).toBeVisible();
  await plate.getByRole('button', { name: 'Zoom in' }).click();
  expect(seen).toEqual({ errors: [], strangers: [] });
});

test('without WebGL the drawn plate stays and one line says so', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openDate(page, '/1989');
  const plate = page.getByRole('group', { name: /^Map of Europe/ });
  await plate.hover();
  await expect(plate.getByRole('status')).toContainText('Zooming needs WebGL');
  await expect(page.locator('[id="europe-POL"]')).toHaveAttribute('class', 'wp');
});

test('a click that begins on the drawn plate and ends on the zoomable map chooses what it began on', async ({
  page,
}) => {
  test.slow();
  let release = (): void => undefined;
  const come = new Promise<void>((resolve) => (release = resolve));
  await page.route(scriptWith('maplibregl'), async (route) => {
    await come;
    await route.continue();
  });
  await openDate(page, '/1989');
  const plate = page.getByRole('group', { name: /^Map of Europe/ });
  await page.locator('[id="europe-POL"]').hover();
  await page.mouse.down();
  release();
  await expect(plate.getByRole('button', { name: 'Show the whole plate' })).toBeVisible({ timeout: 90_000 });
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'About Poland' })).toContainText('Warsaw Pact');
});
