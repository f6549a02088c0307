// The accessibility trees of the kinds of pages, as they were reviewed: landmarks, headings, controls, their names and their order.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { golden, updating } from '../golden';
import { openKind } from './kinds';
import { outline } from './tree';

test.use({ reducedMotion: 'reduce' });

const exporting = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog').waitFor();
};
/** Stands for the server of the tests. */
const ORIGIN = 'https://atlas.example';
const awake = (page: Page): Promise<void> =>
  expect(page.getByRole('slider')).toHaveAttribute('aria-disabled', 'false');
/** What waits for a reader has come: links that were sent are relative. */
const read = async (page: Page): Promise<void> => {
  await awake(page);
  await page.mouse.move(2, 2);
  await expect(page.getByRole('link', { name: 'Events', exact: true })).toHaveAttribute('href', /^\//);
};
const body = (page: Page): Locator => page.locator('body');
const main = (page: Page): Locator => page.getByRole('main');

/** What is read of each: the whole page once with its head, elsewhere what the page adds. */
const TREES: readonly {
  name: string;
  link: string;
  open?: (page: Page) => Promise<void>;
  part: (page: Page) => Locator;
}[] = [
  { name: 'date', link: '/1955', open: read, part: body },
  {
    name: 'card',
    link: '/2004?country=POL',
    part: (page) => page.getByRole('region', { name: 'About Poland' }),
  },
  { name: 'country', link: '/country/MNE?date=2017', part: main },
  { name: 'story', link: '/story/after-the-wall', open: awake, part: main },
  { name: 'compare', link: '/compare?a=1989&b=2004', part: main },
  { name: 'table', link: '/table?date=1999-03-12', part: main },
  { name: 'events', link: '/events', part: main },
  { name: 'events-of-a-year', link: '/events/1955', part: main },
  { name: 'classroom', link: '/classroom?date=1955', part: main },
  { name: 'embed', link: '/embed/1989', open: awake, part: body },
  { name: 'export', link: '/1990-10-03', open: exporting, part: (page) => page.getByRole('dialog') },
];

for (const { name, link, open, part } of TREES)
  test(`the tree of ${name} is as it was reviewed`, async ({ page, baseURL }) => {
    await openKind(page, { name, link, ...(open ? { open } : {}) });
    const origin = baseURL ?? '';
    const now = outline(await part(page).ariaSnapshot()).replaceAll(origin, ORIGIN);
    const reviewed = golden(`trees/${name}.yml`, now).replaceAll(ORIGIN, origin);
    // Where it updates, Playwright would offer a tree of its own, in which numbers may be any.
    if (updating) return;
    await expect(part(page)).toMatchAriaSnapshot(`- /children: deep-equal\n${reviewed}`, { timeout: 10_000 });
  });

test('a date offers before it lives what it offers when a reader has come', async ({ page }) => {
  await page.goto('/1955');
  await awake(page);
  const controls = (): Promise<string[]> =>
    page
      .locator('body')
      .ariaSnapshot()
      .then((tree) =>
        tree
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => /^- '?(?:button|link|tab|radio|checkbox|slider|combobox)\b/.test(line)),
      );
  const sent = await controls();
  expect(sent.length).toBeGreaterThan(60);
  await read(page);
  expect(await controls()).toEqual(sent);
});

test('a tree is cut where many of a kind follow each other, and drawings keep their name alone', () => {
  const items = (n: number): string[] => Array.from({ length: n }, (_, i) => `    - listitem: ${String(i)}`);
  const whole = [
    '- main:',
    '  - img "Map": Norway Sweden',
    '  - list:',
    ...items(5),
    '  - list:',
    ...items(2),
  ];
  expect(outline(whole.join('\n')).split('\n')).toEqual([
    '- main:',
    '  - img "Map":',
    '    - /children: contain',
    '  - list:',
    '    - /children: contain',
    ...items(2),
    '  - list:',
    ...items(2),
    '',
  ]);
});
