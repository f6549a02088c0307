// What tests of pictures share: plain words and type for a request, and the room that words and maps need.
import { expect } from 'vitest';
import type { PictureRequest } from '../src/lib/figure/picture/model.ts';
import { drawingSize, SHAPES } from '../src/lib/figure/picture/shapes.ts';
import type { ShapeId } from '../src/lib/figure/picture/shapes.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { pictureWords } from '../src/lib/text/en/export.ts';
import { PALETTES } from '../src/lib/theme/palette.ts';
import { boxesOf, overlap } from './picture-boxes.ts';

/** em per letter; the fonts are narrower. */
export const WIDE = 0.5;

/** A request without what it shows, in which shape and under which address. */
export const PLAIN_REQUEST = {
  t: en,
  words: pictureWords(en.formats),
  palette: PALETTES.light,
  fonts: { serif: 'Serif', label: 'Label', text: 'Text' },
  measure: (text, _family, _weight, size) => text.length * size * WIDE,
  version: '9.9.9',
  sourcesLink: 'https://atlas.example.org/method',
} satisfies Partial<PictureRequest>;

/** Every word and map stands on the sheet, words clear of its edge, and nothing on anything else. */
export function expectRoom(svg: string, shape: ShapeId): void {
  const { width, height } = drawingSize(shape);
  const boxes = boxesOf(svg, WIDE);
  for (const box of boxes) {
    const room = box.kind === 'text' ? SHAPES[shape].margin / 2 : -0.01;
    expect(box.left, box.text).toBeGreaterThanOrEqual(room);
    expect(box.top, box.text).toBeGreaterThanOrEqual(room);
    expect(box.right, box.text).toBeLessThanOrEqual(width - room);
    expect(box.bottom, box.text).toBeLessThanOrEqual(height - room);
  }
  const clashes = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} | ${b.text}`] : [])),
  );
  expect(clashes).toEqual([]);
}
