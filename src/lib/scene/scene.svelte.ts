// Scene in its derived form: recomputed only when the date crosses a change or a year ("joined this year" ends with the year).
import { blocChanges, changeBefore, sceneChanges } from '../history/alignment.ts';
import { yearOf } from '../history/date.ts';
import { lastIndexAt } from '../history/interval.ts';
import type { History, IsoDate } from '../history/model.ts';
import type { ViewState } from '../view/view.svelte.ts';
import { periodAt, sceneAt } from './scene.ts';
import type { Scene } from './scene.ts';

/** Scenes kept per key, so that scrubbing back and forth computes each picture once. */
export class SceneCache {
  readonly #history: History;
  readonly #changes: readonly IsoDate[];
  readonly #blocChanges: readonly IsoDate[];
  readonly #kept = new Map<string, Scene>();
  /** The one made last: most likely the next differs little from it. */
  #last: Scene | undefined;

  constructor(history: History) {
    this.#history = history;
    this.#changes = sceneChanges(history);
    this.#blocChanges = blocChanges(history);
  }

  /** Equal for all dates between which nothing that is seen changes. */
  key(date: IsoDate): string {
    return `${lastIndexAt(this.#changes, date, (d) => d)}:${yearOf(date)}`;
  }

  at(date: IsoDate): Scene {
    const key = this.key(date);
    const kept = this.#kept.get(key);
    // Inside a key only what depends on the day alone differs: the day, the change before it, the text's period.
    if (kept)
      return kept.date === date
        ? kept
        : {
            ...kept,
            date,
            previousChange: changeBefore(this.#blocChanges, date),
            period: periodAt(this.#history, date),
          };
    const scene = sceneAt(this.#history, { date }, this.#last);
    this.#kept.set(key, scene);
    this.#last = scene;
    return scene;
  }
}

/** The scene of the view, as a value that follows it. */
export class SceneState {
  readonly #cache: SceneCache;
  readonly #state: ViewState;
  readonly scene: Scene = $derived.by(() => this.#cache.at(this.#state.view.date));

  constructor(history: History, state: ViewState) {
    this.#cache = new SceneCache(history);
    this.#state = state;
  }

  /** Makes the scene of a date that a reader may go to next. */
  foresee(date: IsoDate): void {
    this.#cache.at(date);
  }
}
