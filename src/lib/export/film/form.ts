// What the dialog of films asks for, as an order for a film: dates as typed, paces by name, the name of the file. Pure.
import type { PlateId } from '../../figure/geometry.ts';
import { asOfYear, firstDayOf, isIsoDate, yearOf } from '../../history/date.ts';
import type { History, IsoDate } from '../../history/model.ts';
import type { ThemeName } from '../../theme/palette.ts';
import type { FilmFormat } from './codecs.ts';
import { YEARS_A_SECOND } from './plan.ts';
import type { FilmOrder, FilmPlan, FilmSteps } from './plan.ts';
import { parseSize } from './size.ts';
import type { FilmSize } from './size.ts';

export const PACES = { slow: 0.5, normal: 1, quick: 2, fast: 4 } as const;
export const MAPS = {
  both: ['world', 'europe'],
  europe: ['europe'],
  world: ['world'],
} as const satisfies Record<string, readonly PlateId[]>;
/** Changes a second where these are the steps: a map stands long enough to be read. */
const CHANGES_A_SECOND = 0.4;
export const FPS = 25;

export interface FilmForm {
  from: string;
  to: string;
  map: keyof typeof MAPS;
  steps: FilmSteps;
  pace: keyof typeof PACES;
  size: string;
  theme: ThemeName;
  format: FilmFormat;
  title: boolean;
}

type Span = Pick<History, 'firstDate' | 'asOf'>;

export type FormFault =
  | { readonly kind: 'not-a-date'; readonly field: 'from' | 'to'; readonly given: string }
  | { readonly kind: 'out-of-range'; readonly field: 'from' | 'to' }
  | { readonly kind: 'wrong-order' };

/** A day as typed: a year is its first or its last day that the atlas has. */
function dayOf(text: string, field: 'from' | 'to', { firstDate, asOf }: Span): IsoDate | FormFault {
  const given = text.trim();
  const year = /^\d{4}$/.test(given) ? Number(given) : null;
  if (year === null && !isIsoDate(given)) return { kind: 'not-a-date', field, given: given.slice(0, 40) };
  const day = year === null ? given : field === 'from' ? firstDayOf(year) : asOfYear(year, asOf);
  const shown = field === 'from' && year === yearOf(firstDate) ? firstDate : day;
  return shown < firstDate || shown > asOf ? { kind: 'out-of-range', field } : shown;
}

/** The order of a form, or what is wrong with it. */
export function orderOf(form: FilmForm, span: Span): FilmOrder | FormFault {
  const from = dayOf(form.from, 'from', span);
  if (typeof from !== 'string') return from;
  const to = dayOf(form.to, 'to', span);
  if (typeof to !== 'string') return to;
  if (from > to) return { kind: 'wrong-order' };
  const usual = form.steps === 'years' ? YEARS_A_SECOND : CHANGES_A_SECOND;
  return { from, to, steps: form.steps, pace: usual * PACES[form.pace], fps: FPS, title: form.title };
}

export const isFault = (order: FilmOrder | FormFault): order is FormFault => 'kind' in order;

export const sizeOf = (form: FilmForm): FilmSize => parseSize(form.size) ?? { width: 1280, height: 720 };

/** `alliance-atlas-1949-2026-world.mp4`: whole years by their numbers, other days in full. */
export function filmName(
  { from, to }: Pick<FilmOrder, 'from' | 'to'>,
  map: FilmForm['map'],
  ending: string,
  span: Span,
): string {
  const begins = from === firstDayOf(yearOf(from)) || from === span.firstDate;
  const ends = to === asOfYear(yearOf(to), span.asOf);
  const [a, b] = [begins ? from.slice(0, 4) : from, ends ? to.slice(0, 4) : to];
  const days = a === b ? a : `${a}-${b}`;
  return `alliance-atlas-${days}-${MAPS[map].join('-')}.${ending}`;
}

/** Flat pictures take about this many bytes a pixel each; the frames that repeat them next to nothing. */
const BYTES_A_PIXEL = 0.12;

/** About how large the film will be, in bytes; too large rather than too small. */
export const expectedBytes = (plan: FilmPlan, { width, height }: FilmSize): number =>
  plan.pictures.length * width * height * BYTES_A_PIXEL;
