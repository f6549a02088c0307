// How far a film is and how long it still takes, learnt from what has been made so far. Pure: the clock is handed in.
import type { IsoDate } from '../../history/model.ts';
import type { FilmFrame, FilmPlan } from './plan.ts';

export interface FilmProgress {
  /** From 0 to 1. */
  readonly share: number;
  /** The day whose picture is being written. */
  readonly date: IsoDate;
  /** Null until there is enough to judge by. */
  readonly leftMs: number | null;
}

/** Too few pictures tell nothing: the first one also pays for fonts and the start of the encoder. */
const JUDGED_AFTER = 3;

export class FilmClock {
  readonly #plan: FilmPlan;
  readonly #now: () => number;
  #pictures = 0;
  #frames = 0;
  /** When the first picture was done, and what was done by then. */
  #start: { readonly at: number; readonly work: number } | null = null;

  constructor(plan: FilmPlan, now: () => number) {
    this.#plan = plan;
    this.#now = now;
  }

  /** Drawing a picture and writing its frames take turns on most machines, so both count for half. */
  #work(): number {
    const { pictures, frames } = this.#plan;
    return (this.#pictures / pictures.length + this.#frames / frames) / 2;
  }

  /** So many more frames of a picture were written; `whole`: it is done. */
  written(picture: FilmFrame, frames: number, whole: boolean): FilmProgress {
    this.#frames += frames;
    if (whole) this.#pictures += 1;
    if (whole && this.#pictures === 1) this.#start = { at: this.#now(), work: this.#work() };
    return { share: this.#frames / this.#plan.frames, date: picture.date, leftMs: this.#left() };
  }

  #left(): number | null {
    const work = this.#work();
    if (this.#pictures < JUDGED_AFTER || !this.#start || work === this.#start.work) return null;
    return ((this.#now() - this.#start.at) * (1 - work)) / (work - this.#start.work);
  }
}
