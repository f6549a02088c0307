// A picture of few colours as an indexed PNG: a third of the bytes of a full-colour one. Cards are flat areas and their blurred edges.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MOST_COLOURS = 256;
/** 9 takes seven times as long for a twentieth less. */
const LEVEL = 6;

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/** Colours of the pixels as they lie in memory, the most frequent first. Runs are counted as one: most of a card is flat. */
function colours(pixels: Int32Array): number[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let i = 1; i <= pixels.length; i += 1) {
    if (pixels[i] === pixels[start]) continue;
    const pixel = pixels[start] ?? 0;
    counts.set(pixel, (counts.get(pixel) ?? 0) + i - start);
    start = i;
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([pixel]) => pixel);
}

/** Red, green and blue of each colour, one after the other. */
const channels = (list: readonly number[]): Uint8Array =>
  Uint8Array.from(list.flatMap((pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]));

/** Index of the nearest colour of the palette, green weighing most, as it does for the eye. */
function nearest(pixel: number, palette: Uint8Array): number {
  const [r, g, b] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < palette.length; i += 3) {
    const dr = r - (palette[i] ?? 0);
    const dg = g - (palette[i + 1] ?? 0);
    const db = b - (palette[i + 2] ?? 0);
    const distance = 2 * dr * dr + 4 * dg * dg + 3 * db * db;
    if (distance < least) {
      least = distance;
      best = i / 3;
    }
  }
  return best;
}

/** Colours that differ in the last two bits of a channel alone share a place in the palette. */
const ALIKE = 0xfcfcfc;

function indexOf(all: readonly number[], palette: Uint8Array): Map<number, number> {
  const known = new Map<number, number>();
  return new Map(
    all.map((pixel, i) => {
      if (i < MOST_COLOURS) return [pixel, i];
      const place = known.get(pixel & ALIKE) ?? nearest(pixel, palette);
      known.set(pixel & ALIKE, place);
      return [pixel, place];
    }),
  );
}

/** The rows of the picture as indices, each after the byte that says it is not filtered. */
function indexRows(
  pixels: Int32Array,
  width: number,
  height: number,
  index: ReadonlyMap<number, number>,
): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let last = pixels[0] ?? 0;
  let value = index.get(last) ?? 0;
  for (let y = 0, i = 0; y < height; y += 1) {
    const row = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, i += 1) {
      const pixel = pixels[i] ?? 0;
      if (pixel !== last) {
        value = index.get(pixel) ?? 0;
        last = pixel;
      }
      rows[row + x] = value;
    }
  }
  return rows;
}

/** PNG of an opaque RGBA picture: its 256 most frequent colours, every other one as the nearest of these. */
export function indexedPng(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const all = colours(pixels);
  const palette = channels(all.slice(0, MOST_COLOURS));
  const index = indexOf(all, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(indexRows(pixels, width, height, index), { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ]);
}
