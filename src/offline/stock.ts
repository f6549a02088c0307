// What is kept of the atlas, and when it is complete. Parts have their hash in their name, so all versions share one cache of them
// and an update fetches only what has changed. The fallback page is kept last: where it is, everything it needs is there.
import { LIMITS, STARTERS, isShellOf, isWorthKeeping, surplus } from './strategy.ts';
import type { Release, Strategy } from './strategy.ts';

/** Few at a time: the reader's own requests come first. */
const AT_ONCE = 3;

type Place = 'parts' | 'files' | 'pages' | 'data';
const PLACES: Readonly<Record<Exclude<Strategy, 'pass'>, Place>> = {
  part: 'parts',
  file: 'files',
  start: 'files',
  page: 'pages',
  data: 'data',
};

export class Stock {
  readonly #release: Release;
  readonly #caches: CacheStorage;
  readonly #fetch: typeof fetch;
  readonly #prefix: string;
  readonly #shell: string;
  #filling: Promise<void> | undefined;

  constructor(release: Release, caches: CacheStorage, fetcher: typeof fetch) {
    this.#release = release;
    this.#caches = caches;
    this.#fetch = fetcher;
    // Other sites of the same origin have caches too.
    this.#prefix = `alliance-atlas ${release.base || '/'} `;
    this.#shell = `${release.base}/404.html`;
  }

  /** The fallback page draws any date. While this version is not complete, that of the version before it does. */
  async shell(): Promise<Response | undefined> {
    const own = this.#nameOf('files');
    const others = (await this.#mine()).filter(
      (name) => name !== own && name.startsWith(`${this.#prefix}files `),
    );
    for (const name of [own, ...others]) {
      const found = await (await this.#caches.open(name)).match(this.#shell);
      if (found) return found;
    }
    return undefined;
  }

  async find(strategy: Exclude<Strategy, 'pass'>, key: string): Promise<Response | undefined> {
    return (await this.#open(PLACES[strategy])).match(key, { ignoreVary: true });
  }

  /** Keeps an answer if it is one to keep. Rejects when the browser has no room or refuses. */
  async keep(strategy: Exclude<Strategy, 'pass'>, key: string, response: Response): Promise<boolean> {
    const contentType = response.headers.get('content-type') ?? '';
    const { status, type, redirected } = response;
    if (!isWorthKeeping(strategy, { status, type, redirected, contentType })) return false;
    const place = PLACES[strategy];
    const cache = await this.#open(place);
    await cache.put(key, response);
    if (place === 'pages' || place === 'data') {
      // A copy that is put again goes to the end, so the first are those not visited for longest.
      for (const old of surplus(await cache.keys(), LIMITS[place])) await cache.delete(old);
    }
    return true;
  }

  async isComplete(): Promise<boolean> {
    return (await (await this.#open('files')).match(this.#shell)) !== undefined;
  }

  /** Fetches all that is missing. Rejects at the first file that cannot be had; what came until then stays for the next attempt. */
  fill(): Promise<void> {
    this.#filling ??= this.#fill().finally(() => {
      this.#filling = undefined;
    });
    return this.#filling;
  }

  /** Deletes what only older versions need. */
  async prune(): Promise<void> {
    const current = new Set(
      (['parts', 'files', 'pages', 'data'] as const).map((place) => this.#nameOf(place)),
    );
    for (const name of await this.#mine()) if (!current.has(name)) await this.#caches.delete(name);
    const needed = new Set(this.#release.build);
    const parts = await this.#open('parts');
    for (const kept of await parts.keys())
      if (!needed.has(new URL(kept.url).pathname)) await parts.delete(kept);
  }

  async #fill(): Promise<void> {
    if (await this.isComplete()) return;
    const parts = await this.#open('parts');
    const there = new Set((await parts.keys()).map((kept) => new URL(kept.url).pathname));
    const queue: ['part' | 'file' | 'start', string][] = [...new Set(this.#release.build)]
      .filter((path) => !there.has(path))
      .map((path) => ['part', path]);
    for (const path of this.#release.files) queue.push(['file', path]);
    for (const path of STARTERS) queue.push(['start', `${this.#release.base}${path}`]);
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        try {
          await this.#take(...next);
        } catch (cause) {
          queue.length = 0;
          throw cause;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await this.#takeShell();
  }

  async #take(strategy: 'part' | 'file' | 'start', path: string): Promise<void> {
    // A part may come from the browser's own cache: the page has just loaded many of them.
    const response = await this.#fetch(path, {
      priority: 'low',
      ...(strategy !== 'part' && { cache: 'no-cache' }),
    });
    if (!(await this.keep(strategy, path, response)))
      throw new Error(`${String(response.status)} for ${path}`);
  }

  async #takeShell(): Promise<void> {
    const response = await this.#fetch(this.#shell, { priority: 'low', cache: 'no-cache' });
    const html = await response.text();
    // Asked for by name some hosts give it with status 404; what it is can only be told from what it says.
    if (!isShellOf(this.#release, html)) throw new Error('this is not the fallback page of this version');
    const headers = new Headers(response.headers);
    for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
    await (await this.#open('files')).put(this.#shell, new Response(html, { status: 200, headers }));
  }

  #nameOf(place: Place): string {
    return `${this.#prefix}${place}${place === 'parts' ? '' : ` ${this.#release.version}`}`;
  }

  #open(place: Place): Promise<Cache> {
    return this.#caches.open(this.#nameOf(place));
  }

  async #mine(): Promise<string[]> {
    return (await this.#caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }
}
