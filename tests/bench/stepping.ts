// Walking through the years by key: what each step costs the main thread, and how soon it is painted.
import type { Browser } from 'playwright';
import type { Steps } from './results.ts';
import { median, spread } from './statistics.ts';
import { counters, open, rest, seenIn, slider, twoFrames, visit } from './visit.ts';
import type { Visit } from './visit.ts';

type Cost = Record<'script' | 'style' | 'layout' | 'other', number>;
/** Waits without a key that tell what the watching itself costs. */
const IDLE = 15;

async function costOf({ page, cdp }: Visit, act: () => Promise<void>): Promise<Cost> {
  const before = await counters(cdp);
  await act();
  await twoFrames(page);
  const after = await counters(cdp);
  const [script, style, layout] = [
    after.script - before.script,
    after.style - before.style,
    after.layout - before.layout,
  ];
  return { script, style, layout, other: after.task - before.task - script - style - layout };
}

/** From the first day to the right; the page is open. What two frames cost without a step is subtracted. */
export async function walk(visited: Visit, count: number): Promise<Steps> {
  const { page } = visited;
  const idle: Cost[] = [];
  for (let i = 0; i < IDLE; i += 1) idle.push(await costOf(visited, () => Promise.resolve()));
  await slider(page).focus();
  await page.keyboard.press('Home');
  // The texts settle and the address is written when the date rests.
  await rest(1000);
  await page.evaluate(() => {
    window.seen.frames = [];
    window.seen.keys = [];
  });
  const steps: Cost[] = [];
  for (let i = 0; i < count; i += 1)
    steps.push(await costOf(visited, () => page.keyboard.press('ArrowRight')));
  await rest(500);
  const { frames, keys } = await seenIn(page);
  const part = (name: keyof Cost): Steps['script'] => {
    const own = median(idle.map((cost) => cost[name]));
    return spread(steps.map((cost) => Math.max(0, cost[name] - own)));
  };
  return {
    count,
    script: part('script'),
    style: part('style'),
    layout: part('layout'),
    other: part('other'),
    keyToFrame: spread(frames),
    // Shorter ones than 16 ms are not told.
    keyToPaint: spread([...keys, ...Array<number>(Math.max(0, count - keys.length)).fill(16)]),
  };
}

export const measureSteps = (browser: Browser, url: string, count: number): Promise<Steps> =>
  visit(browser, 'desktop', async (visited) => {
    await open(visited.page, url);
    return walk(visited, count);
  });
