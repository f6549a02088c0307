// What the reader asked for: one small object, one date. It is what a link can carry.
import type { History, IsoDate } from '../history/model.ts';

/** How the large plate is drawn: the flat world, the globe, or the view from the North Pole. */
export const PROJECTIONS = ['world', 'globe', 'pole'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Layers a reader can switch; the first two are shown unless switched off. */
export const LAYERS = [
  'names',
  'disputes',
  'article6',
  'operations',
  'presence',
  'summits',
  'partners',
  'alliances',
  'claims',
] as const;
export type LayerId = (typeof LAYERS)[number];
/** Those before it are drawn from History; it and all after it from the record, which is fetched when one is shown. */
const FIRST_OF_RECORD: LayerId = 'operations';
export const RECORD_LAYERS: readonly LayerId[] = LAYERS.slice(LAYERS.indexOf(FIRST_OF_RECORD));
export const DEFAULT_LAYERS: readonly LayerId[] = ['names', 'disputes'];

export interface View {
  readonly date: IsoDate;
  /** The other date of a comparison. */
  readonly compare: IsoDate | null;
  /** The selected state's polity id. */
  readonly country: string | null;
  readonly layers: readonly LayerId[];
  /** Treaties chosen for the layer of other alliances, by id; none, and the layer chooses. */
  readonly treaties: readonly string[];
  readonly projection: Projection;
}

/** Today of the atlas, nothing selected. */
export const defaultView = (history: History): View => ({
  date: history.asOf,
  compare: null,
  country: null,
  layers: DEFAULT_LAYERS,
  treaties: [],
  projection: 'world',
});
