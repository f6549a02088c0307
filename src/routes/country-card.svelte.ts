// The card of the selected state: loads what is known of it, and follows the date when it rests.
import { buildRibbon } from '$lib/chart/ribbon';
import type { Ribbon } from '$lib/chart/ribbon';
import { history } from '$lib/history/atlas';
import { polityName } from '$lib/history/sovereignty';
import { briefFacts, countryView } from '$lib/scene/country';
import type { CountryFile } from '$lib/scene/country-file';
import { dayOfLife } from '$lib/scene/country-land';
import type { CountryFact, CountryView } from '$lib/scene/country-model';
import { core } from '$words/core';
import { countryWords } from '$words/country';
import { loadCountry } from './country-files';

/** Facts on a card; the page has all. */
const ROOM = 10;

interface Asked {
  readonly polity: string;
  readonly date: string;
}

export class CountryCardState {
  readonly #asked: () => Asked;
  readonly #folder: string;
  #file = $state.raw<CountryFile | null>(null);
  #failed = $state(false);

  readonly view: CountryView | null = $derived.by(() => {
    const { polity, date } = this.#asked();
    const file = this.#file;
    return file?.polity === polity ? countryView(history, file, date, core, countryWords) : null;
  });
  readonly facts: readonly CountryFact[] = $derived(this.view ? briefFacts(this.view, ROOM) : []);
  readonly ribbon: Ribbon | null = $derived(
    this.view
      ? buildRibbon(this.view.rows, this.view.date, { first: history.firstDate, last: history.asOf })
      : null,
  );
  /** Known before anything has loaded. */
  readonly name: string = $derived.by(() => {
    const { polity, date } = this.#asked();
    return polityName(history, polity, dayOfLife(history, polity, date));
  });

  /** `folder` is the address of the country pages, with a final slash. */
  constructor(asked: () => Asked, folder: string) {
    this.#asked = asked;
    this.#folder = folder;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** An attachment: asks for the file of each state that is selected. */
  readonly follow = (): void => {
    this.load(this.#asked().polity);
  };

  readonly load = (polity: string): void => {
    if (this.#file?.polity === polity) return;
    this.#failed = false;
    loadCountry(polity, this.#folder).then(
      (file) => {
        if (this.#asked().polity === polity) this.#file = file;
      },
      () => {
        if (this.#asked().polity === polity) this.#failed = true;
      },
    );
  };

  readonly retry = (): void => {
    this.load(this.#asked().polity);
  };
}
