// `npm run export`: pictures, films and tables of the atlas as files. Runs under the pinned Node, which reads TypeScript as it stands.
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { HELP, Usage, parseOrder } from './export/arguments.mjs';
import { openFile } from './export/files.mjs';
import { languages, readHistory } from './export/store.mjs';
import { spoken, teller } from './export/told.mjs';
import { Stop } from './toolchain.mjs';

const [FAILED, WRONG_USE, STOPPED] = [1, 2, 130];

/**
 * @param {import('./export/arguments.mjs').Order} order
 * @param {AbortSignal} signal
 */
async function write(order, signal) {
  const started = performance.now();
  const tell = teller(order.quiet);
  if (order.format !== 'csv' && order.site === null && !process.env.PUBLIC_ORIGIN)
    tell.note(
      'The address in the picture is http://localhost:4173; name that of your atlas with --site or PUBLIC_ORIGIN.',
    );
  const file = openFile(order.out);
  /** @param {Uint8Array | string} bytes */
  const whole = async (bytes) => {
    await file.sink.write(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 0);
    return order.format;
  };
  /** @returns {Promise<string>} the ending of the file */
  const made = async () => {
    const stills = await import('./export/stills.mjs');
    if (order.format === 'csv') return whole(await stills.csvOf(order));
    if (order.format === 'svg') return whole(await stills.svgOf(order));
    if (order.format === 'png') return whole(await stills.pngOf(order));
    const films = await import('./export/films.mjs');
    const { plan, ending } =
      order.format === 'gif'
        ? await films.filmAsGif(order, file, tell, signal)
        : await films.filmAsVideo(order, order.format, file, tell, signal);
    tell.note(`${String(plan.pictures.length)} pictures, ${spoken(plan.ms)} of film.`);
    return ending;
  };
  try {
    const ending = await made();
    signal.throwIfAborted();
    // Another container than asked for is another ending: a file must say what it is.
    const name = ending === order.format ? order.out : `${order.out.replace(/\.[^.]*$/, '')}.${ending}`;
    const bytes = file.keep(name);
    tell.note(
      `${path.relative(process.cwd(), name)}: ${(bytes / 1e6).toFixed(2)} MB in ${spoken(performance.now() - started)}.`,
    );
  } catch (fault) {
    file.drop();
    throw fault;
  }
}

const stopping = new AbortController();
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(name, () => {
    stopping.abort(new Error('stopped'));
  });

try {
  const args = process.argv.slice(2);
  const { firstDate, asOf } = readHistory('en');
  const order = parseOrder(args, { firstDate, asOf, languages, cwd: process.env.INIT_CWD ?? process.cwd() });
  if (order === 'help') process.stdout.write(HELP);
  else await write(order, stopping.signal);
} catch (fault) {
  const known = fault instanceof Usage || fault instanceof Stop;
  if (stopping.signal.aborted) console.error('\nStopped; nothing was written.');
  else console.error(known ? fault.message : fault);
  process.exitCode = stopping.signal.aborted ? STOPPED : fault instanceof Usage ? WRONG_USE : FAILED;
}
