// The layers of the record on a page: fetched once, drawn for the date, listed in the panel. Loaded with the first of them.
import '$lib/figure/record.css';
import { markNear, SHAPES, shapePath } from '$lib/figure/marks';
import { RecordDom } from '$lib/figure/record-dom';
import type { RecordDrawing } from '$lib/figure/record-drawing';
import type { RecordData } from '$lib/history/record-data';
import { decodeRecord } from '$lib/history/record-decode';
import type { AtlasRecord } from '$lib/history/record-model';
import { allPlaced } from '$lib/scene/marks';
import { recordSceneAt } from '$lib/scene/marks-scene';
import type { Mark, PlacedMark, RecordLayer, RecordScene } from '$lib/scene/marks-model';
import type { SourceView } from '$lib/scene/panel-model';
import type { Scene } from '$lib/scene/scene';
import type { TooltipView } from '$lib/scene/tooltip';
import { layerMessages } from '$words/layers';
import LayerList from '$lib/ui/LayerList.svelte';
import LayerSigns from '$lib/ui/LayerSigns.svelte';
import LayerSwitches from '$lib/ui/LayerSwitches.svelte';
import { RECORD_LAYERS } from '$lib/view/view';
import { dataFile } from './data-files';
import LayerParts from './LayerParts.svelte';
import type { ViewState } from '$lib/view/view.svelte';

/** The page the layers stand on. */
interface Host {
  readonly session: { readonly scene: Scene; readonly viewer: ViewState };
}

type Reading = 'not-asked' | 'loading' | 'failed' | 'there';
type Works = ReadonlyMap<string, SourceView>;

export class RecordDesk {
  readonly words = layerMessages;
  readonly Parts = LayerParts;
  readonly Switches = LayerSwitches;
  readonly Signs = LayerSigns;
  readonly List = LayerList;
  /** Path of each symbol about its middle, 6 px in radius. */
  readonly signs = Object.fromEntries(
    Object.entries(SHAPES).map(([look, ring]) => [look, shapePath(ring, 6)]),
  );
  readonly #page: Host;
  #record = $state.raw<AtlasRecord | null>(null);
  #all: readonly PlacedMark[] = [];
  #reading = $state<Reading>('not-asked');
  #works = $state.raw<Works | null>(null);
  #worksFailed = $state(false);
  #pointed = $state<string | null>(null);
  #lit = $state<RecordLayer | null>(null);
  #chosen = $state<string | null>(null);

  /** What the layers show on the date; null until the record is there. */
  readonly scene: RecordScene | null = $derived.by(() => {
    const { session } = this.#page;
    return this.#record && recordSceneAt(this.#record, session.scene, session.viewer.view, this.words);
  });

  /** For the plates; null while no layer of the record is on. */
  readonly drawing: RecordDrawing | null = $derived.by(() => {
    const record = this.scene;
    if (!record || !this.isOn) return null;
    return {
      Painter: RecordDom,
      record,
      all: this.#all,
      pointed: this.#pointed ?? this.chosen,
      lit: this.#lit,
      near: (plate, x, y, reach) => markNear(plate, record.marks, x, y, reach),
    };
  });

  constructor(page: Host) {
    this.#page = page;
  }

  get page(): { readonly session: Host['session']; readonly viewer: ViewState } {
    const { session } = this.#page;
    return { session, viewer: session.viewer };
  }

  get isOn(): boolean {
    return this.#page.session.viewer.view.layers.some((layer) => RECORD_LAYERS.includes(layer));
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** The symbol chosen on a plate or in the list, while it is on the map. */
  get chosen(): string | null {
    return this.mark(this.#chosen)?.id ?? null;
  }

  get works(): Works | null {
    return this.#works;
  }

  get worksFailed(): boolean {
    return this.#worksFailed;
  }

  mark(id: string | null): Mark | undefined {
    return id === null ? undefined : this.scene?.marks.find((mark) => mark.id === id);
  }

  readonly choose = (id: string | null): void => {
    this.#chosen = id === this.#chosen ? null : id;
    // the card of a state stands where the list is
    if (this.#chosen !== null) this.page.viewer.select(null);
  };

  /** A symbol is pointed at, in a list or on a plate; the one that is chosen stays. */
  readonly point = (id: string | null): void => {
    this.#pointed = id;
  };

  /** The symbols of one layer stand out. */
  readonly light = (layer: RecordLayer | null): void => {
    this.#lit = layer;
  };

  /** Takes a treaty into the choice or out of it; the first choice begins with what the layer shows. */
  readonly treaty = (id: string): void => {
    const { viewer } = this.page;
    const shown = (this.scene?.alliances ?? []).filter((view) => view.shown).map((view) => view.treaty.id);
    const chosen = viewer.view.treaties.length > 0 ? viewer.view.treaties : shown;
    viewer.chooseTreaties(chosen.includes(id) ? chosen.filter((t) => t !== id) : [...chosen, id]);
  };

  /** Fetches the record, once; again after it failed. */
  readonly read = (): void => {
    if (this.#reading === 'loading' || this.#reading === 'there') return;
    this.#reading = 'loading';
    dataFile<RecordData>('record').then(
      (data) => {
        const record = decodeRecord(data);
        this.#all = allPlaced(record);
        this.#record = record;
        this.#reading = 'there';
      },
      () => {
        this.#reading = 'failed';
      },
    );
  };

  /** Fetches the bibliography, for readers who open a row. */
  readonly readWorks = (): void => {
    if (this.#works) return;
    this.#worksFailed = false;
    dataFile<Record<string, Omit<SourceView, 'id'>>>('sources').then(
      (data) => {
        this.#works = new Map(
          Object.entries(data).map(([id, work]) => [id, { ...work, id, date: work.date, url: work.url }]),
        );
      },
      () => {
        this.#worksFailed = true;
      },
    );
  };

  /** What the layers add to the words about land, and the words of a symbol. */
  readonly tip = (id: string): { title: string; lines: readonly string[] } | null => {
    const mark = this.mark(id);
    return mark ? { title: mark.title, lines: mark.lines } : null;
  };

  readonly withPartner = (tip: TooltipView | null): TooltipView | null => {
    const partner = tip && this.scene?.partners.get(tip.polity);
    return partner ? { ...tip, lines: [...tip.lines, ...partner.lines, this.words.partnerNote] } : tip;
  };
}
