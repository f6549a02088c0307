// A GIF is read back: its pictures, how long they stand, and their colours, pixel by pixel.
import { expect, test } from 'vitest';
import { PALETTES } from '../../theme/palette.ts';
import { decodeGif } from '../../../../tests/gif-reader.ts';
import { gifColours, Indexer, rgbOf, sampled } from './gif-colours.ts';
import { coloursOf, GifFile } from './gif.ts';
import { MemoryFile } from './memory-file.ts';

const [width, height] = [24, 10];
const theme = Object.values(PALETTES.light);

/** A picture of vertical stripes in the colours given. */
function stripes(...colours: string[]): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    const colour = colours[Math.floor(((i % width) * colours.length) / width)] ?? '#000000';
    pixels.set([...(rgbOf(colour) ?? [0, 0, 0]), 255], i * 4);
  }
  return pixels;
}

async function gifOf(pictures: readonly (readonly [Uint8ClampedArray, number])[]) {
  const file = new MemoryFile(1 << 20);
  const samples = pictures.map(([pixels]) => sampled(pixels, 3));
  const gif = new GifFile({ width, height }, coloursOf(theme, samples), file);
  for (const [pixels, ms] of pictures) await gif.add(pixels, ms);
  await gif.finish();
  return decodeGif(new Uint8Array(await file.take('image/gif').arrayBuffer()));
}

test('every picture comes back as it was, with its length', async () => {
  const { nato, both, wp, sea } = PALETTES.light;
  const pictures = [
    [stripes(sea, nato, wp), 800],
    [stripes(sea, both, wp), 1600],
    [stripes(sea, both, sea), 3800],
  ] as const;
  const read = await gifOf(pictures);
  expect([read.width, read.height]).toEqual([width, height]);
  expect(read.frames.map((f) => f.ms)).toEqual([800, 1600, 3800]);
  read.frames.forEach((frame, i) => {
    expect(frame.pixels).toEqual(Uint8Array.from(pictures[i]?.[0] ?? []));
  });
});

test('what rounding to hundredths loses is given back', async () => {
  const read = await gifOf(Array.from({ length: 9 }, () => [stripes('#e6eaed'), 33.3] as const));
  const total = read.frames.reduce((sum, f) => sum + f.ms, 0);
  expect(Math.abs(total - 9 * 33.3)).toBeLessThan(10);
});

test('a colour of the theme stays itself, however many others there are', () => {
  const many = Array.from({ length: 400 }, (_, i) => [i % 256, (i * 7) % 256, (i * 13) % 256] as const);
  const colours = gifColours(theme, many);
  expect(colours).toHaveLength(255);
  const indexer = new Indexer(colours);
  for (const token of ['nato', 'both', 'eu', 'wp', 'ip4', 'sea', 'land'] as const) {
    const rgb = rgbOf(PALETTES.light[token]) ?? [0, 0, 0];
    const [place = 0] = indexer.indexed(Uint8Array.of(...rgb, 255));
    expect(colours[place]).toEqual(rgb);
  }
});

test('a colour that is not in the table takes the nearest', () => {
  const indexer = new Indexer([
    [0, 0, 0],
    [200, 200, 200],
    [90, 148, 201],
  ]);
  expect([...indexer.indexed(Uint8Array.of(91, 148, 200, 255, 180, 190, 210, 255))]).toEqual([2, 1]);
});
