// Loading a page: what comes over the wire, and how long it takes on a slow connection and processor.
import type { Browser } from 'playwright';
import type { SlowLoad, Transfer } from './results.ts';
import { blockingTime, cumulativeShift, median, rounded } from './statistics.ts';
import { open, rest, seenIn, slowDown, visit } from './visit.ts';

/** Everything that is fetched until the slider works, without throttling. */
export const measureTransfer = (browser: Browser, url: string): Promise<Transfer> =>
  visit(browser, 'desktop', async ({ page, traffic }) => {
    await open(page, url);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
        .map((entry) => entry.name),
    );
    const first = [url, ...blocking].map((address) => traffic.bytesOf(new URL(address).href));
    return {
      firstMapBytes: first.reduce((sum, bytes) => sum + bytes, 0),
      interactiveBytes: traffic.bytes,
      requests: traffic.count,
      blockingRequests: blocking.length,
      byKind: traffic.byKind(),
    };
  });

type OneLoad = Omit<SlowLoad, 'runs'>;

/** One load on a phone over a slow connection. */
const loadSlowly = (browser: Browser, url: string): Promise<OneLoad> =>
  visit(browser, 'phone', async ({ page, cdp }) => {
    await slowDown(cdp);
    await open(page, url);
    await rest(500);
    const seen = await seenIn(page);
    const firstContentfulPaint = seen.paints['first-contentful-paint'] ?? NaN;
    return {
      firstContentfulPaint,
      // The end of the main thread's part; the first paint of anything is told when it is on the screen.
      firstMap: Math.max(seen.mapAt ?? NaN, firstContentfulPaint),
      largestContentfulPaint: seen.largest?.at ?? NaN,
      largestElement: seen.largest?.element ?? 'none',
      interactive: seen.readyAt ?? NaN,
      blockingTime: blockingTime(seen.tasks, firstContentfulPaint),
      longestTask: Math.max(0, ...seen.tasks.map((task) => task.duration)),
      layoutShift: cumulativeShift(seen.shifts),
    };
  });

/** Medians of several slow loads. */
export async function measureSlowLoad(
  browser: Browser,
  url: string,
  runs: number,
  tell: (line: string) => void,
): Promise<SlowLoad> {
  const loads: OneLoad[] = [];
  for (let run = 1; run <= runs; run += 1) {
    tell(`slow load, run ${run} of ${runs} ...`);
    loads.push(await loadSlowly(browser, url));
  }
  const middle = (key: Exclude<keyof OneLoad, 'largestElement'>, digits = 0): number =>
    rounded(median(loads.map((load) => load[key])), digits);
  return {
    runs,
    firstContentfulPaint: middle('firstContentfulPaint'),
    firstMap: middle('firstMap'),
    largestContentfulPaint: middle('largestContentfulPaint'),
    largestElement: loads[0]?.largestElement ?? 'none',
    interactive: middle('interactive'),
    blockingTime: middle('blockingTime'),
    longestTask: middle('longestTask'),
    layoutShift: middle('layoutShift', 4),
  };
}
