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
