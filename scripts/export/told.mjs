// Progress of an export on one line of the terminal, with the time left; where nobody watches, a line now and then.
import process from 'node:process';
import { performance } from 'node:perf_hooks';

/** Between two lines where the output is a file or a log. */
const LOG_EVERY = 5000;
/** Between two changes of the one line. */
const LINE_EVERY = 100;

/** @param {number} ms */
export function spoken(ms) {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  return minutes === 0
    ? `${String(seconds)} s`
    : `${String(minutes)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/**
 * @param {boolean} quiet
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} [stream]
 */
export function teller(quiet, stream = process.stderr) {
  let told = -Infinity;
  let width = 0;
  /** @param {string} text */
  const line = (text) => {
    stream.write(`\r${text.padEnd(width)}`);
    width = text.length;
  };
  return {
    /** @param {import('../../src/lib/export/film/progress.ts').FilmProgress} progress */
    progress({ share, date, leftMs }) {
      const now = performance.now();
      if (quiet || now - told < (stream.isTTY ? LINE_EVERY : LOG_EVERY)) return;
      told = now;
      const left = leftMs === null ? '' : `, about ${spoken(leftMs)} left`;
      const text = `${String(Math.floor(share * 100)).padStart(3)} %  ${date}${left}`;
      if (stream.isTTY) line(text);
      else stream.write(`${text}\n`);
    },
    /** Something to know, on a line of its own. @param {string} text */
    note(text) {
      if (quiet) return;
      if (stream.isTTY && width > 0) line('');
      stream.write(`${stream.isTTY && width > 0 ? '\r' : ''}${text}\n`);
      width = 0;
    },
  };
}
