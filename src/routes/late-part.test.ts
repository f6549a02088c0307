// A part of the program that does not come is asked for again, and at last the page is loaded again, unless nobody is there.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PART_MS } from '$lib/view/waiting';
import { LatePart } from './late-part';

const reload = vi.fn();
const fetched: [string, RequestInit | undefined][] = [];
let online = true;

beforeEach(() => {
  online = true;
  fetched.length = 0;
  reload.mockClear();
  vi.useFakeTimers();
  vi.stubGlobal('location', {
    origin: 'https://atlas.example',
    href: 'https://atlas.example/1955?country=POL',
    reload,
  });
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    fetched.push([address, init]);
    return online ? Promise.resolve(new Response('')) : Promise.reject(new TypeError('no network'));
  });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    [
      'https://atlas.example/_app/immutable/chunks/a.js',
      'https://atlas.example/_app/immutable/chunks/a.js',
      'https://atlas.example/_app/immutable/assets/a.json',
      'https://elsewhere.example/_app/immutable/b.js',
    ].map((name) => ({ name }) as PerformanceEntry),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const broken = (): LatePart<string> => new LatePart(() => Promise.reject(new Error('failed')));

test('one that never comes has failed after a while', async () => {
  const failed = vi.fn();
  void new LatePart(() => new Promise<string>(() => undefined)).get().catch(failed);
  await vi.advanceTimersByTimeAsync(PART_MS - 1);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(failed).toHaveBeenCalledOnce();
});

test('the second failure loads the page again, with fresh scripts and the same address', async () => {
  const part = broken();
  await expect(part.get()).rejects.toThrow('failed');
  expect([fetched, reload.mock.calls]).toEqual([[], []]);
  await expect(part.get()).rejects.toThrow('failed');
  expect(fetched).toEqual([
    ['https://atlas.example/1955?country=POL', { cache: 'reload' }],
    ['https://atlas.example/_app/immutable/chunks/a.js', { cache: 'reload' }],
  ]);
  expect(reload).toHaveBeenCalledOnce();
});

test('without a network the page that stands is kept', async () => {
  online = false;
  const part = broken();
  await expect(part.get()).rejects.toThrow();
  await expect(part.get()).rejects.toThrow();
  expect(reload).not.toHaveBeenCalled();
});

test('one that comes at the second attempt is as good as any', async () => {
  let calls = 0;
  const part = new LatePart(() =>
    calls++ === 0 ? Promise.reject(new Error('once')) : Promise.resolve('there'),
  );
  await expect(part.get()).rejects.toThrow('once');
  expect(await part.get()).toBe('there');
  expect(reload).not.toHaveBeenCalled();
});
