// The family each weight of name is drawn in: MapLibre asks for a family only, so each cut of the fonts is one (fonts.ts).
import type { LabelWeight } from './shade.ts';

/** The family each weight of name is drawn in; fonts.ts registers them. */
export const FONT_OF: Readonly<Record<LabelWeight, string>> = {
  off: 'AtlasNames450',
  member: 'AtlasNames600',
  new: 'AtlasNames750',
  sea: 'AtlasSeas',
};
