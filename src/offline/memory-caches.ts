// Stand-ins for tests: the browser's caches in memory, and answers as a server of this origin gives them.

export const ORIGIN = 'https://atlas.test';

const addressOf = (key: RequestInfo | URL): string =>
  new URL(typeof key === 'object' && 'url' in key ? key.url : key, ORIGIN).href;

class MemoryCache implements Cache {
  readonly #kept = new Map<string, Response>();

  match(key: RequestInfo | URL): Promise<Response | undefined> {
    return Promise.resolve(this.#kept.get(addressOf(key))?.clone());
  }
  put(key: RequestInfo | URL, response: Response): Promise<void> {
    const address = addressOf(key);
    // As the standard has it: what is put again goes to the end.
    this.#kept.delete(address);
    this.#kept.set(address, response);
    return Promise.resolve();
  }
  delete(key: RequestInfo | URL): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(addressOf(key)));
  }
  keys(): Promise<readonly Request[]> {
    return Promise.resolve([...this.#kept.keys()].map((address) => new Request(address)));
  }
  add(): Promise<void> {
    return Promise.reject(new Error('not used'));
  }
  addAll(): Promise<void> {
    return Promise.reject(new Error('not used'));
  }
  matchAll(): Promise<readonly Response[]> {
    return Promise.reject(new Error('not used'));
  }
}

export class MemoryCaches implements CacheStorage {
  readonly #caches = new Map<string, MemoryCache>();

  open(name: string): Promise<Cache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return Promise.resolve(cache);
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }
  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }
  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }
  match(): Promise<Response | undefined> {
    return Promise.reject(new Error('not used'));
  }

  /** Paths kept in all caches whose name contains the text. */
  async paths(text: string): Promise<string[]> {
    const found = await Promise.all(
      [...this.#caches].filter(([name]) => name.includes(text)).map(([, cache]) => cache.keys()),
    );
    return found.flat().map(({ url }) => new URL(url).pathname);
  }
}

/** An answer of this origin; Response alone would be of type 'default'. */
export function basic(body: string, contentType: string, status = 200): Response {
  const response = new Response(body, { status, headers: { 'content-type': contentType } });
  return Object.defineProperties(response, {
    type: { value: 'basic' },
    clone: { value: () => basic(body, contentType, status) },
  });
}

/** A server that has exactly these paths, and remembers which were asked for. */
export function serverWith(files: Readonly<Record<string, () => Response>>): {
  fetch: typeof fetch;
  asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    fetch: (input) => {
      const { pathname } = new URL(addressOf(input));
      asked.push(pathname);
      return Promise.resolve(files[pathname]?.() ?? basic('missing', 'text/html', 404));
    },
  };
}
