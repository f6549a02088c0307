// The service worker's life: installed in the background, never in charge before the reader says so, gone without a trace.
import { Answers } from './answers.ts';
import { parseMessage } from './messages.ts';
import type { Message, Reply } from './messages.ts';
import { Stock } from './stock.ts';
import { keptFiles, strategyFor } from './strategy.ts';
import type { Release } from './strategy.ts';

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void };
  message: Lasting & { readonly data: unknown; readonly ports: readonly Pick<MessagePort, 'postMessage'>[] };
}

/** The part of ServiceWorkerGlobalScope that is used here; TypeScript's own cannot stand beside the types of a page. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly registration: {
    readonly active: unknown;
    readonly waiting: unknown;
    readonly installing: unknown;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void): void;
}

export function startWorker(scope: WorkerScope, built: Release): void {
  const release: Release = { ...built, files: keptFiles(built.files) };
  const fetcher: typeof fetch = (input, init) => scope.fetch(input, init);
  const stock = new Stock(release, scope.caches, fetcher);
  const answers = new Answers(stock, fetcher);

  scope.addEventListener('install', (event) => {
    // A version is complete before it is there: the reader may be without a network when it takes over. The first one is better than
    // none even where something could not be had or kept; it fills when a page asks.
    if (scope.navigator.connection?.saveData === true) return;
    const filled = stock.fill();
    event.waitUntil(scope.registration.active === null ? filled.catch(() => undefined) : filled);
  });

  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      takeOver()
        .catch(() => undefined)
        .then(() => scope.clients.claim()),
    );
  });

  scope.addEventListener('fetch', (event) => {
    const { method, url, mode, headers } = event.request;
    const strategy = strategyFor(
      { method, url, mode, ranged: headers.has('range') },
      scope.location.origin,
      release,
    );
    if (strategy === 'pass') return;
    event.respondWith(answers.answer(strategy, event.request, (work) => event.waitUntil(work)));
  });

  scope.addEventListener('message', (event) => {
    const message = parseMessage(event.data);
    if (!message) return;
    event.waitUntil(hear(message).then((reply) => event.ports[0]?.postMessage(reply)));
  });

  async function takeOver(): Promise<void> {
    // Until this version is complete, what the one before it kept is all that works without a network.
    if (await stock.isComplete()) await stock.prune();
  }

  async function hear(message: Message): Promise<Reply> {
    if (message.type === 'apply') await scope.skipWaiting();
    else if (message.type === 'fill') return { complete: await fill() };
    else if (message.version !== release.version) return { offer: true };
    // The page came from the server and is of this version already. No other page can miss the version before it.
    else if ((await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })).length <= 1)
      await scope.skipWaiting();
    return { offer: false };
  }

  async function fill(): Promise<boolean> {
    try {
      if (await stock.isComplete()) return true;
      await stock.fill();
      // A version that is being installed has put its own parts beside these.
      const { waiting, installing } = scope.registration;
      if (waiting === null && installing === null) await stock.prune();
      return true;
    } catch {
      return false;
    }
  }
}
