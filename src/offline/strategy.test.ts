// Which way a request goes, and what is kept.
import { describe, expect, test } from 'vitest';
import { isShellOf, isWorthKeeping, keptFiles, pageKey, strategyFor, surplus } from './strategy.ts';
import type { Release, Strategy } from './strategy.ts';

const ORIGIN = 'https://atlas.test';
const release = (base: string): Release => ({
  version: 'one',
  base,
  build: [
    `${base}/_app/immutable/entry/start.a.js`,
    `${base}/_app/immutable/entry/app.b.js`,
    `${base}/_app/immutable/chunks/c.js`,
  ],
  files: [`${base}/icon.svg`],
});
const ask = (path: string, mode = 'cors', base = ''): Strategy =>
  strategyFor({ method: 'GET', url: new URL(path, ORIGIN).href, mode, ranged: false }, ORIGIN, release(base));

describe('a request', () => {
  test.each<[path: string, mode: string, Strategy]>([
    ['/', 'navigate', 'page'],
    ['/1955', 'navigate', 'page'],
    ['/1955-05-15?country=POL', 'navigate', 'page'],
    ['/embed/1955', 'navigate', 'page'],
    ['/method', 'navigate', 'page'],
    ['/1955.html', 'navigate', 'page'],
    ['/1955', 'cors', 'pass'],
    ['/_app/immutable/chunks/c.js', 'cors', 'part'],
    ['/_app/immutable/assets/map-world.a.json', 'cors', 'part'],
    ['/_app/version.json', 'cors', 'pass'],
    ['/_app/start.js', 'cors', 'start'],
    ['/icon.svg', 'no-cors', 'file'],
    ['/cards/1955.png', 'no-cors', 'pass'],
    ['/service-worker.js', 'same-origin', 'pass'],
    ['/api/v1/snapshots/1955.json', 'cors', 'data'],
    ['/api/v1/index.json', 'navigate', 'data'],
    ['/1955/__data.json', 'cors', 'data'],
    ['/fr/1955', 'navigate', 'pass'],
    ['/fr', 'navigate', 'pass'],
    ['/fr/_app/immutable/chunks/c.js', 'cors', 'pass'],
    ['/data/atlas.csv', 'navigate', 'pass'],
    ['https://elsewhere.test/1955', 'navigate', 'pass'],
    ['https://elsewhere.test/a.json', 'cors', 'pass'],
    ['chrome-extension://abc/a.json', 'cors', 'pass'],
  ])('for %s (%s) is a matter of: %s', (path, mode, strategy) => {
    expect(ask(path, mode)).toBe(strategy);
  });

  test('that writes, or wants part of a file, is none of the worker’s business', () => {
    const url = `${ORIGIN}/1955`;
    expect(strategyFor({ method: 'POST', url, mode: 'navigate', ranged: false }, ORIGIN, release(''))).toBe(
      'pass',
    );
    expect(strategyFor({ method: 'GET', url, mode: 'navigate', ranged: true }, ORIGIN, release(''))).toBe(
      'pass',
    );
  });

  test('outside the site’s sub-path belongs to another site', () => {
    expect(ask('/atlas/1955', 'navigate', '/atlas')).toBe('page');
    expect(ask('/atlas', 'navigate', '/atlas')).toBe('page');
    expect(ask('/atlas/icon.svg', 'no-cors', '/atlas')).toBe('file');
    expect(ask('/1955', 'navigate', '/atlas')).toBe('pass');
    expect(ask('/atlas-of-others/1955', 'navigate', '/atlas')).toBe('pass');
  });
});

describe('an answer', () => {
  const good = { status: 200, type: 'basic', redirected: false, contentType: 'text/html;charset=utf-8' };

  test('is kept when it is whole, plain and of the kind asked for', () => {
    expect(isWorthKeeping('page', good)).toBe(true);
    expect(isWorthKeeping('part', { ...good, contentType: 'text/javascript' })).toBe(true);
    expect(isWorthKeeping('data', { ...good, contentType: 'application/json' })).toBe(true);
  });

  test.each([
    ['an error', { ...good, status: 500 }],
    ['a missing page', { ...good, status: 404 }],
    ['a part', { ...good, status: 206 }],
    ['opaque', { ...good, status: 0, type: 'opaque' }],
    ['a redirect', { ...good, status: 0, type: 'opaqueredirect' }],
    ['from another origin', { ...good, type: 'cors' }],
    ['redirected', { ...good, redirected: true }],
    ['no page', { ...good, contentType: 'application/json' }],
  ])('is not kept as a page when it is %s', (_what, answer) => {
    expect(isWorthKeeping('page', answer)).toBe(false);
  });

  test('that is a page is not kept as a script: some hosts send one where a file is missing', () => {
    expect(isWorthKeeping('part', good)).toBe(false);
    expect(isWorthKeeping('data', good)).toBe(false);
  });

  test('is never kept for what passes', () => {
    expect(isWorthKeeping('pass', good)).toBe(false);
  });
});

test('a page has one copy, whatever its query and closing slash', () => {
  expect(pageKey(`${ORIGIN}/1955?layers=eu#x`)).toBe(`${ORIGIN}/1955`);
  expect(pageKey(`${ORIGIN}/1955/`)).toBe(`${ORIGIN}/1955`);
  expect(pageKey(`${ORIGIN}/?a`)).toBe(`${ORIGIN}/`);
});

test('the oldest go when there are too many', () => {
  expect(surplus(['a', 'b', 'c'], 2)).toEqual(['a']);
  expect(surplus(['a', 'b'], 2)).toEqual([]);
});

test('of static/ only what every page shows is kept', () => {
  const files = [
    '/icon.svg',
    '/icon-512.png',
    '/apple-touch-icon.png',
    '/manifest.webmanifest',
    '/cards/1955.png',
    '/data/units.geojson',
    '/favicon.ico',
  ];
  expect(keptFiles(files)).toEqual([
    '/icon.svg',
    '/icon-512.png',
    '/apple-touch-icon.png',
    '/manifest.webmanifest',
    '/favicon.ico',
  ]);
});

test('a fallback page is known by the entry files of its build', () => {
  const own = '<link href="/_app/immutable/entry/start.a.js"><link href="/_app/immutable/entry/app.b.js">';
  expect(isShellOf(release(''), own)).toBe(true);
  expect(isShellOf(release(''), own.replace('app.b', 'app.z'))).toBe(false);
  expect(isShellOf(release(''), 'Not found')).toBe(false);
  expect(isShellOf({ ...release(''), build: [] }, '')).toBe(false);
});
