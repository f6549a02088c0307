// The only shared mutable state: the View. Everything else is derived from it or belongs to one component.
import { asOfYear, clampDate } from '../history/date.ts';
import type { History, IsoDate } from '../history/model.ts';
import type { LayerId, Projection, View } from './view.ts';
import type { Notice } from './url.ts';

export class ViewState {
  /** What is asked for now. It follows: copy it to keep what was asked for. */
  readonly view: View;
  readonly #history: History;
  /** Apart from the rest: what shows the layers or the selection is not told of every year that passes. */
  #date = $state.raw<IsoDate>('');
  #rest = $state.raw<Omit<View, 'date'>>() as Omit<View, 'date'>;
  #notices = $state.raw<readonly Notice[]>([]);
  /** True while the date is moving (drag, play): no fades, no writes to the address, texts wait. */
  #moving = $state(false);

  constructor(history: History, view: View, notices: readonly Notice[] = []) {
    this.#history = history;
    this.#date = view.date;
    this.#rest = view;
    this.#notices = notices;
    const [date, rest] = [() => this.#date, () => this.#rest];
    this.view = {
      get date() {
        return date();
      },
      get compare() {
        return rest().compare;
      },
      get country() {
        return rest().country;
      },
      get layers() {
        return rest().layers;
      },
      get treaties() {
        return rest().treaties;
      },
      get projection() {
        return rest().projection;
      },
    };
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
    this.#date = clampDate(date, this.#history.firstDate, this.#history.asOf);
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
    this.#rest = { ...this.#rest, country };
  }

  project(projection: Projection): void {
    this.#rest = { ...this.#rest, projection };
  }

  toggle(layer: LayerId): void {
    const { layers } = this.#rest;
    const shown = layers.includes(layer);
    this.#rest = { ...this.#rest, layers: shown ? layers.filter((l) => l !== layer) : [...layers, layer] };
  }

  /** Chooses the treaties of the layer of other alliances; none, and the layer chooses. */
  chooseTreaties(ids: Iterable<string>): void {
    this.#rest = { ...this.#rest, treaties: [...new Set(ids)].sort() };
  }

  /** Another link was opened: take its view whole. */
  open(view: View, notices: readonly Notice[]): void {
    this.#moving = false;
    this.#date = view.date;
    this.#rest = view;
    this.#notices = notices;
  }

  notify(notices: readonly Notice[]): void {
    this.#notices = notices;
  }

  dismiss(): void {
    this.#notices = [];
  }
}
