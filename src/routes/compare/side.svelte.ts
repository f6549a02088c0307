// One of the two days of a comparison: it moves like the date of the map, and its texts wait until it rests.
import { blocChanges, changeAfter, changeBefore } from '$lib/history/alignment';
import { history } from '$lib/history/atlas';
import { addMonths, yearOf } from '$lib/history/date';
import type { IsoDate } from '$lib/history/model';
import type { SceneCache } from '$lib/scene/scene.svelte';
import { defaultView } from '$lib/view/view';
import { keyCommand } from '$lib/view/keys';
import { parseDate } from '$lib/view/url';
import { ViewState } from '$lib/view/view.svelte';

const CHANGES = blocChanges(history);

export class Side {
  readonly letter: 'a' | 'b';
  readonly viewer: ViewState;
  readonly #scenes: SceneCache;

  constructor(letter: 'a' | 'b', date: IsoDate, scenes: SceneCache) {
    this.letter = letter;
    this.viewer = new ViewState(history, { ...defaultView(history), date });
    this.#scenes = scenes;
  }

  get date(): IsoDate {
    return this.viewer.view.date;
  }

  readonly scene = $derived.by(() => this.#scenes.at(this.viewer.view.date));
  readonly previous = $derived.by(() => changeBefore(CHANGES, this.viewer.view.date));
  readonly next = $derived.by(() => changeAfter(CHANGES, this.viewer.view.date));

  /** Previous or next change; nothing at the ends. */
  step(by: 1 | -1): void {
    const to = by < 0 ? this.previous : this.next;
    if (to !== null) this.viewer.goTo(to);
  }

  /** A year or day as a reader typed it; says what it could not take as it stood. */
  typed(text: string): void {
    const { date, notice } = parseDate(text, history);
    this.viewer.goTo(date);
    if (notice) this.viewer.notify([notice]);
  }

  /** The keys of the timeline, without play. */
  readonly onkey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = keyCommand(event.key, event.shiftKey);
    if (!command || command.kind === 'play') return;
    event.preventDefault();
    const { date, viewer } = this;
    const [first, last] = [yearOf(history.firstDate), yearOf(history.asOf)];
    if (command.kind === 'years') viewer.goToYear(Math.min(last, Math.max(first, yearOf(date) + command.by)));
    else if (command.kind === 'months') viewer.goTo(addMonths(date, command.by));
    else if (command.kind === 'change') this.step(command.by < 0 ? -1 : 1);
    else viewer.goTo(command.kind === 'first' ? history.firstDate : history.asOf);
  };
}
