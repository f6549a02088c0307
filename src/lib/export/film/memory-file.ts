// A file in memory that is written piece by piece at any place, up to a limit: what a film is kept in where it cannot go to the disk at once.

/** Where the bytes of a film go, from the start or at a place written before. */
export interface ByteSink {
  write(data: Uint8Array, position: number): Promise<void>;
}

/** The film would need more memory than it may. */
export class FileTooLarge extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.limit = limit;
  }
}

const PAGE = 1 << 20;

export class MemoryFile implements ByteSink {
  readonly #limit: number;
  #pages: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#size;
  }

  /** @throws FileTooLarge beyond the limit; what was written before stays. */
  async write(data: Uint8Array, position: number): Promise<void> {
    const end = position + data.length;
    if (end > this.#limit) throw new FileTooLarge(this.#limit);
    while (this.#pages.length * PAGE < end) this.#pages.push(new Uint8Array(PAGE));
    for (let at = position; at < end;) {
      const inPage = at % PAGE;
      const part = data.subarray(at - position, at - position + PAGE - inPage);
      this.#pages[Math.floor(at / PAGE)]?.set(part, inPage);
      at += part.length;
    }
    this.#size = Math.max(this.#size, end);
    return Promise.resolve();
  }

  /** The file; its pages are let go, so the memory is not needed twice for long. */
  take(type: string): Blob {
    const pages = this.#pages;
    const rest = this.#size % PAGE;
    const parts = pages.map((page, i) =>
      i === pages.length - 1 && rest > 0 ? page.subarray(0, rest) : page,
    );
    this.#pages = [];
    return new Blob(parts, { type });
  }
}
