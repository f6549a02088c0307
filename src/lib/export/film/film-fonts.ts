// The fonts of pictures in the browser: the site's own, under the names that pictures use, and the widths of texts in them.
import type { CardFonts, MeasureFont } from '../../figure/card.ts';

export const FONTS: CardFonts = { serif: 'Atlas Serif', label: 'Atlas Label', text: 'Atlas Text' };

/** Where the site's font files stand. */
export type FontAddresses = Readonly<Record<'serif' | 'italic' | 'sans', string>>;

interface Face {
  readonly family: string;
  readonly file: keyof FontAddresses;
  readonly descriptors: Readonly<Record<'weight' | 'style' | 'stretch', string>>;
}

const FACES: readonly Face[] = [
  {
    family: FONTS.serif,
    file: 'serif',
    descriptors: { weight: '400 700', style: 'normal', stretch: '100%' },
  },
  {
    family: FONTS.serif,
    file: 'italic',
    descriptors: { weight: '400 700', style: 'italic', stretch: '100%' },
  },
  {
    family: FONTS.label,
    file: 'sans',
    descriptors: { weight: '400 750', style: 'normal', stretch: '84%' },
  },
  {
    family: FONTS.text,
    file: 'sans',
    descriptors: { weight: '400 750', style: 'normal', stretch: '94%' },
  },
];

const PATIENCE_MS = 15_000;

async function bytesOf(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response.arrayBuffer();
}

function base64(bytes: ArrayBuffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve((reader.result as string).split(',', 2)[1] ?? '');
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('unreadable'));
    };
    reader.readAsDataURL(new Blob([bytes]));
  });
}

/** @throws Error where a font could not be had */
export async function loadPictureFonts(
  addresses: FontAddresses,
): Promise<{ faces: string; measure: MeasureFont }> {
  const rules = await Promise.all(
    FACES.map(async ({ family, file, descriptors }) => {
      const bytes = await bytesOf(addresses[file]);
      document.fonts.add(await new FontFace(family, bytes, descriptors).load());
      const { weight, style, stretch } = descriptors;
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-stretch:${stretch};src:url(data:font/woff2;base64,${await base64(bytes)}) format('woff2')}`;
    }),
  );
  const context = document.createElement('canvas').getContext('2d');
  return {
    faces: rules.join(''),
    measure: (text, family, weight, size) => {
      if (!context) return text.length * size * 0.5;
      context.font = `${weight} ${size}px '${family}'`;
      return context.measureText(text).width;
    },
  };
}
