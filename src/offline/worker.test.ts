// The worker's life in a browser made of memory: filling, updating, answering without a network.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryCaches, ORIGIN, basic, serverWith } from './memory-caches.ts';
import type { Message } from './messages.ts';
import type { Release } from './strategy.ts';
import { startWorker } from './worker.ts';
import type { WorkerScope } from './worker.ts';

const script =
  (text = 'export {};') =>
  () =>
    basic(text, 'text/javascript');
const shellOf = (version: string) => () =>
  basic(`shell ${version} /_app/immutable/entry/start.${version}.js`, 'text/html', 404);
const releaseOf = (version: string): Release => ({
  version,
  base: '',
  build: [`/_app/immutable/entry/start.${version}.js`, '/_app/immutable/chunks/same.js'],
  files: ['/icon.svg', '/cards/1955.png'],
});
const siteOf = (version: string) => ({
  [`/_app/immutable/entry/start.${version}.js`]: script(),
  '/_app/immutable/chunks/same.js': script(),
  '/icon.svg': () => basic('<svg/>', 'image/svg+xml'),
  '/_app/start.js': script(`start ${version}`),
  '/_app/start-page.js': script(),
  '/404.html': shellOf(version),
  '/1955': () => basic('page 1955', 'text/html'),
});

/** In the order in which they are kept. */
const FILES = ['/icon.svg', '/_app/start.js', '/_app/start-page.js', '/404.html'];

const without = (path: string, site: Readonly<Record<string, () => Response>>) =>
  Object.fromEntries(Object.entries(site).filter(([name]) => name !== path));

interface Options {
  active?: boolean;
  saveData?: boolean;
  windows?: number;
}

/** A worker of a version, over the caches that all versions share. */
function workerOf(version: string, caches: MemoryCaches, fetcher: typeof fetch, options: Options = {}) {
  const listeners = new Map<string, (event: never) => void>();
  const skipWaiting = vi.fn(() => Promise.resolve());
  const scope: WorkerScope = {
    location: { origin: ORIGIN },
    caches,
    fetch: fetcher,
    navigator: { connection: { saveData: options.saveData ?? false } },
    registration: { active: options.active ? {} : null, waiting: null, installing: null },
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () => Promise.resolve(Array<unknown>(options.windows ?? 1).fill({})),
    },
    skipWaiting,
    addEventListener: (type, listener) => void listeners.set(type, listener),
  };
  startWorker(scope, releaseOf(version));

  async function fire(type: string, event: object): Promise<void> {
    const work: Promise<unknown>[] = [];
    listeners.get(type)?.({ ...event, waitUntil: (more: Promise<unknown>) => void work.push(more) } as never);
    // The list grows while it is worked through.
    for (const one of work) await one;
  }
  return {
    skipWaiting,
    install: () => fire('install', {}),
    activate: () => fire('activate', {}),
    async say(message: Message): Promise<unknown> {
      let reply: unknown;
      await fire('message', { data: message, ports: [{ postMessage: (said: unknown) => (reply = said) }] });
      return reply;
    },
    /** The answer's text; undefined when the worker leaves the request alone. */
    async ask(
      path: string,
      mode = 'navigate',
      answered?: (text?: string) => void,
      cache: RequestCache = 'default',
    ): Promise<string | undefined> {
      let answer: Promise<Response> | undefined;
      const request = { method: 'GET', url: `${ORIGIN}${path}`, mode, cache, headers: new Headers() };
      const fired = fire('fetch', { request, respondWith: (given: Promise<Response>) => (answer = given) });
      const text = await (await answer)?.text();
      answered?.(text);
      await fired;
      return text;
    },
  };
}

const cut: typeof fetch = () => Promise.reject(new TypeError('no network'));
const offline = (caches: MemoryCaches, version = 'one') => workerOf(version, caches, cut);
let caches: MemoryCaches;
beforeEach(() => {
  caches = new MemoryCaches();
});

describe('the first visit', () => {
  test('keeps everything before the worker is there', async () => {
    const server = serverWith(siteOf('one'));
    const worker = workerOf('one', caches, server.fetch);
    await worker.install();
    expect((await caches.paths('parts')).sort()).toEqual([
      '/_app/immutable/chunks/same.js',
      '/_app/immutable/entry/start.one.js',
    ]);
    expect(await caches.paths('files')).toEqual(FILES);
    expect(server.asked.at(-1)).toBe('/404.html');
    await worker.activate();
    expect(await worker.say({ type: 'fill' })).toEqual({ complete: true });
    expect(server.asked).toHaveLength(6);
  });

  test('is there even where something could not be had, and goes on next time', async () => {
    const broken = workerOf('one', caches, serverWith(without('/icon.svg', siteOf('one'))).fetch);
    await broken.install();
    expect(await broken.say({ type: 'fill' })).toEqual({ complete: false });
    await expect(offline(caches).ask('/1955')).rejects.toThrow('no network');
    const server = serverWith(siteOf('one'));
    expect(await workerOf('one', caches, server.fetch).say({ type: 'fill' })).toEqual({ complete: true });
    expect(server.asked).toEqual(FILES);
  });

  test('does not take the fallback page of another version, nor of the host', async () => {
    for (const wrong of [shellOf('two'), () => basic('Not found', 'text/html', 404)]) {
      const server = serverWith({ ...siteOf('one'), '/404.html': wrong });
      expect(await workerOf('one', caches, server.fetch).say({ type: 'fill' })).toEqual({ complete: false });
    }
  });
});

describe('without a network', () => {
  beforeEach(async () => {
    const worker = workerOf('one', caches, serverWith(siteOf('one')).fetch);
    await worker.say({ type: 'fill' });
    await worker.ask('/1955?layers=eu');
  });

  test('a page that was visited comes back, any other is the fallback, which draws it', async () => {
    expect(await offline(caches).ask('/1955')).toBe('page 1955');
    expect(await offline(caches).ask('/1957-06-15')).toMatch(/^shell one/);
  });

  test('parts and files are there', async () => {
    expect(await offline(caches).ask('/_app/immutable/chunks/same.js', 'cors')).toBe('export {};');
    expect(await offline(caches).ask('/icon.svg', 'no-cors')).toBe('<svg/>');
  });

  test('what was never kept fails as it would without a worker', async () => {
    await expect(offline(caches).ask('/api/v1/index.json', 'cors')).rejects.toThrow('no network');
    expect(await offline(caches).ask('/cards/1955.png', 'no-cors')).toBeUndefined();
  });
});

describe('with a network', () => {
  test('a page comes from the server, and errors of the server give way to what is kept', async () => {
    const worker = workerOf('one', caches, serverWith(siteOf('one')).fetch);
    await worker.say({ type: 'fill' });
    await worker.ask('/1955');
    const news = serverWith({ '/1955': () => basic('page 1955, corrected', 'text/html') });
    expect(await workerOf('one', caches, news.fetch).ask('/1955')).toBe('page 1955, corrected');
    const ill = workerOf('one', caches, serverWith({ '/1955': () => basic('oops', 'text/html', 503) }).fetch);
    expect(await ill.ask('/1955')).toBe('page 1955, corrected');
    expect(await ill.ask('/nowhere')).toBe('missing');
  });

  test('what starts a page is of the version of the page: from the server, and kept for when there is none', async () => {
    await workerOf('one', caches, serverWith(siteOf('one')).fetch).say({ type: 'fill' });
    const news = workerOf('one', caches, serverWith(siteOf('two')).fetch);
    expect(await offline(caches).ask('/_app/start.js', 'cors')).toBe('start one');
    expect(await news.ask('/_app/start.js', 'cors')).toBe('start two');
  });

  test('a silent server is waited for four seconds, and what it says later is kept', async () => {
    const worker = workerOf('one', caches, serverWith(siteOf('one')).fetch);
    await worker.say({ type: 'fill' });
    vi.useFakeTimers();
    try {
      const page = new Promise<Response>((resolve) =>
        setTimeout(() => resolve(basic('page 1962', 'text/html')), 9000),
      );
      const answered = vi.fn();
      void workerOf('one', caches, () => page).ask('/1962', 'navigate', answered);
      await vi.advanceTimersByTimeAsync(3900);
      expect(answered).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(200);
      expect(answered).toHaveBeenCalledWith(expect.stringMatching(/^shell one/));
      expect(await caches.paths('pages')).toEqual([]);
      await vi.advanceTimersByTimeAsync(5000);
      expect(await caches.paths('pages')).toEqual(['/1962']);
    } finally {
      vi.useRealTimers();
    }
  });

  test('sixty pages are kept, those visited last', async () => {
    const pages = Array.from({ length: 70 }, (_, i) => `/${String(1950 + i)}`);
    const worker = workerOf(
      'one',
      caches,
      serverWith(Object.fromEntries(pages.map((page) => [page, () => basic(page, 'text/html')]))).fetch,
    );
    for (const page of pages) await worker.ask(page);
    await worker.ask('/1960');
    const kept = await caches.paths('pages');
    expect(kept).toHaveLength(60);
    expect(kept.slice(-2)).toEqual(['/2019', '/1960']);
    expect(kept[0]).toBe('/1961');
  });

  test('storage that throws is storage that has nothing', async () => {
    caches.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const worker = workerOf('one', caches, serverWith(siteOf('one')).fetch);
    expect(await worker.ask('/1955')).toBe('page 1955');
    expect(await worker.ask('/icon.svg', 'no-cors')).toBe('<svg/>');
    expect(await worker.say({ type: 'fill' })).toEqual({ complete: false });
    await worker.activate();
  });
});

test('a kept part that came broken is replaced when the page asks past every cache', async () => {
  const part = '/_app/immutable/chunks/same.js';
  const spoilt = workerOf('one', caches, serverWith({ ...siteOf('one'), [part]: script('{{{') }).fetch);
  await spoilt.say({ type: 'fill' });
  const mended = workerOf('one', caches, serverWith(siteOf('one')).fetch);
  expect(await mended.ask(part, 'cors')).toBe('{{{');
  expect(await mended.ask(part, 'cors', undefined, 'reload')).toBe('export {};');
  expect(await mended.ask(part, 'cors')).toBe('export {};');
});

describe('a new version', () => {
  beforeEach(async () => {
    await workerOf('one', caches, serverWith(siteOf('one')).fetch).say({ type: 'fill' });
  });

  test('is complete before it is offered, and fetches only what is new', async () => {
    const server = serverWith(siteOf('two'));
    const two = workerOf('two', caches, server.fetch, { active: true });
    await two.install();
    expect(server.asked).toEqual(['/_app/immutable/entry/start.two.js', ...FILES]);
    // The one before it still has all it needs.
    expect(await offline(caches, 'one').ask('/1955')).toMatch(/^shell one/);
    expect(await offline(caches, 'one').ask('/_app/immutable/entry/start.one.js', 'cors')).toBe('export {};');
    await two.activate();
    expect(await caches.paths('parts')).not.toContain('/_app/immutable/entry/start.one.js');
    expect((await caches.keys()).filter((name) => name.endsWith('one'))).toEqual([]);
    expect(await offline(caches, 'two').ask('/1955')).toMatch(/^shell two/);
  });

  test('that cannot be had in full is not installed', async () => {
    const broken = without('/404.html', siteOf('two'));
    await expect(
      workerOf('two', caches, serverWith(broken).fetch, { active: true }).install(),
    ).rejects.toThrow();
  });

  test('leaves the one before it in place until it is complete', async () => {
    const server = serverWith(siteOf('two'));
    const two = workerOf('two', caches, server.fetch, { active: true, saveData: true });
    await two.install();
    await two.activate();
    expect(server.asked).toEqual([]);
    expect(await offline(caches, 'two').ask('/1955')).toMatch(/^shell one/);
    await two.say({ type: 'fill' });
    expect((await caches.keys()).filter((name) => name.endsWith('one'))).toEqual([]);
  });

  test('takes over when the reader says so', async () => {
    const two = workerOf('two', caches, serverWith(siteOf('two')).fetch, { active: true });
    expect(await two.say({ type: 'offer', version: 'one' })).toEqual({ offer: true });
    expect(two.skipWaiting).not.toHaveBeenCalled();
    await two.say({ type: 'apply' });
    expect(two.skipWaiting).toHaveBeenCalledOnce();
  });

  test('is not offered to a page that is of it already, and takes over unless another page is open', async () => {
    const busy = workerOf('two', caches, cut, { active: true, windows: 2 });
    expect(await busy.say({ type: 'offer', version: 'two' })).toEqual({ offer: false });
    expect(busy.skipWaiting).not.toHaveBeenCalled();
    const alone = workerOf('two', caches, cut, { active: true });
    expect(await alone.say({ type: 'offer', version: 'two' })).toEqual({ offer: false });
    expect(alone.skipWaiting).toHaveBeenCalledOnce();
  });

  test('leaves the caches of other sites alone', async () => {
    await caches.open('another site');
    await caches.open('alliance-atlas /preview files one');
    const two = workerOf('two', caches, serverWith(siteOf('two')).fetch, { active: true });
    await two.install();
    await two.activate();
    expect(await caches.keys()).toEqual(
      expect.arrayContaining(['another site', 'alliance-atlas /preview files one']),
    );
  });
});
