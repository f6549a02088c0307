// The journeys that every engine must manage: one text for Chromium, Firefox and WebKit.
import { expect } from '@playwright/test';
import { test } from './engine-test';
import { DATE, EUROPE, SLIDER, shade } from './reader.ts';
import type { Reader } from './reader.ts';

// One browser for all of them: starting one takes as long as a journey.
test.describe.configure({ mode: 'default' });

const year = (reader: Reader): Promise<string | null> => reader.text(`${DATE} .year`);

test('a date is a page with its map, and its controls wake', async ({ reader }) => {
  await reader.open('/1955');
  expect(await reader.text(DATE)).toBe('31 December 1955');
  expect(await reader.text('h1')).toContain('West Germany joins NATO');
  expect(await shade(reader, 'POL')).toBe('wp');
  await expect.poll(() => reader.attribute(SLIDER, 'aria-disabled')).toBe('false');
  expect(await shade(reader, 'FRA')).toBe('both');
  expect(await reader.attribute(SLIDER, 'aria-valuetext')).toMatch(/^31 December 1955: NATO 15/);
  expect(await reader.complaints()).toBe('');
});

test('a day without a page of its own is drawn in the browser', async ({ reader }) => {
  await reader.openDate('/1957-06-15');
  await expect.poll(() => shade(reader, 'DE_SAAR')).toBe('both');
  expect(await reader.text(DATE)).toBe('15 June 1957');
  expect(await reader.complaints()).toBe('');
});

test('keys move the date: title, map and address follow', async ({ reader }) => {
  await reader.openDate('/1989');
  expect(await shade(reader, 'DE_E')).toBe('wp');
  await reader.focus(SLIDER);
  await reader.press('ArrowRight');
  await expect.poll(() => reader.text(DATE)).toBe('31 December 1990');
  await expect.poll(() => shade(reader, 'DE_E')).toBe('both');
  await expect.poll(() => reader.address()).toBe('/1990');
  await reader.press('Home');
  await expect.poll(() => reader.text(DATE)).toBe('4 April 1949');
  await expect.poll(() => shade(reader, 'POL')).not.toBe('wp');
  await reader.press('PageUp');
  await expect.poll(() => year(reader)).toBe('1959');
  await reader.press('End');
  await expect.poll(() => shade(reader, 'FIN')).toBe('both');
  expect(await reader.complaints()).toBe('');
});

test('play moves through the years, and pause rests', async ({ reader }) => {
  await reader.openDate('/1970');
  await reader.click('button', 'Play');
  await expect.poll(async () => Number(await year(reader))).toBeGreaterThan(1971);
  await reader.click('button', 'Pause');
  const rested = await reader.text(DATE);
  // Written when the date rests: had it gone on, the address would not follow.
  await expect.poll(async () => (await reader.address()).slice(1, 5)).toBe(await year(reader));
  expect(await reader.text(DATE)).toBe(rested);
  expect(await reader.complaints()).toBe('');
});

test('a state is chosen on the map and in the list of members', async ({ reader }) => {
  await reader.openDate('/1989');
  await reader.click('[id="europe-POL"]');
  await expect.poll(() => reader.text('[aria-label="About Poland"]')).toContain('Warsaw Pact');
  await expect.poll(() => reader.address()).toBe('/1989?country=POL');
  await reader.press('Escape');
  await expect.poll(() => reader.attribute('[aria-label="About Poland"]', 'class')).toBeNull();
  await reader.click('[role=tab]', 'Members');
  await reader.click('table button', 'Norway');
  await expect.poll(() => reader.text('[aria-label="About Norway"]')).toContain('NATO');
  await expect.poll(() => reader.address()).toBe('/1989?country=NOR');
  expect(await reader.complaints()).toBe('');
});

test('the zoomable map takes over the plate that the pointer enters', async ({ reader }) => {
  await reader.openDate('/1989');
  await reader.hover(EUROPE);
  await expect.poll(() => reader.attribute(`${EUROPE}.live`, 'class'), { timeout: 90_000 }).not.toBeNull();
  await reader.click(`${EUROPE} [aria-label="Zoom in"]`);
  await reader.focus(SLIDER);
  await reader.press('ArrowRight');
  await expect.poll(() => reader.text(DATE)).toBe('31 December 1990');
  expect(await reader.attribute(`${EUROPE} canvas`, 'class')).toContain('maplibregl-canvas');
  expect(await reader.attribute(`${EUROPE} .word`, 'class')).toBeNull();
  expect(await reader.complaints()).toBe('');
});

test('Back leads to the date from which a link was followed', async ({ reader }) => {
  await reader.openDate('/1955');
  await reader.focus(SLIDER);
  await reader.press('ArrowRight');
  await expect.poll(() => reader.address()).toBe('/1956');
  await reader.click('header a', 'Charts');
  await expect.poll(() => reader.address()).toBe('/charts');
  // Left while its program is still on its way, WebKit calls that an error.
  await expect.poll(() => reader.attribute('#svelte-announcer', 'aria-live')).not.toBeNull();
  expect(await reader.attribute(SLIDER, 'role')).toBeNull();
  await reader.tab.back();
  await expect.poll(() => reader.address()).toBe('/1956');
  await expect.poll(() => reader.text(DATE)).toBe('31 December 1956');
  await expect.poll(() => reader.attribute(SLIDER, 'aria-disabled')).toBe('false');
  expect(await reader.complaints()).toBe('');
});

test('a page that is loaded from the server keeps the content policy', async ({ reader }) => {
  for (const link of ['/method', '/charts', '/country/POL', '/story/after-the-wall']) {
    await reader.open(link);
    // Kit's announcer comes last: with it the program has taken the page over.
    await expect.poll(() => reader.attribute('#svelte-announcer', 'aria-live')).not.toBeNull();
  }
  expect(await reader.complaints()).toBe('');
  // And what is wrong would have been seen.
  await reader.tab.eval(() => {
    document.head.append(document.createElement('style'));
    document.querySelector('style')?.append('p { color: red }');
    console.error('planted');
  }, null);
  await expect
    .poll(() => reader.complaints())
    .toMatch(/policy: style-src[^]*planted|planted[^]*policy: style-src/);
});

test('Share copies a link that opens the same view for another reader', async ({ reader, another }) => {
  await reader.openDate('/1955-05-14?country=POL');
  await expect.poll(() => reader.text('[aria-label="About Poland"]')).toContain('Warsaw Pact');
  await reader.click('label', 'southern limit of the treaty area');
  await expect.poll(() => reader.address()).toBe('/1955-05-14?country=POL&layers=article6');
  await reader.click('button', 'Share');
  await expect.poll(() => reader.text('.share output')).toBe('Link copied');
  await reader.press('/');
  await expect.poll(() => reader.typed()).toBe('');
  await reader.press('Control+v');
  await expect.poll(() => reader.typed()).toMatch(/^http.*\/1955-05-14\?country=POL&layers=article6$/);
  const { pathname, search } = new URL(await reader.typed());
  const friend = await another();
  await friend.openDate(pathname + search);
  expect(await friend.text(DATE)).toBe('14 May 1955');
  await expect.poll(() => friend.text('[aria-label="About Poland"]')).toContain('Warsaw Pact');
  await expect.poll(() => friend.attribute(`${EUROPE}.show-article6`, 'class')).not.toBeNull();
});

test('after one visit the atlas is there without its server', async ({ reader, site }) => {
  test.slow();
  await reader.openDate('/1955');
  // The fallback page is kept last: where it is, everything is.
  const kept = (): Promise<boolean> =>
    reader.tab.eval(async () => (await caches.match('/404.html')) !== undefined, null);
  await expect.poll(kept, { timeout: 90_000 }).toBe(true);
  site.close();
  await reader.openDate('/2004');
  expect(await reader.text(DATE)).toBe('31 December 2004');
  await expect.poll(() => shade(reader, 'POL')).toBe('both');
  await reader.focus(SLIDER);
  await reader.press('PageDown');
  await expect.poll(() => reader.text(DATE)).toBe('31 December 1994');
  await expect.poll(() => shade(reader, 'POL')).not.toBe('both');
});
