// Films from the command line: GIF drawn and written here, MP4 and WebM by a browser.
import { renderer } from '../../src/compile/cards/draw.ts';
import { makeGif } from '../../src/lib/export/film/make.ts';
import { filmPictures } from '../../src/lib/export/film/pictures.ts';
import { planFilm } from '../../src/lib/export/film/plan.ts';
import { evenSize, formatSize } from '../../src/lib/export/film/size.ts';
import { blocChanges } from '../../src/lib/history/alignment.ts';
import { PALETTES } from '../../src/lib/theme/palette.ts';
import { Stop } from '../toolchain.mjs';
import { facesOf } from './faces.mjs';
import { lookOf } from './stills.mjs';
import { openStore, readTicks } from './store.mjs';

/** @typedef {import('./arguments.mjs').Order} Order */
/** @typedef {ReturnType<typeof import('./files.mjs').openFile>} File */
/** @typedef {ReturnType<typeof import('./told.mjs').teller>} Teller */

/** GIF counts hundredths of a second, and its pictures stand as long as they have to: frames cost nothing. */
const GIF_FPS = 100;

/**
 * @param {Order} order
 * @param {number} fps
 */
async function prepare(order, fps) {
  const { store, fontFiles } = await openStore(order.lang, order.site);
  const changes = [
    ...new Set([...blocChanges(store.history), ...readTicks(order.lang).map((t) => t.date)]),
  ].sort();
  return { store, fontFiles, plan: planFilm({ ...order, fps }, changes) };
}

/**
 * @param {Order} order
 * @param {File} file
 * @param {Teller} tell
 * @param {AbortSignal} signal
 */
export async function filmAsGif(order, file, tell, signal) {
  const { store, fontFiles, plan } = await prepare(order, GIF_FPS);
  const { pixels } = renderer(fontFiles);
  const job = {
    plan,
    size: order.size,
    picture: filmPictures(store, lookOf(order), plan),
    colours: Object.values(PALETTES[order.theme]),
    text: { title: '', comment: '' },
    sink: file.sink,
    signal,
    onprogress: tell.progress,
  };
  await makeGif(job, pixels);
  return { plan, ending: 'gif' };
}

/**
 * @param {Order} order
 * @param {'mp4' | 'webm'} container
 * @param {File} file
 * @param {Teller} tell
 * @param {AbortSignal} signal
 */
export async function filmAsVideo(order, container, file, tell, signal) {
  const { writeVideo } = await import('./video.mjs');
  const size = evenSize(order.size);
  if (size.width !== order.size.width || size.height !== order.size.height)
    tell.note(`Encoders take even sizes: the film is ${formatSize(size)}.`);
  const { store, fontFiles, plan } = await prepare(order, order.fps);
  const picture = filmPictures(
    { ...store, faces: await facesOf(fontFiles) },
    lookOf({ ...order, size }),
    plan,
  );
  const { t, filmWords } = store;
  const [first, last] = [order.from, order.to].map(t.formats.date);
  const text = {
    title: `${t.site.name}, ${filmWords.days(first ?? '', last ?? '')}`,
    comment: `${store.words.sources(store.history.version)} ${store.site}/method`,
  };
  const { way, missing } = await writeVideo(
    { plan, size, container, text },
    {
      picture: (index) => {
        const frame = plan.pictures[index];
        if (!frame) throw new Error(`no picture ${String(index)}`);
        return picture(frame);
      },
      sink: file.sink,
      told: tell.progress,
    },
    signal,
  );
  const named = missing.map((m) => filmWords.codec(m.codec)).join(', ');
  if (!way)
    throw new Stop(
      `This Chromium can write none of ${named} at ${formatSize(size)}. Use a smaller --size, another CHROMIUM_PATH, or --out with the ending .gif.`,
    );
  if (missing.length > 0)
    tell.note(
      `This Chromium cannot write ${named}: the film is ${filmWords.codec(way.codec)} in ${filmWords.formats[way.container]}.`,
    );
  return { plan, ending: way.container };
}
