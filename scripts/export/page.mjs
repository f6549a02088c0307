// The page that writes a film for the command line: the encoder of the site, with pictures from this project's own server and bytes sent back to it.
import { chooseWay } from '../../src/lib/export/film/codecs.ts';
import { EncoderFailed, makeVideo } from '../../src/lib/export/film/make.ts';

/**
 * @typedef {object} Order
 * @property {import('../../src/lib/export/film/plan.ts').FilmPlan} plan
 * @property {import('../../src/lib/export/film/size.ts').FilmSize} size
 * @property {import('../../src/lib/export/film/codecs.ts').Way['container']} container
 * @property {import('../../src/lib/export/film/video.ts').VideoText} text
 */

/** @typedef {{ way: import('../../src/lib/export/film/codecs.ts').Way | null, missing: readonly import('../../src/lib/export/film/codecs.ts').Way[] }} Outcome */

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
async function ask(path, init) {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
  return response;
}

const never = new AbortController().signal;

/** @param {Order} order @returns {Promise<Outcome>} */
async function film(order) {
  const { canWrite } = await import('../../src/lib/export/film/video.ts');
  /** @type {import('../../src/lib/export/film/codecs.ts').Way[]} */
  const failed = [];
  for (;;) {
    const { way, missing } = await chooseWay(order.container, canWrite(order.size, order.plan.fps), failed);
    if (!way) return { way, missing };
    try {
      await makeVideo(
        {
          ...order,
          colours: [],
          picture: async (frame) =>
            (await ask(`/picture/${String(order.plan.pictures.indexOf(frame))}`)).text(),
          sink: {
            write: async (data, position) => {
              await ask(`/part/${String(position)}`, { method: 'POST', body: data.slice() });
            },
          },
          signal: never,
          onprogress: (progress) => {
            void ask('/told', { method: 'POST', body: JSON.stringify(progress) });
          },
        },
        way,
      );
      return { way, missing };
    } catch (fault) {
      // A way that promised and failed: the next one is tried.
      if (!(fault instanceof EncoderFailed)) throw fault;
      failed.push(fault.way);
    }
  }
}

Object.assign(globalThis, { film });
