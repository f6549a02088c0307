// A fresh visit: an empty cache, the observer in the page, the browser's own counters at hand.
import type { Browser, CDPSession, Locator, Page } from 'playwright';
import { observe } from './observer.ts';
import type { Seen } from './observer.ts';
import { DESKTOP, PHONE, SLOW } from './options.ts';
import { Traffic } from './traffic.ts';

export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly traffic: Traffic;
}

export type Screen = 'desktop' | 'phone';

/** Opens an empty page, hands it to `body`, and closes it whatever happens. */
export async function visit<T>(
  browser: Browser,
  screen: Screen,
  body: (visit: Visit) => Promise<T>,
): Promise<T> {
  const phone = { viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What the worker keeps for later is fetched after the page has settled and would disturb what is measured then.
    serviceWorkers: 'block',
    ...(screen === 'phone' ? phone : { viewport: DESKTOP, deviceScaleFactor: 1 }),
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    // Processor time of the main thread, not time by the clock: other work on the machine does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(observe);
    return await body({ page, cdp, traffic: await Traffic.of(cdp) });
  } finally {
    await context.close();
  }
}

export async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bitsPerSecond / 8,
    uploadThroughput: SLOW.upBitsPerSecond / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

export const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Date' });

/** Goes to a page and waits until its slider works and the network is silent. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
  await page.waitForFunction(() => window.seen.readyAt !== null && window.seen.mapAt !== null, null, {
    timeout: 60_000,
  });
  await page.waitForLoadState('networkidle', { timeout: 60_000 });
}

export const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => window.seen);

export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      }),
  );

export const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The browser's counters of the page: milliseconds of its main thread's processor time, bytes, numbers. */
export async function counters(
  cdp: CDPSession,
): Promise<Readonly<Record<'script' | 'style' | 'layout' | 'task' | 'heap' | 'nodes', number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    script: value('ScriptDuration') * 1000,
    style: value('RecalcStyleDuration') * 1000,
    layout: value('LayoutDuration') * 1000,
    task: value('TaskDuration') * 1000,
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
  };
}
