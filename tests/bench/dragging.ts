// Dragging the slider over all years with the pointer: frames that were lost, tasks that were too long, and what stays in memory.
import type { Browser, Page } from 'playwright';
import { DRAG_MS } from './options.ts';
import type { Drag, Memory } from './results.ts';
import { rounded } from './statistics.ts';
import { counters, open, rest, seenIn, slider, visit } from './visit.ts';
import type { Visit } from './visit.ts';

const FRAME_MS = 1000 / 60;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the slider is. Asked once a visit: the search for it runs in the page, and its compiled code would count as the page's memory. */
async function boxOf({ page }: Visit): Promise<Box> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider is not on the screen');
  return box;
}

/**
 * Drags from one end to the other at the pace of a hand: a move every frame, sent without waiting for the page,
 * as a mouse does.
 */
async function drag({ cdp }: Visit, box: Box, milliseconds: number, backwards = false): Promise<void> {
  const y = box.y + box.height / 2;
  const at = (share: number): number => box.x + 1 + (box.width - 2) * (backwards ? 1 - share : share);
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await send('mousePressed', at(0));
  const sent: Promise<unknown>[] = [];
  const started = performance.now();
  for (let share = 0; share < 1;) {
    await rest(FRAME_MS - 1);
    share = Math.min(1, (performance.now() - started) / milliseconds);
    sent.push(send('mouseMoved', at(share)));
  }
  await Promise.all(sent);
  await send('mouseReleased', at(1));
}

export const measureDrag = (browser: Browser, url: string): Promise<Drag> =>
  visit(browser, 'desktop', async (visited) => {
    const { page } = visited;
    await open(page, url);
    const box = await boxOf(visited);
    // Once to and fro, so that the measured drag finds compiled code and cached scenes, as a second look does.
    await drag(visited, box, DRAG_MS / 2);
    await drag(visited, box, DRAG_MS / 2, true);
    await rest(1000);
    const from = await startRecording(page);
    await drag(visited, box, DRAG_MS);
    const { ticks, tasks, values } = await stopRecording(page);
    const span = (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);
    const own = tasks.filter((task) => task.at >= from);
    return {
      milliseconds: rounded(span),
      frames: ticks.length,
      framesLost: Math.max(0, Math.round(span / FRAME_MS) + 1 - ticks.length),
      longTasks: own.length,
      longestTask: rounded(Math.max(0, ...own.map((task) => task.duration))),
      yearsShown: values.length,
    };
  });

const startRecording = (page: Page): Promise<number> =>
  page.evaluate(() => {
    dispatchEvent(new Event('bench:record'));
    return performance.now();
  });

async function stopRecording(page: Page): ReturnType<typeof seenIn> {
  await page.evaluate(() => {
    window.seen.recording = false;
  });
  await rest(200);
  return seenIn(page);
}

/** The heap after loading, after one full scrub and after all of them to and fro, garbage collected each time. */
export const measureMemory = (browser: Browser, url: string, scrubs: number): Promise<Memory> =>
  visit(browser, 'desktop', async (visited) => {
    const { page, cdp } = visited;
    await open(page, url);
    const box = await boxOf(visited);
    await rest(500);
    const loaded = await clean(visited);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    // The first fetches texts and keeps the scenes of all years, slowly enough that no year is passed over:
    // what grows after that would grow for ever.
    await drag(visited, box, DRAG_MS * 3);
    await rest(1500);
    const once = await clean(visited);
    for (let scrub = 1; scrub < scrubs; scrub += 1) await drag(visited, box, DRAG_MS / 2, scrub % 2 === 1);
    await rest(1500);
    const scrubbed = await clean(visited);
    await cdp.detach();
    return {
      heapAfterLoad: loaded.heap,
      heapAfterOne: once.heap,
      heapAfterScrubs: scrubbed.heap,
      scrubs,
      elements,
      nodesAfterLoad: loaded.nodes,
      nodesAfterScrubs: scrubbed.nodes,
    };
  });

async function clean({ cdp }: Visit): ReturnType<typeof counters> {
  // Twice: what the first collection finalises, the second one frees.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return counters(cdp);
}
