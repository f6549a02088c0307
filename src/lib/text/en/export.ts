// English for pictures that leave the page: what stands on them, and the dialog that makes them.
import type { Formats } from '../formats.ts';

/** What stands on the pictures themselves. */
export const pictureWords = (f: Formats) => ({
  asOf: (date: string) => `As of ${f.date(date)}.`,
  asOfTwo: (a: string, b: string) => `As of ${f.date(a)} and ${f.date(b)}.`,
  asOfData: (date: string) => `Data as of ${f.date(date)}.`,
  /** `version` is that of the data; the works are listed at the address that stands below. */
  sources: (version: string) => `Alliance Atlas, data version ${version}, CC BY 4.0. Sources and rules:`,
  title: (date: string) => f.date(date),
  versus: (a: string, b: string) => `${f.date(a)} and ${f.date(b)}`,
  span: (first: string, last: string) => `${first.slice(0, 4)}–${last.slice(0, 4)}`,
});

export type PictureWords = ReturnType<typeof pictureWords>;

/** The dialog. */
export const exportWords = {
  title: 'Export a picture',
  close: 'Close',
  what: 'Picture of',
  contents: {
    europe: 'Europe',
    world: 'The world',
    both: 'Both maps',
    'view-europe': 'Europe as zoomed now',
    'view-world': 'The large map as it looks now',
    compare: 'Both days',
    country: 'The state',
    members: 'Members over time',
    land: 'Land over time',
  },
  shape: 'Shape',
  shapes: {
    wide: '16:9, wide',
    classic: '4:3',
    square: 'Square',
    story: '9:16, story',
    a4: 'A4, landscape',
    'a4-portrait': 'A4, portrait',
    a3: 'A3, landscape',
    'a3-portrait': 'A3, portrait',
  },
  size: 'Size',
  pixels: (width: number, height: number) => `${String(width)} × ${String(height)} pixels`,
  paper: (width: number, height: number) => `${String(width)} × ${String(height)} pixels, 300 dpi`,
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark', print: 'For print' },
  ofPage: 'As on the page',
  format: 'Format',
  formats: { png: 'PNG, pixels', svg: 'SVG, sharp at any size' },
  preview: 'Preview',
  drawing: 'Drawing the picture.',
  drawn: (name: string) => `The picture is ready: ${name}`,
  save: 'Save',
  copy: 'Copy',
  saving: 'Making the file.',
  saved: (name: string) => `Saved as ${name}`,
  copied: 'The picture is in the clipboard.',
  noCopy: 'This browser cannot copy pictures; save it instead.',
  copyFailed: 'The browser did not let the picture be copied. Save it instead.',
  failed: 'The picture could not be drawn.',
  loadFailed: 'What the picture is made of did not load.',
  tooSlow: 'Drawing took too long and was stopped.',
  tooLarge: 'This browser cannot draw a picture of so many pixels. Save it as SVG, or choose a smaller size.',
  noView: 'The zoomable map gave no picture.',
  retry: 'Try again',
  embed: 'Embed this map',
  classroom: 'Classroom sheets',
} as const;

type Said<T> = T extends string ? string : T extends object ? { readonly [K in keyof T]: Said<T[K]> } : T;
type SaidOr<T> = T extends (...args: never[]) => unknown ? T : Said<T>;
/** The shape another language has to have. */
export type ExportWords = { readonly [K in keyof typeof exportWords]: SaidOr<(typeof exportWords)[K]> };
