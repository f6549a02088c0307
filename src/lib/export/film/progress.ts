// How far a film is and how long it still takes, learnt from what has been made so far. Pure: the clock is handed in.
import type { IsoDate } from '../../history/model.ts';
import type { FilmFrame, FilmPlan } from './plan.ts';

export interface FilmProgress {
  /** From 0 to 1. */
  readonly share: number;
  /** The day whose picture was made last. */
  readonly date: IsoDate;
  /** Null until there is enough to judge by. */
  readonly leftMs: number | null;
}

/** Too few pictures tell nothing: the first one also pays for fonts and the start of the encoder. */
const JUDGED_AFTER = 3;

export class FilmClock {
  readonly #plan: FilmPlan;
  readonly #now: () => number;
  #drawMs = 0;
  #encodeMs = 0;
  #pictures = 0;
  #frames = 0;
  #mark: number;

  constructor(plan: FilmPlan, now: () => number) {
    this.#plan = plan;
    this.#now = now;
    this.#mark = now();
  }

  #lap(): number {
    const now = this.#now();
    const ms = now - this.#mark;
    this.#mark = now;
    return ms;
  }

  /** A picture was drawn. */
  drawn(): void {
    const ms = this.#lap();
    this.#pictures += 1;
    if (this.#pictures > 1) this.#drawMs += ms;
  }

  /** So many frames of it were written. */
  written(picture: FilmFrame, frames: number): FilmProgress {
    this.#encodeMs += this.#lap();
    this.#frames += frames;
    return { share: this.#frames / this.#plan.frames, date: picture.date, leftMs: this.#left() };
  }

  #left(): number | null {
    if (this.#pictures < JUDGED_AFTER || this.#frames === 0) return null;
    const pictures = this.#plan.pictures.length - this.#pictures;
    const frames = this.#plan.frames - this.#frames;
    return (pictures * this.#drawMs) / (this.#pictures - 1) + (frames * this.#encodeMs) / this.#frames;
  }
}
