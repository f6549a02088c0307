// A map in a foreign page: a frame without storage and without an origin of its own, from another server.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';

/** A page of another origin with the frame in it; returns what ends its server. */
async function foreignPage(page: Page, src: string, width: number, height: number) {
  const frame = `<iframe src="${src}" title="Map" width="${String(width)}" height="${String(height)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Elsewhere</title>${frame}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

const slider = (frame: FrameLocator) => frame.getByRole('slider', { name: 'Date' });

test('an embedded map works in a sandboxed frame of another page, by keyboard, and leads to the atlas', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const end = await foreignPage(page, `${baseURL ?? ''}/embed/1955?country=POL`, 800, 500);
  const frame = page.frameLocator('iframe');
  await expect(slider(frame)).toHaveAttribute('aria-disabled', 'false');
  await expect(frame.getByRole('status').first()).toContainText('Poland. Warsaw Pact since 14 May 1955.');
  await expect(frame.locator('.plate-world [id="world-CAN"]')).toHaveClass('nato');
  await slider(frame).press('ArrowRight');
  await expect(slider(frame)).toHaveAttribute('aria-valuenow', '1956');
  const link = frame.getByRole('link', { name: 'Open in Alliance Atlas' });
  await expect(link).toHaveAttribute('href', '/1956?country=POL');
  await expect(frame.getByText('CC BY 4.0')).toBeVisible();
  const popup = page.waitForEvent('popup');
  await link.click();
  await expect(await popup).toHaveURL(/\/1956\?country=POL$/);
  expect(errors).toEqual([]);
  end();
});

test('a small frame keeps date, plate, buttons and link; a day without a page is drawn', async ({
  page,
  baseURL,
}) => {
  const end = await foreignPage(page, `${baseURL ?? ''}/embed/1968-08-25`, 320, 240);
  const frame = page.frameLocator('iframe');
  await expect(slider(frame)).toHaveAttribute('aria-disabled', 'false');
  await expect(frame.locator('[id="europe-FRA"]')).toHaveClass('both-out');
  for (const part of [
    frame.getByText('25 August'),
    frame.getByRole('button', { name: 'Play' }),
    frame.getByRole('link', { name: 'Open in Alliance Atlas' }),
  ])
    await expect(part).toBeInViewport();
  end();
});

test('the lines for another page follow the choices, frozen ones too', async ({ page }) => {
  await page.goto('/embed/make?date=1990-10-03');
  const lines = page.getByRole('textbox', { name: 'Lines for your page' });
  await expect(lines).toHaveValue(/\/embed\/1990-10-03"/);
  await page.getByRole('combobox', { name: 'Plates' }).selectOption({ label: 'Europe alone' });
  await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: '320 × 240 pixels' });
  await expect(lines).toHaveValue(/\/embed\/1990-10-03\?plates=europe"[\s\S]*width="320"/);
  await page.getByRole('radio', { name: /^Frozen/ }).check();
  await expect(lines).toHaveValue(/\/data\/[\w.]+-[0-9a-f]{8}\/embed\/1990-10-03#europe"/);
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Germany');
  await expect(preview.getByText(/does not change/)).toBeVisible();
});
