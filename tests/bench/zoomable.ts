// The hand-over from the drawn plate to the zoomable map: bytes, time, layout shifts, and years with the map live.
import type { Browser, Page } from 'playwright';
import { ZOOMABLE_STEPS } from './options.ts';
import type { Zoomable } from './results.ts';
import { cumulativeShift, rounded } from './statistics.ts';
import { open, rest, seenIn, visit } from './visit.ts';
import { walk } from './stepping.ts';

const PATIENCE_MS = 60_000;

/** Hovers over Europe as a reader with a mouse does, and waits until the map stands in the plate's place. */
export const measureZoomable = (browser: Browser, url: string): Promise<Zoomable> =>
  visit(browser, 'desktop', async (visited) => {
    const { page, traffic } = visited;
    await open(page, url);
    const before = { bytes: traffic.bytes, requests: traffic.count };
    const from = await page.evaluate(() => performance.now());
    await page.getByRole('group', { name: /^Map of Europe/ }).hover();
    await mapIsShown(page);
    const shownAfter = (await page.evaluate(() => performance.now())) - from;
    await page.waitForLoadState('networkidle', { timeout: PATIENCE_MS });
    await rest(1000);
    const { shifts, tasks } = await seenIn(page);
    const result = {
      bytes: traffic.bytes - before.bytes,
      requests: traffic.count - before.requests,
      shownAfter: rounded(shownAfter),
      layoutShift: rounded(cumulativeShift(shifts), 4),
      longestTask: rounded(
        Math.max(0, ...tasks.filter((task) => task.at > from).map((task) => task.duration)),
      ),
    };
    // Away from the plate: a tooltip that follows the years is no part of a step.
    await page.mouse.move(2, 2);
    return { ...result, steps: await walk(visited, ZOOMABLE_STEPS) };
  });

/** Until a canvas can be seen through all its ancestors. */
async function mapIsShown(page: Page): Promise<void> {
  const opaque = (): boolean => {
    const canvas = document.querySelector('canvas');
    let opacity = canvas ? 1 : 0;
    for (let node: Element | null = canvas; node && opacity > 0; node = node.parentElement)
      opacity *= Number(getComputedStyle(node).opacity);
    return opacity === 1;
  };
  await page.waitForFunction(opaque, null, { timeout: PATIENCE_MS, polling: 50 });
}
