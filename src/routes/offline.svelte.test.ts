// The page's side of working offline, with a browser that may refuse everything.
import { describe, expect, test, vi } from 'vitest';
import type { Message, Reply } from '../offline/messages.ts';
import { Offline } from './offline.svelte';
import type { Surroundings } from './offline.svelte';

/** A worker that answers as it is told. */
class StubWorker extends EventTarget {
  state = 'installed';
  readonly heard: Message[] = [];
  readonly #replies: Partial<Record<Message['type'], Reply>>;
  constructor(replies: Partial<Record<Message['type'], Reply>> = {}) {
    super();
    this.#replies = replies;
  }
  postMessage(message: Message, ports: MessagePort[] = []): void {
    this.heard.push(message);
    ports[0]?.postMessage(this.#replies[message.type] ?? {});
  }
}

class StubRegistration extends EventTarget {
  active: StubWorker | null = null;
  waiting: StubWorker | null = null;
  installing: StubWorker | null = null;
  readonly update = vi.fn(() => Promise.resolve());
}

class StubContainer extends EventTarget {
  controller: StubWorker | null = null;
  readonly registration = new StubRegistration();
  readonly register = vi.fn((): Promise<StubRegistration | undefined> => Promise.resolve(this.registration));
  get ready(): Promise<StubRegistration> {
    return Promise.resolve(this.registration);
  }
}

function pageWith(container: StubContainer | undefined, more: Partial<Surroundings> = {}) {
  const reload = vi.fn();
  const offline = new Offline({
    version: 'one',
    script: () => '/service-worker.js',
    container: () => container as unknown as ServiceWorkerContainer | undefined,
    savesData: () => false,
    whenSettled: (then) => then(),
    whenSeenAgain: () => undefined,
    reload,
    ...more,
  });
  offline.start();
  return { offline, reload };
}

/** Ports deliver in a later turn of the event loop. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

function filledContainer(): StubContainer {
  const container = new StubContainer();
  container.registration.active = new StubWorker({ fill: { complete: true } });
  container.controller = container.registration.active;
  return container;
}

describe('the first visit', () => {
  test('asks the worker to keep the atlas and says when it does', async () => {
    const container = filledContainer();
    const { offline } = pageWith(container);
    expect(offline.ready).toBe(false);
    await settle();
    expect(container.register).toHaveBeenCalledWith('/service-worker.js', { updateViaCache: 'none' });
    expect(container.registration.active?.heard).toEqual([{ type: 'fill' }]);
    expect(offline.ready).toBe(true);
    expect(offline.updateWaiting).toBe(false);
  });

  test('asks for nothing where the reader saves data', async () => {
    const container = filledContainer();
    const { offline } = pageWith(container, { savesData: () => true });
    await settle();
    expect(container.registration.active?.heard).toEqual([]);
    expect(offline.ready).toBe(false);
  });

  test('is no update when the worker takes charge of the page', async () => {
    const container = filledContainer();
    container.controller = null;
    const { offline, reload } = pageWith(container);
    await settle();
    container.controller = new StubWorker({ offer: { offer: true } });
    container.dispatchEvent(new Event('controllerchange'));
    await settle();
    expect(offline.updateWaiting).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('where it cannot be had', () => {
  test.each<[string, () => ServiceWorkerContainer | undefined]>([
    ['is missing', () => undefined],
    [
      'throws',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    [
      'refuses',
      () =>
        ({
          register: () => Promise.reject(new DOMException('denied', 'SecurityError')),
        }) as unknown as ServiceWorkerContainer,
    ],
    [
      'answers with nothing',
      () => ({ register: () => Promise.resolve(undefined) }) as unknown as ServiceWorkerContainer,
    ],
  ])('the worker that %s is not missed', async (_what, container) => {
    const { offline } = pageWith(undefined, { container });
    await settle();
    expect([offline.ready, offline.updateWaiting]).toEqual([false, false]);
  });
});

describe('a new version', () => {
  test('that is installed while the page is open is offered, and loaded once the reader says so', async () => {
    const container = filledContainer();
    const { registration } = container;
    const { offline, reload } = pageWith(container);
    await settle();
    const two = new StubWorker({ offer: { offer: true } });
    two.state = 'installing';
    registration.installing = two;
    registration.dispatchEvent(new Event('updatefound'));
    expect(offline.updateWaiting).toBe(false);
    two.state = 'installed';
    [registration.installing, registration.waiting] = [null, two];
    two.dispatchEvent(new Event('statechange'));
    await settle();
    expect(offline.updateWaiting).toBe(true);
    expect(two.heard).toEqual([{ type: 'offer', version: 'one' }]);
    expect(reload).not.toHaveBeenCalled();

    offline.apply();
    expect(two.heard.at(-1)).toEqual({ type: 'apply' });
    container.controller = two;
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('that waits since an earlier visit is offered after a look for one still newer', async () => {
    const container = filledContainer();
    container.registration.waiting = new StubWorker({ offer: { offer: true } });
    const { offline } = pageWith(container);
    await settle();
    expect(container.registration.update).toHaveBeenCalledOnce();
    expect(offline.updateWaiting).toBe(true);
  });

  test('that the page is of already is not offered', async () => {
    const container = filledContainer();
    container.registration.waiting = new StubWorker({ offer: { offer: false } });
    const { offline } = pageWith(container);
    await settle();
    expect(offline.updateWaiting).toBe(false);
  });

  test('let in by another tab is offered here, and then a reload is enough', async () => {
    const container = filledContainer();
    const { offline, reload } = pageWith(container);
    await settle();
    container.controller = new StubWorker({ offer: { offer: true } });
    container.dispatchEvent(new Event('controllerchange'));
    await settle();
    expect(offline.updateWaiting).toBe(true);
    expect(reload).not.toHaveBeenCalled();
    offline.apply();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('whose worker does not answer is loaded all the same', async () => {
    const container = filledContainer();
    container.registration.waiting = new StubWorker({ offer: { offer: true } });
    const { offline, reload } = pageWith(container);
    await settle();
    vi.useFakeTimers();
    try {
      offline.apply();
      vi.advanceTimersByTime(3000);
      expect(reload).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});
