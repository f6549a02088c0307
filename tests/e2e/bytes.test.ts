// The budgets of tests/bench/budget.json over the finished build: bytes only, and no browser, so a slow machine cannot fail them.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import budget from '../bench/budget.json' with { type: 'json' };
import {
  datePages,
  firstMapSize,
  gzipSize,
  headOf,
  largest,
  ownScriptSize,
  startingScripts,
  servedSize,
  withMapLibrary,
} from '../bench/bytes';

const BUILD = path.resolve('build');
const GEO = path.resolve('src/lib/generated/geo');

const within = (name: keyof typeof budget, { name: file, bytes }: { name: string; bytes: number }): void => {
  const { limit } = budget[name];
  test.info().annotations.push({ type: name, description: `${bytes} of ${limit} bytes (${file})` });
  expect(bytes, `${name}: ${file}, ${bytes} bytes`).toBeGreaterThan(0);
  expect(bytes, `${name}: ${file}, ${bytes} bytes`).toBeLessThanOrEqual(limit);
};

test('no page of a date is larger than its budget', () => {
  within(
    'date page',
    largest(datePages(BUILD), (name) => servedSize(path.join(BUILD, name))),
  );
});

test('page and blocking style sheets of every date stay within the budget of the first map', () => {
  within(
    'first map: page and blocking style sheets',
    largest(datePages(BUILD), (name) => firstMapSize(BUILD, name)),
  );
});

test('the code the slider waits for stays within its budget', () => {
  within('own scripts until the slider works', { name: 'pages of dates', bytes: ownScriptSize(BUILD) });
});

for (const file of ['units-light.json', 'units-detail.json'] as const) {
  test(`${file} stays within its budget`, () => {
    within(file, { name: file, bytes: gzipSize(path.join(GEO, file)) });
  });
}

test('the map library is in the build, and in nothing that a page loads by itself', () => {
  expect(withMapLibrary(BUILD)).not.toEqual([]);
  const scripts = startingScripts(BUILD);
  expect(scripts.length).toBeGreaterThan(1);
  expect(withMapLibrary(BUILD, scripts)).toEqual([]);
});

test('pages of dates start without the router of the others', () => {
  const entry = readdirSync(path.join(BUILD, '_app/immutable/entry')).find((name) =>
    /^start\..*\.js$/.test(name),
  );
  const text = readFileSync(path.join(BUILD, '_app/immutable/entry', entry ?? ''), 'utf8');
  const router = [...text.matchAll(/from\s*"\.\.\/(chunks\/[^"]+)"/g)].map(
    ([, file = '']) => `_app/immutable/${file}`,
  );
  expect(router).not.toEqual([]);
  expect(startingScripts(BUILD).filter((script) => router.includes(script))).toEqual([]);
});

test('nothing holds up the first paint but the page and its own style sheets', () => {
  for (const name of datePages(BUILD)) {
    const { styles, blocking } = headOf(readFileSync(path.join(BUILD, name), 'utf8'));
    expect(blocking, name).toEqual([]);
    // what every page has, what pages of dates have, and the parts they send before their code: nothing of what is asked for later
    expect(styles.map((style) => path.basename(style).split('.')[0]).sort(), name).toEqual([
      'date',
      'frame',
      'parts',
    ]);
    expect(
      styles.filter((style) => !style.startsWith('_app/immutable/')),
      name,
    ).toEqual([]);
    for (const style of styles)
      expect(readFileSync(path.join(BUILD, style), 'utf8'), style).not.toContain('@import');
  }
});
