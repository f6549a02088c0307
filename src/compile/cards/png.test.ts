// Indexed PNGs: what goes in comes out, but for colours beyond the palette.
import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { indexedPng } from './png.ts';

/** Chunks of a PNG by type. */
function chunks(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const found = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    found.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  }
  return found;
}

/** Colours of the pixels, row by row. */
function decoded(png: Uint8Array, width: number): string[] {
  const parts = chunks(png);
  const palette = parts.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  return [...rows]
    .filter((_, i) => i % (width + 1) !== 0)
    .map((i) => palette.toString('hex', i * 3, i * 3 + 3));
}

const rgba = (colours: readonly string[]): Uint8Array =>
  Uint8Array.from(Buffer.from(colours.map((c) => `${c}ff`).join(''), 'hex'));

describe('a picture of few colours', () => {
  const colours = ['14202e', 'ffffff', 'ffffff', '5b94c9', 'ffffff', '14202e'];
  const png = indexedPng(rgba(colours), 3, 2);

  test('keeps every pixel', () => {
    expect(decoded(png, 3)).toEqual(colours);
  });

  test('says its size and that it has a palette', () => {
    expect(chunks(png).get('IHDR')?.toString('hex')).toBe('00000003000000020803000000');
    expect([...chunks(png).keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  });
});

test('white in the first corner is white, whatever is most frequent', () => {
  const colours = ['ffffff', 'ffffff', '14202e', '14202e', '14202e', '000000'];
  expect(decoded(indexedPng(rgba(colours), 3, 2), 3)).toEqual(colours);
});

test('a picture of many colours keeps the frequent ones and takes the nearest for the others', () => {
  const grey = (n: number): string => n.toString(16).padStart(2, '0').repeat(3);
  // Each of 256 greys twice, and once a colour next to one of them.
  const colours = [
    ...Array.from({ length: 512 }, (_, i) => grey(i >> 1)),
    '808081',
    '808081'.replace('81', '80'),
  ];
  const png = indexedPng(rgba(colours), 257, 2);
  expect(decoded(png, 257)).toEqual(colours.map((c) => (c === '808081' ? '808080' : c)));
});
