// The command line of `npm run export`: what may be asked for, what is said where it cannot be done. Pure.
import path from 'node:path';
import { parseSize } from '../../src/lib/export/film/size.ts';
import { FILM_STEPS, YEARS_A_SECOND } from '../../src/lib/export/film/plan.ts';
import { LAYERS } from '../../src/lib/view/view.ts';
import { parseLayers } from '../../src/lib/view/url.ts';
import { asOfYear, firstDayOf, isIsoDate, yearOf } from '../../src/lib/history/date.ts';

/** Wrong use: the message says what to write instead; the exit code is 2. */
export class Usage extends Error {}

export const FORMATS = /** @type {const} */ (['mp4', 'webm', 'gif', 'png', 'svg', 'csv']);
const FILMS = ['mp4', 'webm', 'gif'];
const PLATES = /** @type {const} */ ({ europe: ['europe'], world: ['world'], both: ['world', 'europe'] });
const THEMES = /** @type {const} */ (['light', 'dark', 'print']);

/** Steps a second where these are changes: a map stands long enough to be read. */
const CHANGES_A_SECOND = 0.4;
const USUAL = { still: '1920x1080', video: '1920x1080', gif: '960x540' };
const FPS = { usual: 25, least: 1, most: 60 };
const PACE = { least: 0.05, most: 50 };

export const HELP = `npm run export -- [options] --out FILE

Writes a picture, a film or a table of the atlas. The ending of FILE chooses the format:
  mp4 webm gif   a film from --from to --to
  png svg        a picture of --date
  csv            a table: the states on --date, or a table of the data

  --out FILE         the file to write (needed)
  --format F         ${FORMATS.join(', ')}, where the ending does not say it
  --from D, --to D   first and last day of a film: 1955 or 1955-05-14; a year begins on its
                     1 January and ends on its 31 December (all that the atlas has)
  --date D           the day of a picture or table: 1955 is its 31 December (the last day)
  --size WxH         pixels, 16:9, 4:3, square or 9:16 (${USUAL.video}; gif ${USUAL.gif})
  --plate P          ${Object.keys(PLATES).join(', ')} (both)
  --theme T          ${THEMES.join(', ')} (light)
  --layers L         layers of a picture, switched as in a link: article6,operations,-names
                     (${LAYERS.join(' ')})
  --lang L           language of the words (en)
  --pace N           years a second (${String(YEARS_A_SECOND)}, as the timeline plays); with --steps changes,
                     changes a second (${String(CHANGES_A_SECOND)})
  --steps S          years: every year and every change; changes: the changes of the blocs alone (years)
  --fps N            frames a second of mp4 and webm, ${String(FPS.least)} to ${String(FPS.most)} (${String(FPS.usual)})
  --no-title         leave out the card at the beginning of a film
  --table T          of csv: states (the states on --date), or a table of the API, whole:
                     memberships, events of the record and so on; a wrong name lists all
  --site ADDRESS     where the atlas stands, printed into pictures (PUBLIC_ORIGIN)
  --quiet            no progress
  --help             this text

Examples
  npm run export -- --from 1949 --to 2026 --size 1920x1080 --out atlas.mp4
  npm run export -- --from 1989 --to 2004 --plate europe --size 1080x1920 --out enlargement.webm
  npm run export -- --date 1990-10-03 --theme print --out unity.png
  npm run export -- --date 1999-03-12 --out states.csv

png, svg, csv and gif need no browser; mp4 and webm are written by the encoder of a Chromium (CHROMIUM_PATH).
Exit codes: 0 written, 1 failed, 2 wrong use, 130 stopped by Ctrl-C.
`;

const VALUED = new Set(
  'out format from to date size plate theme layers lang pace steps fps table site'.split(' '),
);
const FLAGS = new Set(['no-title', 'quiet', 'help']);

/**
 * Options by name; a flag's value is empty.
 * @param {readonly string[]} args
 */
function optionsOf(args) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    const [, name = '', joined] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (FLAGS.has(name) && joined === undefined) {
      found.set(name, '');
    } else if (VALUED.has(name)) {
      const value = joined ?? args[(i += 1)];
      if (value === undefined || value === '') throw new Usage(`--${name} needs a value.`);
      if (found.has(name)) throw new Usage(`--${name} is given twice.`);
      found.set(name, value);
    } else {
      throw new Usage(`"${arg}" is not an option. All options: npm run export -- --help`);
    }
  }
  return found;
}

/**
 * @template {string} T
 * @param {string} name
 * @param {string} value
 * @param {readonly T[]} allowed
 */
function oneOf(name, value, allowed) {
  const found = allowed.find((a) => a === value);
  if (found === undefined) throw new Usage(`--${name} is "${value}"; it can be ${allowed.join(', ')}.`);
  return found;
}

/**
 * @param {string} name
 * @param {string} value
 * @param {{ least: number, most: number }} range
 */
function numberIn(name, value, { least, most }) {
  const number = Number(value);
  if (Number.isFinite(number) && number >= least && number <= most) return number;
  throw new Usage(`--${name} is "${value}"; it is a number from ${String(least)} to ${String(most)}.`);
}

/**
 * A day as given: a year is its first or its last day.
 * @param {string} name
 * @param {string} value
 * @param {'first' | 'last'} end
 * @param {{ firstDate: string, asOf: string }} span
 */
function dayOf(name, value, end, span) {
  const year = /^\d{4}$/.test(value) ? Number(value) : null;
  if (year === null && !isIsoDate(value))
    throw new Usage(
      `--${name} is "${value}", which is not a day. Write a year (1955) or a day (1955-05-14).`,
    );
  const day = year === null ? value : end === 'first' ? firstDayOf(year) : asOfYear(year, span.asOf);
  const inYear = year !== null && end === 'first' && year === yearOf(span.firstDate) ? span.firstDate : day;
  if (inYear < span.firstDate || inYear > span.asOf)
    throw new Usage(`--${name} is "${value}"; the atlas runs from ${span.firstDate} to ${span.asOf}.`);
  return inYear;
}

/** @param {string} value */
function layersIn(value) {
  const { layers, notices } = parseLayers(value);
  if (notices.length === 0) return layers;
  throw new Usage(
    `--layers is "${value}"; it names layers with commas between, and a minus before one to leave out: ${LAYERS.join(', ')}.`,
  );
}

/**
 * @typedef {object} Order
 * @property {typeof FORMATS[number]} format
 * @property {string} out absolute
 * @property {string} date of a still
 * @property {string} from
 * @property {string} to
 * @property {import('../../src/lib/export/film/size.ts').FilmSize} size
 * @property {readonly ('world' | 'europe')[]} plates
 * @property {typeof THEMES[number]} theme
 * @property {readonly import('../../src/lib/view/view.ts').LayerId[]} layers
 * @property {string} lang
 * @property {number} pace
 * @property {typeof FILM_STEPS[number]} steps
 * @property {number} fps
 * @property {boolean} title
 * @property {string} table
 * @property {string | null} site
 * @property {boolean} quiet
 */

/**
 * What is asked for.
 * @param {readonly string[]} args
 * @param {{ firstDate: string, asOf: string, languages: readonly string[], cwd: string }} here
 * @returns {Order | 'help'}
 * @throws Usage
 */
export function parseOrder(args, { languages, cwd, ...span }) {
  const given = optionsOf(args);
  if (given.has('help') || args.length === 0) return 'help';
  const out = given.get('out');
  if (!out) throw new Usage('--out is missing: the file to write, such as --out atlas.mp4');
  const ending = path.extname(out).slice(1).toLowerCase();
  if (!given.has('format') && !FORMATS.some((f) => f === ending))
    throw new Usage(
      `"${out}" does not end in ${FORMATS.map((f) => `.${f}`).join(', ')}; add such an ending, or --format.`,
    );
  const format = oneOf('format', given.get('format') ?? ending, FORMATS);
  const film = FILMS.includes(format);
  for (const [name, fits] of /** @type {const} */ ([
    ['date', !film],
    ['from', film],
    ['to', film],
    ['table', format === 'csv'],
    ['layers', format === 'png' || format === 'svg'],
  ]))
    if (given.has(name) && !fits)
      throw new Usage(
        film
          ? `A film (${format}) takes --from and --to, not --${name}.`
          : `A file of type ${format} does not take --${name}${name === 'from' || name === 'to' ? '; it shows one day: --date' : ''}.`,
      );
  const sizeText = given.get('size') ?? (film ? (format === 'gif' ? USUAL.gif : USUAL.video) : USUAL.still);
  const size = parseSize(sizeText);
  if (!size)
    throw new Usage(
      `--size is "${sizeText}"; write width x height of 16:9, 4:3, square or 9:16 with sides of 180 to 3840 pixels, such as 1920x1080, 1280x720, 1024x768, 1080x1080 or 1080x1920.`,
    );
  const steps = oneOf('steps', given.get('steps') ?? 'years', FILM_STEPS);
  const usualPace = String(steps === 'years' ? YEARS_A_SECOND : CHANGES_A_SECOND);
  const from = dayOf('from', given.get('from') ?? span.firstDate, 'first', span);
  const to = dayOf('to', given.get('to') ?? span.asOf, 'last', span);
  if (from > to)
    throw new Usage(`The film would end (${to}) before it begins (${from}): exchange --from and --to.`);
  const site = given.get('site') ?? null;
  if (site !== null && !/^https?:\/\/[^\s/]+(?:\/\S*)?$/.test(site))
    throw new Usage(`--site is "${site}"; it is an address such as https://atlas.example.org`);
  return {
    format,
    out: path.resolve(cwd, out),
    date: dayOf('date', given.get('date') ?? span.asOf, 'last', span),
    from,
    to,
    size,
    plates:
      PLATES[
        oneOf(
          'plate',
          given.get('plate') ?? 'both',
          /** @type {(keyof typeof PLATES)[]} */ (Object.keys(PLATES)),
        )
      ],
    theme: oneOf('theme', given.get('theme') ?? 'light', THEMES),
    layers: layersIn(given.get('layers') ?? ''),
    lang: oneOf('lang', given.get('lang') ?? 'en', languages),
    pace: numberIn('pace', given.get('pace') ?? usualPace, PACE),
    steps,
    fps: numberIn('fps', given.get('fps') ?? String(FPS.usual), FPS),
    title: !given.has('no-title'),
    table: given.get('table') ?? 'states',
    site: site?.replace(/\/+$/, '') ?? null,
    quiet: given.has('quiet'),
  };
}
