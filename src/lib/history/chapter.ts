// The compiled chapters: stories told in steps, each with its date, its map and its text.
import type { IsoDate } from './model.ts';

/** Plates a step may be shown on. */
export const CHAPTER_PLATES = ['world', 'europe'] as const;

/** Layers a step may ask for. */
export const CHAPTER_LAYERS = [
  'alliances',
  'article6',
  'disputes',
  'operations',
  'partners',
  'presence',
  'summits',
] as const;

export interface ChapterStep {
  readonly date: IsoDate;
  readonly plate: (typeof CHAPTER_PLATES)[number];
  /** Centre in degrees, and how many times larger than the whole plate. */
  readonly camera: readonly [lon: number, lat: number, zoom: number];
  /** The state the step is about, or null. */
  readonly country: string | null;
  readonly layers: readonly (typeof CHAPTER_LAYERS)[number][];
  readonly title: string;
  readonly html: string;
}

/** One of `generated/chapters/{id}.json`. */
export interface Chapter {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly ChapterStep[];
  /** Numbered through the whole chapter. */
  readonly citations: readonly { readonly n: number; readonly sourceId: string }[];
}

/** One row of `generated/chapters.json`, in their order. */
export type ChapterEntry = Pick<Chapter, 'id' | 'order' | 'title' | 'summary'> & {
  /** The dates of the first and of the last step. */
  readonly from: IsoDate;
  readonly to: IsoDate;
};
