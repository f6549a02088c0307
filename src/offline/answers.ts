// Carries a strategy out: from the kept copy, from the network, or from whichever of the two is there.
import { PATIENCE_MS, isFailure, pageKey } from './strategy.ts';
import type { Strategy } from './strategy.ts';
import type { Stock } from './stock.ts';

export class Answers {
  readonly #stock: Stock;
  readonly #fetch: typeof fetch;
  readonly #patience: () => Promise<null>;

  constructor(stock: Stock, fetcher: typeof fetch, patience = wait) {
    this.#stock = stock;
    this.#fetch = fetcher;
    this.#patience = patience;
  }

  /** `later` keeps the worker alive for what goes on after the answer. Rejects like fetch where nothing can be had. */
  answer(
    strategy: Exclude<Strategy, 'pass'>,
    request: Request,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const key = strategy === 'page' ? pageKey(request.url) : request.url;
    return strategy === 'part' || strategy === 'file'
      ? this.#keptFirst(strategy, key, request, later)
      : this.#networkFirst(strategy, key, request, later);
  }

  async #keptFirst(
    strategy: 'part' | 'file',
    key: string,
    request: Request,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    // A page that could not read what it got asks past every cache: the kept copy may be the broken one.
    if (request.cache === 'reload') return this.#ask(strategy, key, request, later);
    const kept = await this.#look(() => this.#stock.find(strategy, key));
    return kept ?? this.#ask(strategy, key, request, later);
  }

  async #networkFirst(
    strategy: 'start' | 'page' | 'data',
    key: string,
    request: Request,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const network = this.#ask(strategy, key, request, later);
    // A late answer is still kept for the next time.
    later(network.catch(() => undefined));
    const first = await Promise.race([network.catch(() => null), this.#patience()]);
    if (first && !isFailure(first.status)) return first;
    const kept = await this.#look(() => this.#stock.find(strategy, key));
    if (kept) return kept;
    const shell = strategy === 'page' ? await this.#look(() => this.#stock.shell()) : undefined;
    return shell ?? network;
  }

  async #ask(
    strategy: Exclude<Strategy, 'pass'>,
    key: string,
    request: Request,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const response = await this.#fetch(request);
    // No room, or storage is refused: the reader gets the answer all the same.
    later(this.#stock.keep(strategy, key, response.clone()).catch(() => undefined));
    return response;
  }

  /** Storage that throws is storage that has nothing. */
  async #look(find: () => Promise<Response | undefined>): Promise<Response | undefined> {
    try {
      return await find();
    } catch {
      return undefined;
    }
  }
}

function wait(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
}
