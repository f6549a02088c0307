// SVG -> PNG with the card's fonts, and the widths of texts in them.
import { Resvg, renderAsync } from '@resvg/resvg-js';
import type { MeasureFont } from '../../lib/figure/card.ts';
import { escapeXml } from '../../lib/figure/markup.ts';
import { indexedPng } from './png.ts';

export interface Renderer {
  /** Draws on another thread. */
  readonly png: (svg: string) => Promise<Uint8Array>;
  /** The same with every colour as it is, for files that people work on. */
  readonly fullPng: (svg: string) => Promise<Uint8Array>;
  /** RGBA, row by row. */
  readonly pixels: (svg: string) => Promise<Uint8Array>;
  readonly measure: MeasureFont;
}

/** Texts are measured once, at this size. */
const EM = 100;

/** The typefaces have no narrow no-break space, which French asks for, but a thin one; lines are broken before this. */
export const drawable = (svg: string): string => svg.replaceAll('\u202f', '\u2009');

export function renderer(fontFiles: readonly string[]): Renderer {
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false };
  const widths = new Map<string, number>();
  const measureAtEm = (text: string, family: string, weight: number): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="200"><text y="120" font-family="${family}" font-weight="${weight}" font-size="${EM}">${drawable(escapeXml(text))}</text></svg>`;
    return new Resvg(svg, { font }).innerBBox()?.width ?? 0;
  };
  const drawn = (svg: string) => renderAsync(drawable(svg), { font, background: '#ffffff' });
  return {
    png: async (svg) => {
      const image = await drawn(svg);
      return indexedPng(image.pixels, image.width, image.height);
    },
    fullPng: async (svg) => (await drawn(svg)).asPng(),
    pixels: async (svg) => (await drawn(svg)).pixels,
    measure: (text, family, weight, size) => {
      const key = `${family} ${weight} ${text}`;
      const width = widths.get(key) ?? measureAtEm(text, family, weight);
      widths.set(key, width);
      return (width * size) / EM;
    },
  };
}
