// 500 hostile links in one page: nothing of them runs, nothing asks another origin, nothing of them becomes part of the page but text.
import { expect } from '@playwright/test';
import { chanceOf } from '../corruption/chance';
import { openDate, watch } from './journey';
import { test } from './own-site';

test.use({ serviceWorkers: 'block' });

const WORDS = [
  '<script>hit()</script>',
  '"><img src=x onerror=hit()>',
  "'><svg/onload=hit()>",
  '<iframe src=javascript:hit()>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<a href=//evil.example>x</a>',
  'javascript:hit()',
  'data:text/html,<script>hit()</script>',
  '//evil.example/x',
  'https://evil.example/x.js',
  '{{constructor.constructor("hit()")()}}',
  '${hit()}',
  '__proto__',
  'constructor',
  'toString',
  '1955-02-30',
  '0000',
  '99999',
  '1955-05-14',
  'POL',
  '-names',
  '\u202e\u0000\uFFFF',
  '𝟙𝟡𝟝𝟝',
  "1955'; DROP TABLE states;--",
  '%3Cscript%3E',
  'é'.repeat(300),
] as const;

const PATHS = [
  '/',
  '/1955',
  '/1990-10-03',
  '/compare',
  '/table',
  '/events',
  '/country/POL',
  '/method/row',
] as const;
const KEYS = [
  'country',
  'layers',
  'alliance',
  'view',
  'compare',
  'a',
  'b',
  'mode',
  'plate',
  'date',
  'q',
  'kind',
  'state',
];

function links(count: number): string[] {
  const chance = chanceOf(1991);
  return Array.from({ length: count }, () => {
    const query = Array.from(
      { length: 1 + chance.below(4) },
      () => `${chance.of(KEYS)}=${encodeURIComponent(chance.of(WORDS))}`,
    );
    const hash = chance.below(4) === 0 ? `#${encodeURIComponent(chance.of(WORDS))}` : '';
    return `${chance.of(PATHS)}?${query.join('&')}${hash}`;
  });
}

test('500 hostile links show a page, run nothing, ask nobody and add nothing but text', async ({
  page,
  site,
}) => {
  test.slow();
  const seen = watch(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  // Drawing plates would take most of the time, and the drawing knows nothing of links.
  site.fail(/figure-(?:world|europe)\./, 'missing');
  await page.addInitScript(() => {
    const global = window as unknown as { hits: number; hit: () => void };
    global.hits = 0;
    global.hit = () => (global.hits += 1);
  });
  // A page whose links are followed without a load; pages of dates leave that to the browser.
  await openDate(page, '/1957-06-15');
  const result = await page.evaluate(async (all) => {
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const bad: string[] = [];
    let shown = 0;
    for (const link of all) {
      const anchor = document.createElement('a');
      anchor.href = link;
      document.querySelector('.root')?.append(anchor);
      anchor.click();
      anchor.remove();
      const wanted = new URL(link, location.href);
      for (let i = 0; i < 200 && location.pathname !== wanted.pathname; i += 1) await wait(10);
      for (let i = 0; i < 200 && document.querySelector('h1') === null; i += 1) await wait(10);
      await wait(20);
      if (document.querySelector('h1') !== null) shown += 1;
      const intruders = document.querySelectorAll(
        'body script[src*="evil"], iframe, img[src="x"], svg[onload], [onerror], [onload], [href^="http"][href*="evil.example"], [href^="//"], a[href^="javascript:"], body style',
      );
      for (const node of intruders) bad.push(`${link}: ${node.outerHTML.slice(0, 80)}`);
    }
    return { bad, shown, hits: (window as unknown as { hits: number }).hits };
  }, links(480));
  expect(result).toEqual({ bad: [], shown: 480, hits: 0 });

  // and as addresses of their own, each a page that is made anew
  for (const link of links(500).slice(480)) {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { hits: number }).hits)).toBe(0);
  }
  expect(dialogs).toEqual([]);
  expect(seen.strangers).toEqual([]);
  // the shapes that were withheld are all that went wrong
  expect(seen.errors.filter((error) => !error.includes('404'))).toEqual([]);
});
