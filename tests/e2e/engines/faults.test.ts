// Faults in every engine: what stands stays, a line says what is missing, and asking again brings it.
import { expect } from '@playwright/test';
import { scriptWith } from '../own-site';
import { test } from './engine-test';
import { DATE, EUROPE, SLIDER, shade } from './reader.ts';
import type { Reader } from './reader.ts';

test.describe.configure({ mode: 'default' });

const word = (reader: Reader): Promise<string | null> => reader.text(`${EUROPE} .word`);
const AGAIN = `${EUROPE} .word button`;

test('a program that never comes leaves a page to read, and a way to load it again', async ({
  reader,
  another,
  site,
  engineName,
}) => {
  site.fail(/_app\/start\.js/, 'missing');
  await reader.open('/1955');
  expect(await shade(reader, 'POL')).toBe('wp');
  await expect.poll(() => reader.shown('a', 'Load again')).toBe(true);
  site.heal();
  // WebKit does not ask for a preloaded module that failed as long as the tab is there (docs/engines.md).
  const next = engineName === 'webkit' ? await another() : reader;
  await (next === reader ? reader.click('a', 'Load again') : next.open('/1955'));
  await expect.poll(() => next.attribute(SLIDER, 'aria-disabled')).toBe('false');
});

test('a part of the program that does not come leaves the drawn map', async ({ reader, site }) => {
  site.fail(scriptWith('maplibregl'), 'reset');
  await reader.openDate('/1989');
  await reader.hover(EUROPE);
  await expect.poll(() => word(reader)).toContain('The zoomable map did not load.');
  expect(await shade(reader, 'POL')).toBe('wp');
  await reader.focus(SLIDER);
  await reader.press('End');
  await expect.poll(() => shade(reader, 'POL')).toBe('both');
});

test('data that are cut off are told of, and come when asked for', async ({ reader, site }) => {
  site.fail(/figure-(?:world|europe)\.[^/]*json$/, 'cut');
  await reader.openDate('/1954');
  await expect.poll(() => word(reader)).toContain('The shapes of the map did not load');
  expect(await shade(reader, 'DE_W')).toBe('eu');
  await reader.focus(SLIDER);
  await reader.press('ArrowRight');
  await expect.poll(() => reader.text(DATE)).toBe('31 December 1955');
  site.heal();
  await reader.click(AGAIN);
  await expect.poll(() => shade(reader, 'DE_W')).toBe('both');
  // The pointer is on the plate now: the zoomable map may have a word of its own.
  await expect.poll(async () => (await word(reader)) ?? '').not.toContain('shapes');
});

test('without WebGL the drawn map stays, and a line says so', async ({ another }) => {
  const reader = await another({ webgl: false });
  await reader.openDate('/1989');
  await reader.hover(EUROPE);
  await expect.poll(() => word(reader)).toMatch(/WebGL/);
  expect(await shade(reader, 'POL')).toBe('wp');
  await reader.focus(SLIDER);
  await reader.press('End');
  await expect.poll(() => shade(reader, 'POL')).toBe('both');
});

/** Leaves a date that plays, chooses other colours elsewhere, and comes back: to the page as it was left, or to a new one. */
async function leaveAndReturn(reader: Reader): Promise<string | null> {
  await reader.openDate('/1970');
  await reader.tab.eval(() => {
    localStorage.clear();
    document.documentElement.dataset['return'] = 'not yet';
    addEventListener('pageshow', () => {
      document.documentElement.dataset['return'] = 'kept';
    });
  }, null);
  await reader.click('button', 'Play');
  await expect.poll(() => reader.text(`${DATE} .year`)).not.toBe('1970');
  await reader.open('/method');
  // the page takes this line away when its program has come
  await expect.poll(() => reader.tab.eval(() => document.querySelector('.asleep') === null, null)).toBe(true);
  await reader.click('[title="Automatic colours"]');
  await expect.poll(() => reader.attribute('html', 'data-theme')).toBe('light');
  await reader.tab.back();
  await expect.poll(() => reader.address()).toMatch(/^\/\d/);
  await expect.poll(() => reader.attribute('html', 'data-return')).not.toBe('not yet');
  return reader.attribute('html', 'data-return');
}

test('a page kept for the way back has stopped playing, and takes up the colours chosen meanwhile', async ({
  reader,
  engineName,
}) => {
  test.skip(engineName === 'chromium', 'its driver switches the keeping of pages off');
  // No browser promises to keep a page, least of all one that is still fetching.
  await expect.poll(() => leaveAndReturn(reader), { timeout: 150_000 }).toBe('kept');
  await expect.poll(() => reader.attribute('html', 'data-theme')).toBe('light');
  await reader.click('button', 'Play');
  const year = Number(await reader.text(`${DATE} .year`));
  await expect.poll(async () => Number(await reader.text(`${DATE} .year`))).toBeGreaterThan(year);
  await reader.click('button', 'Pause');
});

test('a language of the system that is none changes nothing', async ({ another, engineName }) => {
  test.skip(engineName !== 'webkit', 'only WebKitGTK takes it from the system');
  const reader = await another({ lang: 'C.UTF-8' });
  await reader.openDate('/1955');
  expect(await reader.tab.eval(() => navigator.language, null)).toBe('C');
  await reader.focus(SLIDER);
  await reader.press('ArrowRight');
  await expect.poll(() => reader.text(DATE)).toBe('31 December 1956');
  expect(await reader.complaints()).toBe('');
});
