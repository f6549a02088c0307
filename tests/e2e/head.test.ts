// What a page tells those who do not look at it: search engines, and places that show a link.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openDate, slider, watch } from './journey';

const BUILD = path.resolve(import.meta.dirname, '../../build');

const content = (page: Page, name: string): Promise<string | null> =>
  page.locator(`head meta[property="${name}"], head meta[name="${name}"]`).getAttribute('content');
const canonical = (page: Page): Promise<string | null> =>
  page.locator('head link[rel="canonical"]').getAttribute('href');
const pathOf = (url: string | null): string => new URL(url ?? '').pathname;

const pages: readonly [link: string, title: RegExp, canonical: string, card: string][] = [
  ['/', /^\d+ \w+ \d{4}: .+ · Alliance Atlas$/, '/', '/cards/2026.png'],
  ['/1955', /^31 December 1955: .+ · Alliance Atlas$/, '/1955', '/cards/1955.png'],
  ['/1990-10-03', /^3 October 1990: .+ · Alliance Atlas$/, '/1990-10-03', '/cards/1990-10-03.png'],
  ['/1960-08-01', /^1 August 1960: .+ · Alliance Atlas$/, '/1960-08-01', '/cards/1960.png'],
  // Drawn by the fallback page, in the browser.
  ['/1956-06-15', /^15 June 1956: .+ · Alliance Atlas$/, '/1956-04-07', '/cards/1956.png'],
  ['/method', /^Sources and rules · Alliance Atlas$/, '/method', '/cards/2026.png'],
];

for (const [link, title, address, card] of pages) {
  test(`${link} has its title, the address that stands for it and a card`, async ({ page }) => {
    const seen = watch(page);
    await page.goto(link, { waitUntil: 'networkidle' });
    await expect(page).toHaveTitle(title);
    expect(pathOf(await canonical(page))).toBe(address);
    expect(await content(page, 'og:url')).toBe(await canonical(page));
    expect(pathOf(await content(page, 'og:image'))).toBe(card);
    expect((await content(page, 'description'))?.length).toBeGreaterThan(50);
    const linked = await page.locator('head script[type="application/ld+json"]').allTextContents();
    expect(linked).toHaveLength(1);
    expect(JSON.parse(linked[0] ?? '')).toMatchObject({ '@context': 'https://schema.org' });
    // A content policy that refused the data block would say so here. The fallback page is a 404 by design.
    expect(seen.errors.filter((error) => !error.includes('404'))).toEqual([]);
  });
}

test('the head follows the date', async ({ page }) => {
  await openDate(page, '/1955');
  await slider(page).press('ArrowRight');
  await expect(page).toHaveTitle(/^31 December 1956: /);
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute('href', /\/1956$/);
  await expect(page.locator('head title')).toHaveCount(1);
});

test('the card of a page is a picture of 1200 by 630', async ({ page, request }) => {
  await page.goto('/1990-10-03');
  const response = await request.get(pathOf(await content(page, 'og:image')));
  expect(response.headers()['content-type']).toBe('image/png');
  const bytes = await response.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(await content(page, 'og:image:width')).toBe('1200');
});

test('icons and manifest are where the page says', async ({ page, request }) => {
  await page.goto('/1955');
  for (const link of await page
    .locator('head link[rel~="icon"], head link[rel="apple-touch-icon"], head link[rel="manifest"]')
    .all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
  }
});

/** Pages for frames on other sites, live and frozen: the same maps again. */
const UNLISTED = /^(?:[a-z]{2}\/)?(?:embed(?:\.html$|\/\d)|data\/\d)/;

test('the sitemap lists every page that stands for itself, once', () => {
  const xml = readFileSync(path.join(BUILD, 'sitemap.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((m) => m[1] ?? '');
  const own = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && !/(?:^|\/)404\.html$/.test(file) && !UNLISTED.test(file))
    .flatMap((file) => {
      const html = readFileSync(path.join(BUILD, file), 'utf8');
      const address = /<link (?:data-page )?rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      if (address === undefined) return [`${file} names no address that stands for it`];
      return address.endsWith(`/${file.replace(/(?:index)?\.html$/, '')}`) ? [address] : [];
    });
  expect([...listed].sort()).toEqual(own.sort());
});

test('robots find the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: \S+\/sitemap\.xml\n$/);
  const response = await request.get('/sitemap.xml');
  expect(response.headers()['content-type']).toMatch(/xml/);
});
