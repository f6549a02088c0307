// node src/compile/icons.ts: static/icon.svg as the bitmaps that phones and older browsers ask for. Run it when the mark changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Part of the side that the mark takes; systems cut off what lies outside the middle 80 per cent of a maskable icon. */
  readonly part: number;
  /** Systems put black where an icon has no ground. */
  readonly ground: boolean;
}

export const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, part: 1, ground: false },
  { file: 'icon-512.png', size: 512, part: 1, ground: false },
  { file: 'icon-maskable-512.png', size: 512, part: 0.56, ground: true },
  { file: 'apple-touch-icon.png', size: 180, part: 0.72, ground: true },
];

/** The icon as PNG; `mark` is an SVG without a size of its own. */
export function drawIcon(mark: string, { size, part, ground }: Icon): Uint8Array {
  const side = size * part;
  const at = (size - side) / 2;
  const placed = mark.replace('<svg ', `<svg x="${at}" y="${at}" width="${side}" height="${side}" `);
  const paper = ground ? `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${paper}${placed}</svg>`;
  return new Resvg(svg).render().asPng();
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../static');
  const mark = readFileSync(join(folder, 'icon.svg'), 'utf8');
  for (const icon of ICONS) writeFileSync(join(folder, icon.file), drawIcon(mark, icon));
}
