// Starts a page of a date in the browser, without Kit: links from it lead to pages that come whole, so it needs no router.
import { giveHistory } from '$lib/history/given';
import type { HistoryData } from '$lib/history/decode';
import { giveBases } from './base';
import { dataFile } from './data-files';

/**
 * @param target what holds the page as it was sent
 * @param base the path at which the site begins, without a final slash
 * @param segment date part of the page's address; empty for today
 * @throws Error where the data of the page cannot be had
 */
export async function start(target: Element, base: string, segment: string): Promise<void> {
  giveBases({ links: () => base, paths: () => base });
  giveHistory(await dataFile<HistoryData>('history'));
  const { takeOver } = await import('./take-over');
  await takeOver(target, segment);
}
