// The colours of a GIF, chosen once for the whole film, and pictures put into them. Pure.

export type Rgb = readonly [red: number, green: number, blue: number];
export type Pixels = Uint8Array | Uint8ClampedArray;

/** The last place is kept for "as before". */
export const MOST_COLOURS = 255;

/** `#5b94c9` or `rgba(1,2,3,.4)`; what is half transparent has no colour of its own. */
export function rgbOf(text: string): Rgb | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!hex) return null;
  const [, red = '', green = '', blue = ''] = hex;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

const keyOf = ([red, green, blue]: Rgb): number => (red << 16) | (green << 8) | blue;

/** The theme's own colours as they are, then those that pictures add (hatches, blurred edges), until the table is full. */
export function gifColours(theme: Iterable<string>, found: readonly Rgb[]): Rgb[] {
  const kept = new Map<number, Rgb>();
  const own = [...theme].map(rgbOf).filter((colour) => colour !== null);
  for (const colour of [...own, ...found]) {
    if (kept.size === MOST_COLOURS) break;
    if (!kept.has(keyOf(colour))) kept.set(keyOf(colour), colour);
  }
  return [...kept.values()];
}

/** Puts pictures into the table of colours: the same colour always gets the same place. */
export class Indexer {
  readonly #colours: readonly Rgb[];
  readonly #known = new Map<number, number>();

  constructor(colours: readonly Rgb[]) {
    this.#colours = colours;
  }

  #nearest(key: number): number {
    const [red, green, blue] = [key >> 16, (key >> 8) & 255, key & 255];
    let [best, least] = [0, Infinity];
    this.#colours.forEach(([r, g, b], i) => {
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [best, least] = [i, distance];
    });
    this.#known.set(key, best);
    return best;
  }

  /** A place in the table for every pixel of an RGBA picture. */
  indexed(pixels: Pixels): Uint8Array {
    const index = new Uint8Array(pixels.length / 4);
    let [last, place] = [-1, 0];
    for (let i = 0, at = 0; i < index.length; i += 1, at += 4) {
      const key = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      if (key !== last) {
        last = key;
        place = this.#known.get(key) ?? this.#nearest(key);
      }
      index[i] = place;
    }
    return index;
  }
}

/** What differs from the picture before; everything else gets the place that stands for "as before". */
export function differing(index: Uint8Array, before: Uint8Array, same: number): Uint8Array {
  const out = new Uint8Array(index.length);
  for (let i = 0; i < index.length; i += 1) out[i] = index[i] === before[i] ? same : (index[i] ?? 0);
  return out;
}

/** Every n-th pixel of a picture, so that colours of many pictures can be judged together. */
export function sampled(pixels: Pixels, every: number): Uint8Array {
  const count = Math.floor(pixels.length / 4 / every);
  const out = new Uint8Array(count * 4);
  for (let i = 0; i < count; i += 1) out.set(pixels.subarray(i * every * 4, i * every * 4 + 4), i * 4);
  return out;
}
