// Turns the SVG of a picture into pixels in the browser, on one canvas that every picture of a film is drawn on.

/** A picture took longer than it may, twice. */
export class PictureTooSlow extends Error {}

/** A picture is drawn in a fraction of a second; a machine that needs this long has stopped. */
export const PICTURE_MS = 30_000;

/** The promise, or an error after `ms`, or when the signal says so. */
export function within<T>(work: Promise<T>, ms: number, signal: AbortSignal, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const id = setTimeout(() => {
      reject(late());
    }, ms);
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => {
      clearTimeout(id);
      signal.removeEventListener('abort', stop);
    });
  });
}

/** WebKit calls an image decoded before the fonts inside it are ready; a little later they are. */
const FONTS_MS = 80;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Paper {
  readonly canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  /** Whether fonts come late in this browser; null until the first picture has told. */
  #late: boolean | null = null;

  /** @param read pixels will be read back, picture by picture */
  constructor(width: number, height: number, read: boolean) {
    this.canvas = document.createElement('canvas');
    this.canvas.width = width;
    this.canvas.height = height;
    const context = this.canvas.getContext('2d', { alpha: false, willReadFrequently: read });
    if (!context) throw new Error('no 2d canvas');
    this.#context = context;
  }

  async #attempt(svg: string): Promise<void> {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    try {
      const image = new Image();
      image.src = address;
      await image.decode();
      this.#put(image);
      if (this.#late === false) return;
      const early = this.#late === null ? this.pixels() : null;
      await pause(FONTS_MS);
      this.#put(image);
      this.#late ??= this.pixels().some((value, i) => value !== early?.[i]);
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  #put(image: HTMLImageElement): void {
    this.#context.drawImage(image, 0, 0, this.canvas.width, this.canvas.height);
  }

  /**
   * Draws the picture over the whole canvas; what fails or hangs is tried once more.
   * @throws PictureTooSlow, or the reason of the signal
   */
  async draw(svg: string, signal: AbortSignal): Promise<void> {
    const once = (): Promise<void> =>
      within(this.#attempt(svg), PICTURE_MS, signal, () => new PictureTooSlow(`${PICTURE_MS} ms`));
    try {
      await once();
    } catch (fault) {
      if (signal.aborted) throw fault;
      await once();
    }
  }

  pixels(): Uint8ClampedArray {
    return this.#context.getImageData(0, 0, this.canvas.width, this.canvas.height).data;
  }
}
