// What an embedded map may be asked for by its link, beside the view: which plates, which colours, with or without controls.
import type { History } from '../history/model.ts';
import { formatDate, formatQuery } from './url.ts';
import type { LayerId, View } from './view.ts';

/** `both` shows the world beside Europe where there is room, else Europe alone. */
export const EMBED_PLATES = ['both', 'europe', 'world'] as const;
export type EmbedPlates = (typeof EMBED_PLATES)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Layers that the drawn plates have of their own; the others need the record, which an embed does not load. */
export const EMBED_LAYERS: readonly LayerId[] = ['names', 'disputes', 'article6'];

export interface EmbedOptions {
  readonly plates: EmbedPlates;
  readonly theme: EmbedTheme;
  /** Slider and buttons; without them the map stands at its date. */
  readonly controls: boolean;
}

export const EMBED_DEFAULTS: EmbedOptions = { plates: 'both', theme: 'auto', controls: true };

/** Total: what is not understood is left at its default. */
export function parseEmbed(query: URLSearchParams): EmbedOptions {
  const [plates, theme] = [query.get('plates'), query.get('theme')];
  return {
    plates: EMBED_PLATES.find((p) => p === plates) ?? EMBED_DEFAULTS.plates,
    theme: EMBED_THEMES.find((c) => c === theme) ?? EMBED_DEFAULTS.theme,
    controls: query.get('controls') !== '0',
  };
}

/** The view without what an embedded map cannot show. */
export const embeddable = (view: View): View => ({
  ...view,
  compare: null,
  projection: 'world',
  layers: view.layers.filter((layer) => EMBED_LAYERS.includes(layer)),
  treaties: [],
});

/** The page that writes the lines for a map, with its choices already made. */
export function formatEmbedMaker(view: View, plates: EmbedPlates, history: History): string {
  const query = formatQuery(embeddable(view), history).slice(1);
  const own = plates === EMBED_DEFAULTS.plates ? '' : `plates=${plates}`;
  return `/embed/make?${[`date=${formatDate(view.date, history)}`, query, own].filter(Boolean).join('&')}`;
}

/** Path and query of an embedded map: `/embed/1955?plates=europe&layers=-names`. parseEmbed and parseView read them back. */
export function formatEmbed(view: View, options: EmbedOptions, history: History): string {
  const own = [
    options.plates === EMBED_DEFAULTS.plates ? '' : `plates=${options.plates}`,
    options.theme === EMBED_DEFAULTS.theme ? '' : `theme=${options.theme}`,
    options.controls ? '' : 'controls=0',
  ];
  const query = [formatQuery(view, history).slice(1), ...own].filter((part) => part !== '').join('&');
  return `/embed/${formatDate(view.date, history)}${query === '' ? '' : `?${query}`}`;
}
