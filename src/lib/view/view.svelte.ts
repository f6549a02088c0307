// The only shared mutable state: the View. Everything else is derived from it or belongs to one component.
import { asOfYear, clampDate } from '../history/date.ts';
import type { History, IsoDate } from '../history/model.ts';
import type { LayerId, Projection, View } from './view.ts';
import type { Notice } from './url.ts';

export class ViewState {
  readonly #history: History;
  #view = $state.raw<View>() as View;
  #notices = $state.raw<readonly Notice[]>([]);
  /** True while the date is moving (drag, play): no fades, no writes to the address, texts wait. */
  #moving = $state(false);

  constructor(history: History, view: View, notices: readonly Notice[] = []) {
    this.#history = history;
    this.#view = view;
    this.#notices = notices;
  }

  get view(): View {
    return this.#view;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  get moving(): boolean {
    return this.#moving;
  }

  /** Slider, keys, chart, ticks, player, links: every change of date comes through here. */
  goTo(date: IsoDate, { moving = false } = {}): void {
    this.#moving = moving;
    const valid = clampDate(date, this.#history.firstDate, this.#history.asOf);
    if (valid !== this.#view.date) this.#view = { ...this.#view, date: valid };
    if (this.#notices.length > 0) this.#notices = [];
  }

  goToYear(year: number, options: { moving?: boolean } = {}): void {
    this.goTo(asOfYear(year, this.#history.asOf), options);
  }

  /** The date has come to rest. */
  rest(): void {
    this.#moving = false;
  }

  select(country: string | null): void {
    this.#view = { ...this.#view, country };
  }

  project(projection: Projection): void {
    this.#view = { ...this.#view, projection };
  }

  toggle(layer: LayerId): void {
    const shown = this.#view.layers.includes(layer);
    const layers = shown ? this.#view.layers.filter((l) => l !== layer) : [...this.#view.layers, layer];
    this.#view = { ...this.#view, layers };
  }

  /** Chooses the treaties of the layer of other alliances; none, and the layer chooses. */
  chooseTreaties(ids: Iterable<string>): void {
    this.#view = { ...this.#view, treaties: [...new Set(ids)].sort() };
  }

  /** Another link was opened: take its view whole. */
  open(view: View, notices: readonly Notice[]): void {
    this.#moving = false;
    this.#view = view;
    this.#notices = notices;
  }

  notify(notices: readonly Notice[]): void {
    this.#notices = notices;
  }

  dismiss(): void {
    this.#notices = [];
  }
}
