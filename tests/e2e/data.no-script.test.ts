// The data page without scripting: every download is a link that answers, with the size it says.
import { expect, test } from '@playwright/test';

test('tables and states are links to files, and the citation stands there', async ({ page, request }) => {
  await page.goto('/data');
  const row = page.getByRole('row', { name: /memberships/ });
  const link = row.getByRole('link', { name: 'CSV, memberships', exact: true });
  await expect(row.getByRole('cell').nth(1)).toContainText(/\d+ kB/);
  const said = Number(/(\d+) kB/.exec((await row.getByRole('cell').nth(1).textContent()) ?? '')?.[1]);
  const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(answer.status()).toBe(200);
  expect(Math.round((await answer.body()).length / 1000)).toBe(said);
  const addresses = await page
    .locator('a[download]')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(250);
  const listed = (await (await request.get('/api/v1/files.json')).json()) as { files: { path: string }[] };
  const files = new Set(listed.files.map(({ path }) => path));
  expect(addresses.filter((address) => !files.has(address.split('/api/v1/')[1] ?? ''))).toEqual([]);
  await expect(page.getByRole('region', { name: 'Text' })).toContainText('Alliance Atlas (2026)');
  await expect(page.getByRole('region', { name: 'curl' })).toContainText('/api/v1/memberships.csv');
});
