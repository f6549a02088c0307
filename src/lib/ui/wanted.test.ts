// The first sign of a reader, with a window made of an event target.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Whether the promise has settled by now. */
const settled = (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);

test('nothing is wanted until there is a sign, and from then on everything is', async () => {
  const { whenWanted } = await import('./wanted.ts');
  const first = whenWanted();
  page.dispatchEvent(new Event('load'));
  expect(await settled(first)).toBe(false);
  page.dispatchEvent(new Event('keydown'));
  expect(await settled(first)).toBe(true);
  expect(await settled(whenWanted())).toBe(true);
});

test('the program can want it too, also before anybody waits', async () => {
  const { want, whenWanted } = await import('./wanted.ts');
  want();
  expect(await settled(whenWanted())).toBe(true);
});
