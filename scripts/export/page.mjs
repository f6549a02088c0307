// The page that writes a film for the command line: the encoder of the site, with pictures from this project's own server and bytes sent back to it.
import { makeByFirstWay } from '../../src/lib/export/film/ways.ts';

/**
 * @typedef {object} Order
 * @property {import('../../src/lib/export/film/plan.ts').FilmPlan} plan
 * @property {import('../../src/lib/export/film/size.ts').FilmSize} size
 * @property {import('../../src/lib/export/film/codecs.ts').Way['container']} container
 * @property {import('../../src/lib/export/film/video.ts').VideoText} text
 */

/** @typedef {import('../../src/lib/export/film/codecs.ts').Choice} Outcome */

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
const film = ({ container, ...order }) =>
  makeByFirstWay(
    {
      ...order,
      colours: [],
      picture: async (frame) => (await ask(`/picture/${String(order.plan.pictures.indexOf(frame))}`)).text(),
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
    container,
  );

Object.assign(globalThis, { film });
