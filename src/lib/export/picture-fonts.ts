// The typefaces of pictures in the browser: measured on a canvas, and packed into the file so that it needs nothing else.
import type { CardFonts, MeasureFont } from '../figure/card.ts';

/** Addresses of the site's own subset fonts. */
export interface FontFiles {
  readonly serif: string;
  readonly italic: string;
  readonly sans: string;
}

export interface PictureFonts {
  readonly fonts: CardFonts;
  readonly measure: MeasureFont;
  /** `@font-face` rules with the fonts in them. */
  readonly faces: string;
}

/** The families of the pictures (see src/compile/cards/fonts.ts): each width of Archivo is one of its own. */
export const PICTURE_FONTS: CardFonts = { serif: 'Atlas Serif', label: 'Atlas Label', text: 'Atlas Text' };

interface Face {
  readonly family: string;
  readonly file: keyof FontFiles;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** A family with one width takes that width whatever is asked: its axis is held in this range. */
  readonly stretch: string;
}

const FACES: readonly Face[] = [
  { family: PICTURE_FONTS.serif, file: 'serif', style: 'normal', weight: '400 700', stretch: '100%' },
  { family: PICTURE_FONTS.serif, file: 'italic', style: 'italic', weight: '400', stretch: '100%' },
  { family: PICTURE_FONTS.label, file: 'sans', style: 'normal', weight: '400 750', stretch: '84%' },
  { family: PICTURE_FONTS.text, file: 'sans', style: 'normal', weight: '400 750', stretch: '94%' },
];

/** A server that is silent for longer is not waited for. */
const PATIENCE_MS = 15_000;

async function bytesOf(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response.arrayBuffer();
}

/** Longer pieces are too many arguments for one call. */
const PIECE = 0x8000;

function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = '';
  for (let i = 0; i < all.length; i += PIECE) text += String.fromCharCode(...all.subarray(i, i + PIECE));
  return btoa(text);
}

function measuring(): MeasureFont {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas to measure text on');
  return (text, family, weight, size) => {
    context.font = `${String(weight)} ${String(size)}px "${family}", sans-serif`;
    return context.measureText(text).width;
  };
}

let kept: Promise<PictureFonts> | undefined;

async function load(files: FontFiles): Promise<PictureFonts> {
  const names = ['serif', 'italic', 'sans'] as const;
  const loaded = await Promise.all(names.map((name) => bytesOf(files[name])));
  const bytes = new Map(names.map((name, i) => [name, loaded[i] ?? new ArrayBuffer(0)]));
  const packed = new Map([...bytes].map(([name, data]) => [name, base64(data)]));
  await Promise.all(
    FACES.map(async ({ family, file, style, weight, stretch }) => {
      const data = bytes.get(file) ?? new ArrayBuffer(0);
      document.fonts.add(await new FontFace(family, data, { style, weight, stretch }).load());
    }),
  );
  const faces = FACES.map(
    ({ family, file, style, weight, stretch }) =>
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-stretch:${stretch};src:url(data:font/woff2;base64,${packed.get(file) ?? ''}) format('woff2')}`,
  ).join('');
  return { fonts: PICTURE_FONTS, measure: measuring(), faces };
}

/** Loaded once for a page; a failure is not kept. */
export async function pictureFonts(files: FontFiles): Promise<PictureFonts> {
  kept ??= load(files);
  return kept.catch((cause: unknown) => {
    kept = undefined;
    throw cause;
  });
}
