// What films are drawn from in the browser: data and fonts of the site, fetched when the first film is asked for.
import { pictureFonts } from '$lib/export/picture-fonts';
import type { FilmJob } from '$lib/export/film/make';
import { filmPictures } from '$lib/export/film/pictures';
import type { PictureLook, PictureStore } from '$lib/export/film/pictures';
import type { FilmPlan } from '$lib/export/film/plan';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData } from '$lib/figure/labels';
import { blocChanges } from '$lib/history/alignment';
import { history } from '$lib/history/atlas';
import { decodeEvents, decodeTicks } from '$lib/history/event';
import type { EventRow, TickRow } from '$lib/history/event';
import type { IsoDate } from '$lib/history/model';
import sans from '$lib/generated/fonts/archivo.woff2?url';
import serif from '$lib/generated/fonts/source-serif.woff2?url';
import italic from '$lib/generated/fonts/source-serif-italic.woff2?url';
import { core } from '$words/core';
import { pictureWords } from '$words/export';
import { filmWords } from '$words/film';
import { loadGeometry } from './atlas-data';
import { siteBase } from './base';
import { dataFile } from './data-files';
import { siteAddress } from './picture-source';

export interface FilmStore {
  readonly pictures: PictureStore;
  /** Ascending days at which films pause, those of the player. */
  readonly changes: readonly IsoDate[];
}

/** @throws Error where something could not be had */
export async function loadFilmStore(): Promise<FilmStore> {
  const [world, europe, labels, events, ticks, type] = await Promise.all([
    loadGeometry('world'),
    loadGeometry('europe'),
    dataFile<LabelData[]>('labels'),
    dataFile<EventRow[]>('events'),
    dataFile<TickRow[]>('ticks'),
    pictureFonts({ serif, italic, sans }),
  ]);
  return {
    pictures: {
      history,
      events: decodeEvents(events),
      figures: { world, europe },
      labelRows: decodeLabels(labels),
      t: core,
      words: pictureWords(core.formats),
      filmWords,
      ...type,
      site: siteAddress(siteBase()),
    },
    changes: [...new Set([...blocChanges(history), ...decodeTicks(ticks).map(({ date }) => date)])].sort(),
  };
}

/** What a film is made of, but for where it goes and who watches. */
export function filmMatter(
  store: PictureStore,
  look: PictureLook,
  plan: FilmPlan,
): Omit<FilmJob, 'sink' | 'signal' | 'onprogress'> {
  const { t, site } = store;
  const [first, last] = [plan.pictures[0], plan.pictures.at(-1)].map((p) => t.formats.date(p?.date ?? ''));
  return {
    plan,
    size: look.size,
    picture: filmPictures(store, look, plan),
    colours: Object.values(look.palette),
    text: { title: `${t.site.name}, ${filmWords.days(first ?? '', last ?? '')}`, comment: site },
  };
}
