// Where a reader of a story is: at which step, or exploring beside it; and the camera on its way from step to step.
import type { IsoDate } from '../history/model.ts';
import { between, ease, sameFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import type { LayerId } from './view.ts';

/** What a step asks of the map; what a reader who explores may change of it. */
export interface StepView {
  readonly date: IsoDate;
  readonly country: string | null;
  readonly layers: readonly LayerId[];
}

type Exploring = Partial<StepView> & { readonly frame?: Frame };

export class StoryState {
  readonly #steps: readonly StepView[];
  #step = $state(1);
  #own = $state.raw<Exploring | null>(null);
  /** What is seen: the step's view, with what the reader has changed. */
  readonly view: StepView = $derived.by(() => {
    const { date, country, layers } = this.#steps[this.#step - 1] ?? { date: '', country: null, layers: [] };
    return { date, country, layers, ...this.#own };
  });

  constructor(steps: readonly StepView[], step = 1) {
    this.#steps = steps;
    this.#step = step;
  }

  /** The current step, from 1. */
  get step(): number {
    return this.#step;
  }

  /** The reader has changed what the step shows. */
  get exploring(): boolean {
    return this.#own !== null;
  }

  /** The part of the plate that the reader has chosen; null while it is the step's. */
  get frame(): Frame | null {
    return this.#own?.frame ?? null;
  }

  /** Another step comes into the reading line: its map is shown, and exploring ends. */
  reach(step: number): void {
    if (step === this.#step || !this.#steps[step - 1]) return;
    this.#step = step;
    this.#own = null;
  }

  explore(change: Exploring): void {
    this.#own = { ...this.#own, ...change };
  }

  /** Back to what the step shows. */
  back(): void {
    this.#own = null;
  }
}

/** Time of a camera move (look: motion). */
export const CAMERA_MS = 700;

/** Where the camera's frames come from, so that a test can turn the clock. */
export interface Frames {
  readonly now: () => number;
  readonly request: (draw: () => void) => number;
  readonly cancel: (handle: number) => void;
}

/** A camera that glides to where it is sent. */
export class Glide {
  readonly #frames: Frames;
  #frame = $state.raw<Frame>() as Frame;
  #target: Frame;
  #handle: number | null = null;
  #moving = $state(false);

  constructor(start: Frame, frames: Frames) {
    this.#frames = frames;
    this.#frame = start;
    this.#target = start;
  }

  get frame(): Frame {
    return this.#frame;
  }

  get moving(): boolean {
    return this.#moving;
  }

  /** Goes there at once, or within CAMERA_MS. */
  send(target: Frame, glide: boolean): void {
    if (sameFrame(target, this.#target) && this.#target.height === target.height) return;
    this.#stop();
    this.#target = target;
    if (glide) this.#fly(this.#frame, this.#frames.now());
    else this.#frame = target;
  }

  #fly(from: Frame, start: number): void {
    this.#moving = true;
    const draw = (): void => {
      const t = (this.#frames.now() - start) / CAMERA_MS;
      if (t >= 1) {
        this.#stop();
        this.#frame = this.#target;
      } else {
        this.#frame = between(from, this.#target, ease(t));
        this.#handle = this.#frames.request(draw);
      }
    };
    this.#handle = this.#frames.request(draw);
  }

  #stop(): void {
    if (this.#handle !== null) this.#frames.cancel(this.#handle);
    this.#handle = null;
    this.#moving = false;
  }

  /** Ends a move where it is: the page goes away. */
  readonly rest = (): void => {
    this.#stop();
  };
}
