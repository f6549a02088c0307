// Headless play, pause and step. The clock is injected, so that a test decides when a second has passed.
import type { IsoDate } from '../history/model.ts';
import { CHANGE_MS, REDUCED_MS, YEAR_MS, nextStop } from './stops.ts';
import type { Course } from './stops.ts';

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Clock {
  /** Calls back once after `ms`; returns the cancelling function. */
  after(ms: number, call: () => void): () => void;
}

export const browserClock: Clock = {
  after(ms, call) {
    const id = setTimeout(call, ms);
    return () => clearTimeout(id);
  },
};

export interface Stage extends Course {
  readonly first: IsoDate;
  date(): IsoDate;
  goTo(date: IsoDate): void;
  rest(): void;
  reducedMotion(): boolean;
}

export class Player {
  readonly #stage: Stage;
  readonly #clock: Clock;
  #cancel: (() => void) | null = null;
  #playing = $state(false);
  #speed = $state<Speed>(1);

  constructor(stage: Stage, clock: Clock = browserClock) {
    this.#stage = stage;
    this.#clock = clock;
  }

  get playing(): boolean {
    return this.#playing;
  }

  get speed(): Speed {
    return this.#speed;
  }

  set speed(speed: Speed) {
    this.#speed = speed;
  }

  /** Starts from the first date again when it stands at the end. */
  play(): void {
    if (this.#playing) return;
    this.#playing = true;
    if (this.#stage.date() >= this.#stage.last) this.#stage.goTo(this.#stage.first);
    this.#wait();
  }

  pause(): void {
    this.#cancel?.();
    this.#cancel = null;
    if (!this.#playing) return;
    this.#playing = false;
    this.#stage.rest();
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }

  #wait(): void {
    const isChange = this.#stage.changes.includes(this.#stage.date());
    const pace = this.#stage.reducedMotion() ? REDUCED_MS : isChange ? CHANGE_MS : YEAR_MS;
    this.#cancel = this.#clock.after(pace / this.#speed, () => this.#step());
  }

  #step(): void {
    const next = nextStop(this.#stage.date(), this.#stage, this.#stage.reducedMotion());
    if (next === null) {
      this.pause();
      return;
    }
    this.#stage.goTo(next);
    if (next >= this.#stage.last) this.pause();
    else this.#wait();
  }
}
