// The pictures of a film: the same composition as a still picture of the day, one for each frame of the plan. Pure.
import type { FigureGeometry, PlateId } from '../../figure/geometry.ts';
import type { CardFonts, MeasureFont } from '../../figure/card.ts';
import type { LabelRow } from '../../figure/labels.ts';
import type { PictureRequest } from '../../figure/picture/model.ts';
import { pictureSvg } from '../../figure/picture/picture.ts';
import { recordShown } from '../../figure/picture/record.ts';
import { titleCardSvg } from '../../figure/picture/title-card.ts';
import { yearOf } from '../../history/date.ts';
import type { AtlasEvent } from '../../history/event.ts';
import type { History, IsoDate } from '../../history/model.ts';
import type { AtlasRecord } from '../../history/record-model.ts';
import { sceneAt } from '../../scene/scene.ts';
import { headlineAt } from '../../scene/sentence.ts';
import type { PictureWords } from '../../text/en/export.ts';
import type { FilmWords } from '../../text/en/film.ts';
import type { LayerMessages } from '../../text/en/layers.ts';
import type { Messages } from '../../text/messages.ts';
import type { Palette } from '../../theme/palette.ts';
import { formatView } from '../../view/url.ts';
import { DEFAULT_LAYERS, defaultView } from '../../view/view.ts';
import type { LayerId } from '../../view/view.ts';
import type { FilmFrame, FilmPlan } from './plan.ts';
import { shapeOf } from './size.ts';
import type { FilmSize } from './size.ts';

/** What the pictures of the atlas are drawn from, in one language. */
export interface PictureStore {
  readonly history: History;
  readonly events: readonly AtlasEvent[];
  readonly figures: Partial<Readonly<Record<PlateId, FigureGeometry>>>;
  readonly labelRows: readonly LabelRow[];
  readonly t: Messages;
  readonly words: PictureWords;
  readonly filmWords: FilmWords;
  readonly fonts: CardFonts;
  readonly measure: MeasureFont;
  /** The record and the words of its layers, where these are to be drawn. */
  readonly record?: { readonly rows: AtlasRecord; readonly words: LayerMessages };
  /** `@font-face` rules with the fonts in them, where the renderer has none. */
  readonly faces?: string;
  /** Where the atlas stands in this language, without a slash at the end. */
  readonly site: string;
}

export interface PictureLook {
  readonly plates: readonly PlateId[];
  readonly size: FilmSize;
  readonly palette: Palette;
  /** Layers that are on; those of a page that nobody has switched where it is not given. */
  readonly layers?: readonly LayerId[];
}

const requestOf = (store: PictureStore, look: PictureLook, date: IsoDate): PictureRequest => {
  const { history, events, figures, labelRows, t, words, fonts, measure, faces, site, record } = store;
  const view = { ...defaultView(history), date, layers: look.layers ?? DEFAULT_LAYERS };
  const scene = sceneAt(history, { date });
  const headline = headlineAt(
    history,
    events.filter((event) => yearOf(event.date) === scene.year),
    scene,
    t,
  );
  return {
    // The day stands above every year, so that the type keeps its place from picture to picture.
    content: { kind: 'plates', plates: look.plates, scene, headline, dated: 'day' },
    shape: shapeOf(look.size) ?? 'wide',
    size: look.size,
    layers: {
      names: view.layers.includes('names'),
      disputes: view.layers.includes('disputes'),
      article6: view.layers.includes('article6'),
    },
    record: record ? recordShown(record.rows, scene, view, record.words) : null,
    figures,
    labelRows,
    t,
    words,
    palette: look.palette,
    fonts,
    measure,
    ...(faces !== undefined && { faces }),
    version: history.version,
    permalink: `${site}${formatView(view, history)}`,
    sourcesLink: `${site}/method`,
  };
};

/** The picture of a day. */
export const pictureOfDay = (store: PictureStore, look: PictureLook, date: IsoDate): string =>
  pictureSvg(requestOf(store, look, date));

/** The same with every part in the place that it has on all days. */
const steadyPicture = (store: PictureStore, look: PictureLook, date: IsoDate): string =>
  pictureSvg({ ...requestOf(store, look, date), steady: true });

/** The picture of a frame: the map of its day, or the card at the beginning. */
export function filmPictures(
  store: PictureStore,
  look: PictureLook,
  plan: FilmPlan,
): (frame: FilmFrame) => string {
  const { t, words, filmWords, site } = store;
  const [first, last] = [plan.pictures[0]?.date ?? '', plan.pictures.at(-1)?.date ?? ''];
  return ({ date, title }) => {
    if (!title) return steadyPicture(store, look, date);
    const text = {
      span: yearOf(first) === yearOf(last) ? String(yearOf(first)) : words.span(first, last),
      days: filmWords.days(t.formats.date(first), t.formats.date(last)),
      lead: filmWords.lead,
    };
    return titleCardSvg({ ...requestOf(store, look, first), permalink: site }, text);
  };
}
