// Writes a film as GIF, picture by picture, in the browser and in Node; only what differs from the picture before is stored.
// By its file: the package's entry is CommonJS, which Node and bundlers take apart differently.
import { GIFEncoder, quantize } from 'gifenc/dist/gifenc.esm.js';
import { differing, gifColours, Indexer, MOST_COLOURS } from './gif-colours.ts';
import type { Pixels, Rgb } from './gif-colours.ts';
import type { ByteSink } from './memory-file.ts';
import type { FilmSize } from './size.ts';

/** Colours that the pictures may add to the theme's; edges need more than areas. */
const FOUND = 220;

/** The table of colours of a film from its theme and pixels of a few of its pictures. */
export function coloursOf(theme: Iterable<string>, samples: readonly Pixels[]): Rgb[] {
  const all = new Uint8Array(samples.reduce((sum, s) => sum + s.length, 0));
  let at = 0;
  for (const sample of samples) {
    all.set(sample, at);
    at += sample.length;
  }
  const found = quantize(all, FOUND).map(([r = 0, g = 0, b = 0]): Rgb => [r, g, b]);
  return gifColours(theme, found);
}

export class GifFile {
  readonly #size: FilmSize;
  readonly #table: number[][];
  readonly #same: number;
  readonly #indexer: Indexer;
  readonly #sink: ByteSink;
  readonly #gif = GIFEncoder({ auto: false });
  #before: Uint8Array | null = null;
  #written = 0;
  /** GIF counts hundredths of a second: what rounding lost is given to a later picture. */
  #owedMs = 0;

  constructor(size: FilmSize, colours: readonly Rgb[], sink: ByteSink) {
    this.#size = size;
    this.#sink = sink;
    this.#indexer = new Indexer(colours.slice(0, MOST_COLOURS));
    this.#same = Math.min(colours.length, MOST_COLOURS);
    this.#table = [...colours.slice(0, MOST_COLOURS).map((c) => [...c]), [0, 0, 0]];
  }

  /** A picture that stands for `ms`. */
  async add(pixels: Pixels, ms: number): Promise<void> {
    const index = this.#indexer.indexed(pixels);
    const before = this.#before;
    const delay = Math.round((ms + this.#owedMs) / 10) * 10;
    this.#owedMs += ms - delay;
    if (!before) this.#gif.writeHeader();
    this.#gif.writeFrame(
      before ? differing(index, before, this.#same) : index,
      this.#size.width,
      this.#size.height,
      {
        first: !before,
        ...(before
          ? { transparent: true, transparentIndex: this.#same }
          : { palette: this.#table, repeat: 0 }),
        delay,
        // Stays where it is: the next picture is drawn over it.
        dispose: 1,
      },
    );
    this.#before = index;
    await this.#flush();
  }

  async finish(): Promise<void> {
    this.#gif.finish();
    await this.#flush();
  }

  /** Hands over what was written and empties the encoder, so that memory does not grow with the film. */
  async #flush(): Promise<void> {
    const bytes = this.#gif.bytes();
    this.#gif.stream.reset();
    await this.#sink.write(bytes, this.#written);
    this.#written += bytes.length;
  }
}
