// Reads a GIF whole: pictures as RGBA, each laid over the one before, and how long each stands. For the tests: slow and strict.

export interface GifPicture {
  readonly ms: number;
  readonly pixels: Uint8Array;
}

export interface DecodedGif {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly GifPicture[];
}

class Bytes {
  readonly #bytes: Uint8Array;
  at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  byte(): number {
    const value = this.#bytes[this.at];
    if (value === undefined) throw new Error('the GIF ends too early');
    this.at += 1;
    return value;
  }
  word(): number {
    return this.byte() | (this.byte() << 8);
  }
  take(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.byte());
  }
  /** Blocks up to the empty one, in one. */
  blocks(): Uint8Array {
    const all: number[] = [];
    for (let size = this.byte(); size > 0; size = this.byte()) all.push(...this.take(size));
    return Uint8Array.from(all);
  }
}

/** Places in the table of colours, from LZW codes of growing width. */
function unpacked(data: Uint8Array, least: number, count: number): number[] {
  const [clear, end] = [1 << least, (1 << least) + 1];
  let table: number[][] = [];
  let [width, bits, held, at] = [least + 1, 0, 0, 0];
  let before: number[] | null = null;
  const out: number[] = [];
  const restart = (): void => {
    table = Array.from({ length: end + 1 }, (_, i) => (i < clear ? [i] : []));
    width = least + 1;
    before = null;
  };
  restart();
  while (out.length < count) {
    while (bits < width) {
      held |= (data[at] ?? 0) << bits;
      at += 1;
      bits += 8;
    }
    const code = held & ((1 << width) - 1);
    held >>= width;
    bits -= width;
    if (code === end) break;
    if (code === clear) {
      restart();
      continue;
    }
    const known: number[] | undefined = table[code];
    const entry: number[] = known ?? [...(before ?? []), before?.[0] ?? 0];
    out.push(...entry);
    if (before && table.length < 4096) table.push([...before, entry[0] ?? 0]);
    if (table.length === 1 << width && width < 12) width += 1;
    before = entry;
  }
  return out;
}

export function decodeGif(bytes: Uint8Array): DecodedGif {
  const from = new Bytes(bytes);
  if (new TextDecoder().decode(from.take(6)) !== 'GIF89a') throw new Error('not a GIF');
  const [width, height] = [from.word(), from.word()];
  const fields = from.byte();
  from.take(2);
  const colours = from.take(3 << ((fields & 7) + 1));
  const pixels = new Uint8Array(width * height * 4);
  const frames: GifPicture[] = [];
  let [ms, clear] = [0, -1];
  for (let mark = from.byte(); mark !== 0x3b; mark = from.byte()) {
    if (mark === 0x21) {
      const kind = from.byte();
      const block = from.blocks();
      if (kind !== 0xf9) continue;
      ms = ((block[1] ?? 0) | ((block[2] ?? 0) << 8)) * 10;
      clear = (block[0] ?? 0) & 1 ? (block[3] ?? -1) : -1;
    } else if (mark === 0x2c) {
      from.take(9);
      const least = from.byte();
      const places = unpacked(from.blocks(), least, width * height);
      if (places.length !== width * height) throw new Error(`${places.length} pixels`);
      places.forEach((place, i) => {
        if (place !== clear) pixels.set([...colours.subarray(place * 3, place * 3 + 3), 255], i * 4);
      });
      frames.push({ ms, pixels: pixels.slice() });
    } else throw new Error(`unknown block ${mark}`);
  }
  return { width, height, frames };
}
