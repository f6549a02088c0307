// The running page: View, Scene, player and what settles when the date rests. Composition only; no facts are decided here.
import { blocChanges, changeAfter, changeBefore } from '$lib/history/alignment';
import { history } from '$lib/history/atlas';
import { addMonths, asOfYear, yearOf } from '$lib/history/date';
import type { PeriodText } from '$lib/scene/panel-model';
import { SceneState } from '$lib/scene/scene.svelte';
import type { Scene } from '$lib/scene/scene';
import { keyCommand } from '$lib/view/keys';
import { Player } from '$lib/view/player.svelte';
import { parseDate } from '$lib/view/url';
import { ViewState } from '$lib/view/view.svelte';
import { loadPeriod, loadYear, noNotes } from './atlas-data';
import type { PageData, YearNotes } from './atlas-data';

/** Texts and lists settle when the date has rested this long, so that scrubbing only repaints the map. */
const SETTLE_MS = 160;
/** The key is at most this far behind the map: counts follow a hand that drags, but not every frame. */
const LAG_MS = 250;

export class Session {
  readonly viewer: ViewState;
  readonly player: Player;
  readonly span = { first: history.firstDate, last: history.asOf };
  readonly changes = blocChanges(history);
  readonly #scenes: SceneState;
  #settled = $state.raw<Scene>() as Scene;
  #trailing = $state.raw<Scene>() as Scene;
  #trails = false;
  #notes = $state.raw<YearNotes>() as YearNotes;
  #period = $state.raw<{ id: string | null; text: PeriodText | null; failed: boolean }>({
    id: null,
    text: null,
    failed: false,
  });

  constructor(page: PageData, reducedMotion: () => boolean) {
    this.viewer = new ViewState(history, page.parsed.view, page.parsed.notices);
    this.#scenes = new SceneState(history, this.viewer);
    this.#settled = this.#scenes.scene;
    this.#trailing = this.#settled;
    const { period } = page;
    this.#period = {
      id: period?.id ?? null,
      text: period,
      failed: (period?.id ?? null) !== this.#settled.period,
    };
    this.#notes = page.notes;
    this.player = new Player({
      ...this.span,
      changes: [...new Set([...this.changes, ...page.ticks.map((t) => t.date)])].sort(),
      date: () => this.viewer.view.date,
      goTo: (date) => {
        this.viewer.goTo(date, { moving: true });
      },
      rest: () => {
        this.viewer.rest();
      },
      reducedMotion,
    });
  }

  get scene(): Scene {
    return this.#scenes.scene;
  }

  /** The scene whose texts are shown: follows `scene` when the date rests. */
  get settled(): Scene {
    return this.#settled;
  }

  /** The scene that the key shows: a little behind `scene` while the date moves. */
  get trailing(): Scene {
    return this.#trailing;
  }

  get period(): { text: PeriodText | null; failed: boolean } {
    const fits = this.#period.text?.id === this.#settled.period;
    return { text: fits ? this.#period.text : null, failed: this.#period.failed };
  }

  /** An attachment of the page: runs again whenever the scene changes. */
  readonly settle = (): (() => void) | undefined => {
    const scene = this.scene;
    this.#follow();
    if (scene === this.#settled) return undefined;
    const id = setTimeout(() => {
      this.#settled = scene;
      this.#loadPeriod(scene.period);
      this.#loadNotes(scene.year);
    }, SETTLE_MS);
    return () => {
      clearTimeout(id);
    };
  };

  #follow(): void {
    if (this.#trails) return;
    this.#trails = true;
    setTimeout(() => {
      this.#trails = false;
      this.#trailing = this.scene;
    }, LAG_MS);
  }

  #loadPeriod(wanted: string | null): void {
    if (wanted === this.#period.id) return;
    loadPeriod(wanted).then(
      (text) => {
        if (this.scene.period === wanted) this.#period = { id: wanted, text, failed: false };
      },
      () => {
        if (this.scene.period === wanted) this.#period = { id: null, text: null, failed: true };
      },
    );
  }

  /** Events and works of the year shown; empty until they have come, and where they cannot, which `failed` tells. */
  get notes(): YearNotes {
    return this.#notes.year === this.#settled.year
      ? this.#notes
      : { year: this.#settled.year, events: [], sources: new Map() };
  }

  /** They are those of the year shown: what is said of the date is now final. */
  get hasNotes(): boolean {
    return this.#notes.year === this.#settled.year;
  }

  #loadNotes(year: number): void {
    if (year === this.#notes.year && !this.#notes.failed) return;
    void loadYear(year)
      .catch(() => noNotes(year))
      .then((notes) => {
        if (this.scene.year === year) this.#notes = notes;
      }, undefined);
  }

  /** Asks again for the text and the notes of the date that did not come. */
  readonly readAgain = (): void => {
    const { period, year } = this.#settled;
    this.#period = { ...this.#period, failed: false };
    this.#loadPeriod(period);
    this.#loadNotes(year);
  };

  goTo(date: string): void {
    this.player.pause();
    this.viewer.goTo(date);
  }

  /** Previous or next change; nothing at the ends. */
  step(by: 1 | -1): void {
    const { date } = this.viewer.view;
    const to = by < 0 ? changeBefore(this.changes, date) : changeAfter(this.changes, date);
    if (to !== null) this.goTo(to);
  }

  /** A year or day as a reader typed it; says what it could not take as it stood. */
  typed(text: string): void {
    const { date, notice } = parseDate(text, history);
    this.goTo(date);
    if (notice) this.viewer.notify([notice]);
  }

  /** Makes the scene of a year, so that a hand that moves the date finds it made. */
  foresee(year: number): void {
    this.#scenes.foresee(asOfYear(year, history.asOf));
  }

  drag(year: number): void {
    this.player.pause();
    this.viewer.goToYear(year, { moving: true });
  }

  /** The keys of the timeline. */
  readonly onkey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const command = keyCommand(event.key, event.shiftKey);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'play') {
      this.player.toggle();
      return;
    }
    this.player.pause();
    const { date } = this.viewer.view;
    const [first, last] = [yearOf(this.span.first), yearOf(this.span.last)];
    if (command.kind === 'years')
      this.viewer.goToYear(Math.min(last, Math.max(first, yearOf(date) + command.by)));
    else if (command.kind === 'months') this.viewer.goTo(addMonths(date, command.by));
    else if (command.kind === 'change') this.step(command.by < 0 ? -1 : 1);
    else this.viewer.goTo(command.kind === 'first' ? this.span.first : this.span.last);
  };
}
