// What the key does to the map: lights one of its groups, and brings the layers of the record in when a reader opens them or a link
// names one; until then a page pays nothing for them.
import { untrack } from 'svelte';
import type { Snippet } from 'svelte';
import { keyView } from '$lib/figure/key';
import type { KeyGroup } from '$lib/figure/key-texts';
import { RECORD_LAYERS } from '$lib/view/view';
import { LatePart } from './late-part';
import type { AtlasPage } from './page.svelte';
import type { RecordDesk } from './record-desk.svelte';

export class LateLayers {
  readonly #page: AtlasPage;
  #open = $state(false);
  #desk = $state.raw<RecordDesk | null>(null);
  #failed = $state(false);
  #loading = false;
  readonly #code = new LatePart(() => import('./record-desk.svelte'));
  #over = $state<KeyGroup | null>(null);
  /** The group that stays lit. */
  solo = $state<KeyGroup | null>(null);

  readonly key = $derived.by(() => keyView(this.#page.session.trailing, this.#page.t));
  /** The group pointed at, else the one chosen; one that the date does not have lights nothing. */
  readonly lit = $derived.by(() => {
    const wanted = this.#over ?? this.solo;
    return wanted !== null && this.key.texts.some((text) => text.group === wanted) ? wanted : null;
  });

  constructor(page: AtlasPage) {
    this.#page = page;
  }

  /** Whether the switches are shown. */
  get open(): boolean {
    return this.#open;
  }

  /** What draws and lists the layers, once its code is there. */
  get desk(): RecordDesk | null {
    return this.#desk;
  }

  get failed(): boolean {
    return this.#failed;
  }

  readonly light = (group: KeyGroup | null, keep: boolean): void => {
    if (keep) this.solo = this.solo === group ? null : group;
    this.#over = keep ? null : group;
  };

  /** The panel's sheet of what the layers show, while one is on. */
  sheet(sheet: Snippet): { label: string; asked: string | null; sheet: Snippet } | null {
    const desk = this.#desk;
    return desk?.isOn ? { label: desk.words.list.title, asked: desk.chosen, sheet } : null;
  }

  readonly toggle = (): void => {
    this.#open = !this.#open;
    if (this.#open && this.#failed) void this.load();
  };

  /** An attachment of the page: runs again when a layer is switched. */
  readonly bring = (): void => {
    const named = this.#page.session.viewer.view.layers.some((layer) => RECORD_LAYERS.includes(layer));
    if (!this.#page.ready || !(named || this.#open)) return;
    const desk = this.#desk;
    // what they find out is no reason to ask again: a failure waits for the reader
    untrack(() => {
      if (!desk) void this.load();
      else if (named) desk.read();
    });
  };

  readonly load = async (): Promise<void> => {
    if (this.#loading || this.#desk) return;
    this.#loading = true;
    this.#failed = false;
    try {
      const { RecordDesk } = await this.#code.get();
      this.#desk = new RecordDesk(this.#page);
    } catch {
      this.#failed = true;
    }
    this.#loading = false;
  };
}
