// Writes feature states: only what differs from what is already there, eased over the time of a fill change or at once.
import type { StateSource } from './features.ts';
import type { FeatureId, State, States } from './shade.ts';

/** The one call of MapLibre this needs. */
export type Write = (source: StateSource, id: FeatureId, state: State) => void;

/** The page's clock and frames; tests bring their own. */
export interface Frames {
  readonly now: () => number;
  readonly request: (draw: () => void) => number;
  readonly cancel: (handle: number) => void;
}

/** Time of a fill change (look: motion). */
export const FADE_MS = 320;

interface Stroke {
  readonly source: StateSource;
  readonly id: FeatureId;
  readonly from: State;
  readonly to: State;
  readonly began: number;
}

/** Close to the page's --ease: fast at first, slow at the end. */
const ease = (t: number): number => 1 - (1 - t) ** 3;

/** A line that moved across the border on its way would be a line that was never there. */
const CUT: ReadonlySet<string> = new Set(['side']);

function between({ from, to }: Stroke, t: number): State {
  const mixed = Object.entries(to).map(([key, end]) => {
    const start = from[key];
    return [
      key,
      typeof start === 'number' && typeof end === 'number' && !CUT.has(key) ? start + (end - start) * t : end,
    ];
  });
  return Object.fromEntries(mixed) as State;
}

const differs = (shown: State, wanted: State): boolean =>
  Object.entries(wanted).some(([key, value]) => shown[key] !== value);

export class Brush {
  readonly #write: Write;
  readonly #frames: Frames;
  /** What the map shows now, by source and feature. */
  readonly #shown = new Map<StateSource, Map<FeatureId, State>>();
  readonly #strokes = new Map<string, Stroke>();
  #frame: number | null = null;

  constructor(write: Write, frames: Frames) {
    this.#write = write;
    this.#frames = frames;
  }

  /** Brings the sources to these states. A feature still on its way is taken up where it stands. */
  paint(wanted: ReadonlyMap<StateSource, States>, fade: boolean): void {
    const began = this.#frames.now();
    for (const [source, states] of wanted) {
      const shown = this.#of(source);
      for (const [id, to] of states) {
        const from = shown.get(id);
        this.#strokes.delete(`${source} ${id}`);
        if (from && !differs(from, to)) continue;
        if (from && fade) this.#strokes.set(`${source} ${id}`, { source, id, from, to, began });
        else this.#put(source, id, to);
      }
    }
    if (this.#strokes.size > 0) this.#frame ??= this.#frames.request(this.#draw);
  }

  /** Writes everything again: MapLibre forgets its states with the WebGL context. */
  repaint(): void {
    for (const [source, states] of this.#shown)
      for (const [id, state] of states) this.#write(source, id, state);
  }

  stop(): void {
    if (this.#frame !== null) this.#frames.cancel(this.#frame);
    this.#frame = null;
    this.#strokes.clear();
  }

  readonly #draw = (): void => {
    const now = this.#frames.now();
    for (const [key, stroke] of this.#strokes) {
      const t = Math.min(1, (now - stroke.began) / FADE_MS);
      this.#put(stroke.source, stroke.id, between(stroke, ease(t)));
      if (t === 1) this.#strokes.delete(key);
    }
    this.#frame = this.#strokes.size > 0 ? this.#frames.request(this.#draw) : null;
  };

  #put(source: StateSource, id: FeatureId, state: State): void {
    const shown = this.#of(source);
    shown.set(id, { ...shown.get(id), ...state });
    this.#write(source, id, state);
  }

  #of(source: StateSource): Map<FeatureId, State> {
    const states = this.#shown.get(source) ?? new Map<FeatureId, State>();
    this.#shown.set(source, states);
    return states;
  }
}
