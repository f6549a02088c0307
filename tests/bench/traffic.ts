// What a page asks the server for and how many bytes come, as the browser's network log tells it.
import type { CDPSession } from 'playwright';
import type { ByKind } from './results.ts';

interface Exchange {
  readonly url: string;
  bytes: number;
  kind: string;
}

const KINDS: readonly [ending: RegExp, kind: string][] = [
  [/\.css$/, 'style'],
  [/\.m?js$/, 'script'],
  [/\.json$/, 'data'],
  [/\.woff2$/, 'font'],
  [/\.(?:svg|png|ico)$/, 'image'],
];

const kindOf = (url: string, type: string | undefined): string =>
  type === 'Document'
    ? 'page'
    : (KINDS.find(([ending]) => ending.test(new URL(url).pathname))?.[1] ?? 'other');

export class Traffic {
  readonly #exchanges = new Map<string, Exchange>();

  static async of(cdp: CDPSession): Promise<Traffic> {
    const traffic = new Traffic(cdp);
    await cdp.send('Network.enable');
    return traffic;
  }

  private constructor(cdp: CDPSession) {
    cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!request.url.startsWith('http')) return;
      this.#exchanges.set(requestId, {
        url: request.url,
        bytes: 0,
        kind: kindOf(request.url, type),
      });
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const exchange = this.#exchanges.get(requestId);
      if (exchange) exchange.bytes = encodedDataLength;
    });
  }

  get count(): number {
    return this.#exchanges.size;
  }

  get bytes(): number {
    return [...this.#exchanges.values()].reduce((sum, exchange) => sum + exchange.bytes, 0);
  }

  bytesOf(url: string): number {
    return [...this.#exchanges.values()].find((exchange) => exchange.url === url)?.bytes ?? 0;
  }

  byKind(): ByKind {
    const sums: Record<string, { requests: number; bytes: number }> = {};
    for (const { kind, bytes } of this.#exchanges.values()) {
      const sum = (sums[kind] ??= { requests: 0, bytes: 0 });
      sum.requests += 1;
      sum.bytes += bytes;
    }
    return sums;
  }
}
