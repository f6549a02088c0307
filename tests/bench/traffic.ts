// What a page asks the server for and how many bytes come, as the browser's network log tells it.
import type { CDPSession } from 'playwright';
import { codeShare } from './chunks.ts';
import type { ByKind } from './results.ts';

interface Exchange {
  readonly id: string;
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
  readonly #cdp: CDPSession;
  readonly #exchanges = new Map<string, Exchange>();

  static async of(cdp: CDPSession): Promise<Traffic> {
    const traffic = new Traffic(cdp);
    await cdp.send('Network.enable');
    return traffic;
  }

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
    cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!request.url.startsWith('http')) return;
      this.#exchanges.set(requestId, {
        id: requestId,
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

  /** Compiled tables and outlines inside scripts count as data; a request counts where most of its bytes do. */
  async byKind(): Promise<ByKind> {
    const sums: Record<string, { requests: number; bytes: number }> = {};
    const add = (kind: string, requests: number, bytes: number): void => {
      const sum = (sums[kind] ??= { requests: 0, bytes: 0 });
      sum.requests += requests;
      sum.bytes += bytes;
    };
    for (const { id, kind, bytes } of this.#exchanges.values()) {
      const share = kind === 'script' ? codeShare(await this.#body(id)) : 1;
      const code = Math.round(bytes * share);
      if (code > 0) add(kind, share >= 0.5 ? 1 : 0, code);
      if (code < bytes) add('data', share < 0.5 ? 1 : 0, bytes - code);
    }
    return sums;
  }

  async #body(requestId: string): Promise<string> {
    const { body } = await this.#cdp.send('Network.getResponseBody', { requestId });
    return body;
  }
}
