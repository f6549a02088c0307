// Every kind of page, and every dialog and panel a page can open: one line each. What checks all pages walks this list.
import type { Page } from '@playwright/test';
import { openDate, takenOver } from '../journey';

export interface Kind {
  readonly name: string;
  readonly link: string;
  /** Opens what the page keeps closed. */
  readonly open?: (page: Page) => Promise<void>;
}

const sheet =
  (key: string, text: string) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    if (text === '') return;
    await page.getByRole('combobox').fill(text);
    await page.getByRole('option').first().waitFor();
  };
const pressed =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
  };
const tab =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tabpanel', { name }).waitFor();
  };

export const KINDS: readonly Kind[] = [
  { name: 'a date', link: '/1955' },
  { name: 'today', link: '/' },
  { name: 'a day without a page of its own', link: '/1957-06-15' },
  { name: 'the members', link: '/2004', open: tab('Members') },
  { name: 'the situation', link: '/1962', open: tab('Situation') },
  { name: 'a card of a state', link: '/2004?country=POL' },
  {
    name: 'the layers of the record',
    link: '/2024?layers=article6,operations,presence,summits,partners,claims',
  },
  { name: 'the search', link: '/1955', open: sheet('/', 'germany') },
  { name: 'the keys', link: '/1955', open: sheet('?', '') },
  { name: 'the export', link: '/1990-10-03', open: pressed('Export') },
  { name: 'the making of a film', link: '/2004', open: pressed('Export', 'Make a film') },
  { name: 'the citation', link: '/1990-10-03', open: pressed('Cite') },
  { name: 'an embedded map', link: '/embed/1989' },
  { name: 'the making of an embedded map', link: '/embed/make' },
  { name: 'the classroom', link: '/classroom' },
  { name: 'the data', link: '/data' },
  { name: 'the countries', link: '/country' },
  { name: 'a country', link: '/country/DEU' },
  { name: 'the stories', link: '/story' },
  { name: 'a chapter', link: '/story/after-the-wall' },
  { name: 'a comparison', link: '/compare?a=1989&b=2004' },
  { name: 'a comparison by swipe', link: '/compare?a=1989&b=2004&mode=swipe' },
  { name: 'a comparison as a table', link: '/compare?a=1989&b=2004&mode=table' },
  { name: 'the table of a date', link: '/table?date=1999-03-12' },
  { name: 'the charts', link: '/charts' },
  { name: 'the events', link: '/events' },
  { name: 'the events of a year', link: '/events/1955' },
  { name: 'the method', link: '/method' },
  { name: 'the sources', link: '/method/sources' },
  { name: 'the doubts', link: '/method/doubts' },
  { name: 'the disputes', link: '/method/disputes' },
  { name: 'a row of the data', link: '/method/row#memberships:12' },
  { name: 'the list of dates', link: '/dates' },
  { name: 'an address that leads nowhere', link: '/nowhere' },
];

/** Opens a page of the list and waits until it has what it fetches. */
export async function openKind(page: Page, kind: Kind): Promise<void> {
  if (/^\/(?:\d|\?|$)/.test(kind.link)) await openDate(page, kind.link);
  else await page.goto(kind.link);
  await takenOver(page);
  await page.waitForLoadState('networkidle');
  await kind.open?.(page);
}
