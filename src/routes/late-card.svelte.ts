// The card of the selected state: its code comes with the first state that is selected.
import type { Component } from 'svelte';
import type { PlateId } from '$lib/figure/geometry';
import { LatePart } from './late-part';
import type { AtlasPage } from './page.svelte';

/** What CountryPanel.svelte brings. */
interface CardPart {
  default: Component<{ page: AtlasPage; polity: string }>;
  besidePlate: (page: AtlasPage, polity: string) => PlateId | null;
}

export class LateCard {
  readonly #page: AtlasPage;
  readonly #code = new LatePart<CardPart>(() => import('./CountryPanel.svelte'));
  #part = $state.raw<CardPart | null>(null);
  #failed = $state(false);

  constructor(page: AtlasPage) {
    this.#page = page;
  }

  get #country(): string | null {
    return this.#page.session.viewer.view.country;
  }

  /** What draws the card, once it is there and a state is selected. */
  get shown(): CardPart['default'] | null {
    return this.#country === null ? null : (this.#part?.default ?? null);
  }

  /** A state is selected and its card has not come. */
  get missed(): boolean {
    return this.#country !== null && this.#failed;
  }

  /** The plate that stands beside the card. */
  get beside(): PlateId | null {
    const country = this.#country;
    return country === null ? null : (this.#part?.besidePlate(this.#page, country) ?? null);
  }

  /** An attachment of the page: runs again when the selection changes. */
  readonly bring = (): void => {
    if (this.#country === null || this.#part || this.#failed) return;
    this.#code.get().then(
      (part) => {
        this.#part = part;
      },
      () => {
        this.#failed = true;
      },
    );
  };

  readonly again = (): void => {
    this.#failed = false;
  };
}
