// The page's side of working offline: registers the worker when the page has its peace, asks it to keep the atlas, and tells of a new version.
import { parseReply } from '../offline/messages.ts';
import type { Message, Reply } from '../offline/messages.ts';

/** What a page knows and can do; handed in, so that tests can do without a browser. */
export interface Surroundings {
  /** Version of the page. */
  readonly version: string;
  /** Path of the worker's file. */
  readonly script: () => string;
  /** Undefined where no worker is wanted or possible; throws where the browser refuses to be asked. */
  readonly container: () => ServiceWorkerContainer | undefined;
  readonly savesData: () => boolean;
  /** Calls once, when the page has loaded and settled. */
  readonly whenSettled: (then: () => void) => void;
  /** Calls when a page that was open for long is looked at again. */
  readonly whenSeenAgain: (then: () => void) => void;
  readonly reload: () => void;
}

/** A worker that has not taken over by then will not. */
const PATIENCE_MS = 3000;

export class Offline {
  readonly #around: Surroundings;
  #registration: ServiceWorkerRegistration | undefined;
  #ready = $state(false);
  #updateWaiting = $state(false);
  #applying = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The whole atlas works without a network. */
  get ready(): boolean {
    return this.#ready;
  }

  /** A version other than this page's is there for the asking. */
  get updateWaiting(): boolean {
    return this.#updateWaiting;
  }

  /** Call once, in the browser. */
  start(): void {
    this.#around.whenSettled(() => {
      // Blocked, private, not https, no such file: the page works without.
      this.#register().catch(() => undefined);
    });
  }

  /** Loads the new version; the address keeps date and selection. */
  apply(): void {
    this.#applying = true;
    const waiting = this.#registration?.waiting;
    if (!waiting) {
      // Another tab has let it in already.
      this.#around.reload();
      return;
    }
    waiting.postMessage({ type: 'apply' } satisfies Message);
    setTimeout(() => this.#reload(), PATIENCE_MS);
  }

  async #register(): Promise<void> {
    const container = this.#around.container();
    if (!container) return;
    const options: RegistrationOptions = { updateViaCache: 'none' };
    // Tools that block workers answer with nothing.
    const registration = (await container.register(this.#around.script(), options)) as
      ServiceWorkerRegistration | undefined;
    if (!registration) return;
    this.#registration = registration;
    let controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (this.#applying) this.#reload();
      else if (controlled) this.#consider(container.controller);
      controlled = true;
    });
    registration.addEventListener('updatefound', () => this.#follow(registration));
    this.#follow(registration);
    this.#around.whenSeenAgain(() => void registration.update().catch(() => undefined));
    // What waits may itself be out of date by now.
    if (registration.waiting) await registration.update().catch(() => undefined);
    if (!registration.installing) this.#consider(registration.waiting);
    const { active } = await container.ready;
    if (active && !this.#around.savesData())
      this.#ready = (await ask(active, { type: 'fill' })).complete === true;
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) this.#consider(worker);
    });
  }

  #consider(worker: ServiceWorker | null): void {
    if (!worker) return;
    void ask(worker, { type: 'offer', version: this.#around.version }).then((reply) => {
      if (reply.offer) this.#updateWaiting = true;
    });
  }

  #reload(): void {
    if (!this.#applying) return;
    this.#applying = false;
    this.#around.reload();
  }
}

function ask(worker: ServiceWorker, message: Message): Promise<Reply> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(parseReply(data));
    };
    worker.postMessage(message, [port2]);
  });
}
