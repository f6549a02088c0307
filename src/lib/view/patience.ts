// How long something may show no sign of life before it is given up.

export class Patience {
  readonly #limit: number;
  readonly #over: () => void;
  #timer: ReturnType<typeof setTimeout> | null;

  /** Calls `over` when `limit` milliseconds pass without `beat` or `stop`. */
  constructor(limit: number, over: () => void) {
    this.#limit = limit;
    this.#over = over;
    this.#timer = setTimeout(over, limit);
  }

  get stopped(): boolean {
    return this.#timer === null;
  }

  /** A sign of life. */
  beat(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#over, this.#limit);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
