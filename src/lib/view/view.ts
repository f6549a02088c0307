// What the reader asked for: one small object, one date. It is what a link can carry.
import type { History, IsoDate } from '../history/model.ts';

/** How the large plate is drawn: the flat world, the globe, or the view from the North Pole. */
export const PROJECTIONS = ['world', 'globe', 'pole'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Layers a reader can switch; the first two are shown unless switched off. */
export const LAYERS = ['names', 'disputes', 'article6'] as const;
export type LayerId = (typeof LAYERS)[number];
export const DEFAULT_LAYERS: readonly LayerId[] = ['names', 'disputes'];

export interface View {
  readonly date: IsoDate;
  /** The other date of a comparison. */
  readonly compare: IsoDate | null;
  /** The selected state's polity id. */
  readonly country: string | null;
  readonly layers: readonly LayerId[];
  readonly projection: Projection;
}

/** Today of the atlas, nothing selected. */
export const defaultView = (history: History): View => ({
  date: history.asOf,
  compare: null,
  country: null,
  layers: DEFAULT_LAYERS,
  projection: 'world',
});
