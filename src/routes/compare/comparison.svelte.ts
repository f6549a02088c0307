// The running comparison: two days, how they are shown, one camera for both plates, and the words once both days rest.
import { history } from '$lib/history/atlas';
import type { FigureGeometry } from '$lib/figure/geometry';
import { comparisonView, pairOf } from '$lib/scene/compare';
import { DEFAULT_COMPARISON, formatComparison, parseComparison } from '$lib/scene/compare-link';
import type { CompareMode, ComparePlateId, Comparison } from '$lib/scene/compare-link';
import { atOnce, compareCounts, compareTable, datedRows, inSteps } from '$lib/scene/compare-table';
import type { DatedRows } from '$lib/scene/compare-table';
import { SceneCache } from '$lib/scene/scene.svelte';
import { core } from '$words/core';
import { compareWords } from '$words/compare';
import { moved, wholeFrame, zoomed } from '$lib/view/frame';
import type { Frame, Size, Window } from '$lib/view/frame';
import { nextTask } from '$lib/ui/in-turn';
import { loadGeometry } from '../atlas-data';
import { Side } from './side.svelte';

const SETTLE_MS = 160;
/** A step of the list may take this long before the browser gets its turn. */
const TURN_MS = 12;

export class ComparisonPage {
  readonly t = core;
  readonly w = compareWords(core.formats);
  readonly a: Side;
  readonly b: Side;
  mode = $state<CompareMode>(DEFAULT_COMPARISON.mode);
  #plate = $state<ComparePlateId>(DEFAULT_COMPARISON.plate);
  #ready = $state(false);
  #geometry = $state.raw<FigureGeometry | null>(null);
  #undrawn = $state(false);
  #frame = $state.raw<Frame>() as Frame;
  #settled = $state.raw<{ a: string; b: string }>(DEFAULT_COMPARISON);
  #days = $state.raw<DatedRows | null>(null);

  readonly pair = $derived.by(() => pairOf(this.a.scene, this.b.scene));
  readonly view = $derived.by(() =>
    comparisonView(history, this.#settled.a, this.#settled.b, this.t, this.w),
  );
  readonly rows = $derived.by(() =>
    compareTable(history, this.view.difference, this.#restingPair, this.t, this.w),
  );
  readonly counts = $derived.by(() => compareCounts(this.view.difference, this.#restingPair, this.w));
  readonly #restingPair = $derived.by(() => {
    const { a, b } = this.#settled;
    return pairOf(this.#scenes.at(a), this.#scenes.at(b));
  });
  readonly #scenes = new SceneCache(history);

  constructor(geometry: FigureGeometry | null) {
    this.a = new Side('a', DEFAULT_COMPARISON.a, this.#scenes);
    this.b = new Side('b', DEFAULT_COMPARISON.b, this.#scenes);
    this.#geometry = geometry;
    this.#frame = wholeFrame(this.#window);
    this.#days = atOnce(datedRows(history, this.view.difference, this.t));
  }

  get ready(): boolean {
    return this.#ready;
  }

  get geometry(): FigureGeometry | null {
    return this.#geometry;
  }

  get plate(): ComparePlateId {
    return this.#plate;
  }

  /** Null while they are worked out. */
  get days(): DatedRows | null {
    return this.#days;
  }

  get notices() {
    return [...this.a.viewer.notices, ...this.b.viewer.notices];
  }

  get link(): string {
    const { mode, plate } = this;
    const comparison: Comparison = { a: this.a.date, b: this.b.date, mode, plate };
    return formatComparison(comparison, history);
  }

  get moving(): boolean {
    return this.a.viewer.moving || this.b.viewer.moving;
  }

  /** In the browser: takes the link, fetches the geometry, and lets the controls work. */
  readonly start = (): void => {
    const { comparison, notices } = parseComparison(new URLSearchParams(location.search), history);
    this.a.viewer.goTo(comparison.a);
    this.b.viewer.goTo(comparison.b);
    this.a.viewer.notify(notices);
    this.mode = comparison.mode;
    void this.show(comparison.plate).then(() => {
      this.#ready = true;
    });
  };

  /** The shapes of the plate did not come: what stands does not follow the days. */
  get undrawn(): boolean {
    return this.#undrawn;
  }

  /** Another plate is shown whole, once its geometry has come. */
  readonly show = async (plate: ComparePlateId): Promise<void> => {
    this.#plate = plate;
    this.#undrawn = false;
    const geometry = await loadGeometry(plate).catch(() => null);
    if (this.#plate !== plate) return;
    if (!geometry) {
      this.#undrawn = true;
      return;
    }
    this.#geometry = geometry;
    this.#frame = wholeFrame(this.#window);
  };

  readonly dismissTrouble = (): void => {
    this.#undrawn = false;
  };

  dismiss(): void {
    this.a.viewer.dismiss();
    this.b.viewer.dismiss();
  }

  swap(): void {
    const [a, b] = [this.a.date, this.b.date];
    this.a.viewer.goTo(b);
    this.b.viewer.goTo(a);
  }

  /** An attachment of the page: runs again whenever a day changes; the words follow when both rest. */
  readonly settle = (): (() => void) | undefined => {
    const [a, b] = [this.a.date, this.b.date];
    if (a === this.#settled.a && b === this.#settled.b) return undefined;
    const id = setTimeout(() => {
      this.#settled = { a, b };
      void this.#listDays(a, b);
    }, SETTLE_MS);
    return () => {
      clearTimeout(id);
    };
  };

  async #listDays(a: string, b: string): Promise<void> {
    this.#days = null;
    let since = performance.now();
    const rest = async (): Promise<boolean> => {
      if (performance.now() - since > TURN_MS) {
        await nextTask();
        since = performance.now();
      }
      return this.#settled.a === a && this.#settled.b === b;
    };
    const days = await inSteps(datedRows(history, this.view.difference, this.t), rest);
    if (days) this.#days = days;
  }

  /** Camera: the same part of both plates, in plate pixels. */
  get #window(): Window {
    const { width, height } = this.size;
    return { plate: { width, height }, box: { width, height }, fills: true };
  }

  get size(): Size {
    return this.#geometry ?? { width: 516, height: 430 };
  }

  get frame(): Frame {
    return this.#frame;
  }

  readonly zoom = (factor: number, at: readonly [number, number] | null): void => {
    const { x, y, width, height } = this.#frame;
    this.#frame = zoomed(this.#window, this.#frame, factor, at ?? [x + width / 2, y + height / 2]);
  };

  readonly pan = (dx: number, dy: number): void => {
    this.#frame = moved(this.#window, this.#frame, dx, dy);
  };

  readonly whole = (): void => {
    this.#frame = wholeFrame(this.#window);
  };
}
