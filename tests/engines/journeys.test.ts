// The core journeys in Firefox and WebKit: open a date, scrub, play, select, back, share, offline. Chromium has the whole suite.
import { expect } from '@playwright/test';
import type { Driver } from './driver';
import { test as withDriver, text, until, wantsEngine } from './driver';
import { serveFaulty } from '../e2e/faulty-server';
import type { FaultySite } from '../e2e/faulty-server';

const test = withDriver.extend<{ site: FaultySite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what the fixture needs
  site: async ({}, use) => {
    const site = await serveFaulty();
    await use(site);
    site.close();
  },
});
wantsEngine();

const SLIDER = '[role=slider][aria-label=Date]';
const ready = (driver: Driver): Promise<void> =>
  until(driver, `document.querySelector('${SLIDER}')?.getAttribute('aria-disabled') === 'false'`);
const spoken = (driver: Driver): Promise<string> =>
  driver.eval(`document.querySelector('${SLIDER}').getAttribute('aria-valuetext')`);
const shade = (driver: Driver, unit: string): Promise<string> =>
  driver.eval(`document.getElementById('europe-${unit}').getAttribute('class')`);
const address = (driver: Driver): Promise<string> => driver.eval('location.pathname + location.search');
const button = (driver: Driver, name: string): Promise<string> =>
  driver.eval(`(() => { const all = [...document.querySelectorAll('button')];
    const at = all.find((b) => (b.getAttribute('aria-label') ?? b.textContent).trim() === ${JSON.stringify(name)});
    at.dataset.test = ${JSON.stringify(name)}; return '[data-test=${JSON.stringify(name)}]'; })()`);

async function open(driver: Driver, site: FaultySite, link: string): Promise<void> {
  await driver.goto(`${site.url}${link}`);
  await ready(driver);
}

test('a date opens: title, headline, map, key and timeline agree', async ({ driver, site }) => {
  await open(driver, site, '/1989');
  expect(await text(driver, 'time .year')).toBe('1989');
  expect(await text(driver, 'h1')).toBe('The border between the two German states opens');
  expect(await shade(driver, 'DE_E')).toBe('wp');
  expect(await spoken(driver)).toBe('31 December 1989: NATO 16, European Communities 12, Warsaw Pact 7');
  // Patterns, type and layout are there: the plate fills its place and the typefaces have come.
  const width = await driver.eval<number>(
    `document.querySelector('.plate-europe').getBoundingClientRect().width`,
  );
  expect(width).toBeGreaterThan(400);
  await until(
    driver,
    `document.fonts.check('16px "Source Serif 4 Variable"') || [...document.fonts].some((f) => f.status === 'loaded')`,
  );
  expect(await driver.eval(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
});

test('the timeline is scrubbed, by pointer and by keys, and the map follows', async ({ driver, site }) => {
  await open(driver, site, '/1955');
  await driver.drag(SLIDER, 0.1, 0.75, 0.4);
  await expect.poll(() => spoken(driver)).toMatch(/^31 December 200[5-9]: NATO 26/);
  expect(await shade(driver, 'POL')).toBe('both');
  await expect.poll(() => address(driver)).toMatch(/^\/200[5-9]$/);
  await driver.eval(`document.querySelector('${SLIDER}').focus()`);
  await driver.press('Home');
  await expect.poll(() => spoken(driver)).toBe('4 April 1949: NATO 12');
  await driver.press('ArrowRight');
  await expect.poll(() => address(driver)).toBe('/1950');
});

test('play runs and pauses', async ({ driver, site }) => {
  await open(driver, site, '/1992');
  await driver.click(await button(driver, 'Play'));
  await until(driver, `document.querySelector('${SLIDER}').getAttribute('aria-valuenow') > 1992`);
  await driver.click(await button(driver, 'Pause'));
  const paused = await spoken(driver);
  await expect.poll(() => address(driver)).not.toBe('/1992');
  expect(await spoken(driver)).toBe(paused);
});

test('a state is selected on the map by keys and in the list by pointer, and Back leads back', async ({
  driver,
  site,
}) => {
  await open(driver, site, '/1989');
  await driver.eval(`document.querySelector('.plate-box:has(.plate-europe)').focus()`);
  await driver.press('ArrowRight');
  await driver.press('Enter');
  await until(driver, `document.querySelector('.card h2')`);
  await expect.poll(() => address(driver)).toMatch(/^\/1989\?country=[A-Z]{3}$/);
  await driver.press('Escape');
  await until(driver, `!document.querySelector('.card')`);
  await driver.click('#tab-members');
  await driver.click(await button(driver, 'Poland'));
  await until(driver, `document.querySelector('.card')?.textContent.includes('On 31 December 1989')`);
  await driver.click('.card .actions a');
  await until(driver, `location.pathname.endsWith('/country/POL')`);
  await driver.back();
  await ready(driver);
  await expect.poll(() => address(driver)).toBe('/1989?country=POL');
});

test('the link is shared: copied, or shown to be copied', async ({ driver, site }) => {
  await open(driver, site, '/1990-10-03');
  await driver.click(await button(driver, 'Share'));
  await expect.poll(() => text(driver, '.share output')).toMatch(/copied|\/1990-10-03/i);
});

test('after one visit the atlas works without a network', async ({ driver, site }) => {
  await open(driver, site, '/1955');
  // The fallback page is kept last: where it is, everything is. An expression cannot wait, so the page notes the answer.
  await driver.eval(`void setInterval(async () => { for (const name of await caches.keys())
    if (await (await caches.open(name)).match('/404.html')) document.documentElement.dataset.kept = 'all'; }, 300)`);
  await until(driver, `document.documentElement.dataset.kept === 'all'`);
  site.close();
  await open(driver, site, '/2004');
  expect(await shade(driver, 'POL')).toBe('both');
  await open(driver, site, '/1957-06-15');
  expect(await shade(driver, 'DE_SAAR')).toBe('both');
});
