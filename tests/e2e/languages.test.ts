// The languages of the atlas: the same pages in each, nothing left in English, and a switch that keeps the view.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { textsOf } from '../page-texts.ts';

const PAGES = [
  'index',
  '1955',
  '1990-10-03',
  '2024',
  'table',
  'charts',
  'compare',
  'events',
  'events/1955',
  'story',
  'story/after-the-wall',
  'country',
  'country/DEU',
  'country/XKX',
  'dates',
  'method',
];

/** Words that are the same in both languages: names, numbers, and what only looks like a sentence. */
const three = /\p{L}{2,}[,;]?\s+\p{L}{2,}[,;]?\s+\p{L}{2,}/u;

test('no sentence of a French page is the English one', () => {
  const left = PAGES.flatMap((page) => {
    const read = (folder: string): string[] => textsOf(readFileSync(`build/${folder}${page}.html`, 'utf8'));
    const english = new Set(read(''));
    return [...new Set(read('fr/'))]
      .filter((text) => english.has(text) && three.test(text))
      .map((text) => `${page}: ${text}`);
  });
  expect(left).toEqual([]);
});

test('the switch keeps date, layers and place, there and back', async ({ page }) => {
  await page.goto('/1999-03-24?country=POL');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/1999-03-24\?country=POL$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('OTAN');
  await expect(page.getByText('24 mars').first()).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/[^r]\/1999-03-24\?country=POL$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a day without a page of its own is drawn in French too', async ({ page }) => {
  await page.goto('/fr/1961-08-14');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('14 août').first()).toBeVisible();
});

test('each page names the same page in the other language', () => {
  const html = readFileSync('build/fr/1955.html', 'utf8');
  expect(html).toContain('<html lang="fr" dir="ltr">');
  for (const tag of ['en', 'fr', 'x-default']) expect(html).toContain(`hreflang="${tag}"`);
  expect(html).toMatch(/hreflang="en" href="[^"]+:\d+\/1955"/);
  expect(html).toMatch(/rel="canonical" href="[^"]+\/fr\/1955"/);
});

test('a third longer words and a page from right to left break no layout', async ({ page }) => {
  for (const path of ['/1955', '/table', '/country/DEU', '/story/after-the-wall']) {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const wide = await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          // the name of the atlas is its own in every language
          const kept = node.parentElement?.closest('svg, script, style, .name') ?? text === 'Alliance Atlas';
          if (!kept && /\p{L}{3}/u.test(text)) node.textContent = `${text}${text.slice(0, text.length / 3)}`;
        }
        return document.documentElement.scrollWidth - innerWidth;
      });
      expect(wide, `${path} at ${String(width)}`).toBeLessThanOrEqual(0);
    }
  }
});
