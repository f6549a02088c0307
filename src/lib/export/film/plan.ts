// What a film shows and for how long: every picture of it with the date it is drawn for. Pure.
import type { IsoDate } from '../../history/model.ts';
import { CHANGE_MS, YEAR_MS, nextStop } from '../../view/stops.ts';

/** `years`: every year's end and every change between; `changes`: the days on which something changes alone. */
export const FILM_STEPS = ['years', 'changes'] as const;
export type FilmSteps = (typeof FILM_STEPS)[number];

export interface FilmOrder {
  /** First and last day, both shown. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly steps: FilmSteps;
  /** Years a second, or changes a second where these are the steps. */
  readonly pace: number;
  /** Frames a second. */
  readonly fps: number;
  /** A card with the name and the range before the first day. */
  readonly title: boolean;
}

export interface FilmFrame {
  /** The day that is drawn; of the title card, the first one. */
  readonly date: IsoDate;
  readonly title: boolean;
  /** How many frames of the film it stands for, one at least. */
  readonly frames: number;
  /** The same in milliseconds. */
  readonly ms: number;
}

export interface FilmPlan {
  readonly pictures: readonly FilmFrame[];
  readonly fps: number;
  /** Frames of the whole film. */
  readonly frames: number;
  readonly ms: number;
}

export const TITLE_MS = 2500;
/** The first day stands at least this long, the last one this much longer than its step. */
export const FIRST_MS = 1600;
export const END_MS = 3000;

/** As in the player at 1x. */
export const YEARS_A_SECOND = 1000 / YEAR_MS;
/** A day on which something changes stands longer than a year, as in the player. */
const CHANGE_SHARE = CHANGE_MS / YEAR_MS;

/** The days of the film, the first one first; one alone where the range is a day. */
export function filmDates(order: FilmOrder, changes: readonly IsoDate[]): IsoDate[] {
  const dates = [order.from];
  const course = { last: order.to, changes };
  for (let date: IsoDate | null = order.from; ;) {
    date = nextStop(date, course, order.steps === 'changes');
    if (date === null) return dates;
    dates.push(date);
  }
}

/** The film. `changes`: ascending days on which it pauses. A range the wrong way round is taken the right way. */
export function planFilm(order: FilmOrder, changes: readonly IsoDate[]): FilmPlan {
  const { fps, pace, steps } = order;
  const asked = order.from <= order.to ? order : { ...order, from: order.to, to: order.from };
  const dates = filmDates(asked, changes);
  const pauses = new Set(changes);
  const step = 1000 / pace;
  const lasting = (date: IsoDate, i: number): number => {
    const own = steps === 'years' && pauses.has(date) ? step * CHANGE_SHARE : step;
    const held = i === 0 ? Math.max(own, FIRST_MS) : own;
    return i === dates.length - 1 ? held + END_MS : held;
  };
  const framesOf = (ms: number): number => Math.max(1, Math.round((ms * fps) / 1000));
  const picture = (date: IsoDate, title: boolean, wanted: number): FilmFrame => {
    const frames = framesOf(wanted);
    return { date, title, frames, ms: (frames * 1000) / fps };
  };
  const pictures = [
    ...(order.title ? [picture(asked.from, true, TITLE_MS)] : []),
    ...dates.map((date, i) => picture(date, false, lasting(date, i))),
  ];
  const frames = pictures.reduce((sum, p) => sum + p.frames, 0);
  return { pictures, fps, frames, ms: (frames * 1000) / fps };
}

/** The picture that stands at a moment of the film. */
export function pictureAt(plan: FilmPlan, ms: number): FilmFrame | null {
  let end = 0;
  for (const picture of plan.pictures) {
    end += picture.ms;
    if (ms < end) return picture;
  }
  return plan.pictures.at(-1) ?? null;
}
