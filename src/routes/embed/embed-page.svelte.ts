// An embedded map as its parts see it: the session of the date, what its link asks for, and the land of its plates. Keeps nothing in the reader's storage.
import { TimeScale } from '$lib/chart/time-scale';
import type { FigureGeometry, PlateId } from '$lib/figure/geometry';
import type { plateSvg } from '$lib/figure/plate';
import { history } from '$lib/history/atlas';
import { yearOf } from '$lib/history/date';
import { headlineAt } from '$lib/scene/sentence';
import { describe } from '$lib/scene/standing';
import { tooltipAt } from '$lib/scene/tooltip';
import type { TooltipView } from '$lib/scene/tooltip';
import { readAddress } from '$lib/view/address.svelte';
import { EMBED_DEFAULTS, parseEmbed } from '$lib/view/embed';
import type { EmbedOptions } from '$lib/view/embed';
import { formatView } from '$lib/view/url';
import { core } from '$words/core';
import { loadGeometry } from '../atlas-data';
import type { PageData } from '../atlas-data';
import { siteBase } from '../base';
import { Session } from '../session.svelte';

type Figures = Readonly<Partial<Record<PlateId, FigureGeometry>>>;

/** From this width, in CSS pixels, the world stands beside Europe; the same as in the style sheet. */
export const PAIR_WIDTH = 640;

const wantsStill = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

export class EmbedPage {
  readonly t = core;
  readonly base = siteBase();
  readonly data: PageData;
  readonly session: Session;
  readonly scale: TimeScale;
  readonly years: { readonly first: number; readonly last: number };
  #options = $state.raw<EmbedOptions>(EMBED_DEFAULTS);
  #figures = $state.raw<Figures>({});
  #ready = $state(false);
  #undrawn = $state(false);
  #wide = $state(false);
  #pointed = $state<string | null>(null);

  readonly headline = $derived.by(() =>
    headlineAt(history, this.session.notes.events, this.session.settled, this.t),
  );
  /** The full page of the same view. */
  readonly full = $derived.by(() => `${this.base}${formatView(this.session.viewer.view, history)}`);

  constructor(data: PageData) {
    this.data = data;
    this.session = new Session(data, wantsStill);
    const { first, last } = this.session.span;
    this.scale = new TimeScale(first, last);
    this.years = { first: yearOf(first), last: yearOf(last) };
    if (data.figures) this.#figures = { europe: data.figures.europe };
  }

  get options(): EmbedOptions {
    return this.#options;
  }

  get ready(): boolean {
    return this.#ready;
  }

  /** The plates that stand, from left to right. The world is drawn in the browser alone: a page with both would weigh twice as much. */
  get plates(): readonly PlateId[] {
    const { plates } = this.#options;
    if (plates === 'both') return this.#wide ? ['world', 'europe'] : ['europe'];
    return [plates];
  }

  figure(plate: PlateId): FigureGeometry | null {
    return this.#figures[plate] ?? null;
  }

  label(plate: PlateId): string {
    const { settled } = this.session;
    return this.t.plate.describe(
      this.t.plate[plate],
      this.t.formats.date(settled.date),
      describe(settled, this.t),
    );
  }

  /** What a plate is drawn from; null until its geometry is there. */
  drawing(plate: PlateId): Parameters<typeof plateSvg> | null {
    const geometry = this.figure(plate);
    return geometry
      ? [this.session.scene, geometry, this.data.labelRows, { label: this.label(plate) }]
      : null;
  }

  /** The state that is pointed at, else the selected one: its name and its blocs. */
  get told(): TooltipView | null {
    const { scene, viewer } = this.session;
    const polity = viewer.view.country;
    const unit = this.#pointed ?? scene.units.find((u) => u.polity === polity)?.id ?? null;
    return unit === null ? null : tooltipAt(history, scene, unit, this.t);
  }

  readonly point = (unit: string | null): void => {
    this.#pointed = unit;
  };

  readonly select = (polity: string | null): void => {
    this.session.viewer.select(polity);
  };

  /** The plates wanted from now on are fetched once each. */
  readonly bring = (): void => {
    if (!this.#ready || this.#undrawn) return;
    for (const plate of this.plates) {
      if (this.#figures[plate]) continue;
      loadGeometry(plate).then(
        (geometry) => {
          this.#figures = { ...this.#figures, [plate]: geometry };
        },
        // Title, key and link stand without it; the plate says that it does not follow.
        () => {
          this.#undrawn = true;
        },
      );
    }
  };

  /** The shapes of a plate did not come. */
  get undrawn(): boolean {
    return this.#undrawn;
  }

  /** Asks for them again: `bring` runs anew. */
  readonly redraw = (): void => {
    this.#undrawn = false;
  };

  /** Follows the room there is. Returns what ends it. */
  readonly measure = (node: HTMLElement): (() => void) => {
    const watch = new ResizeObserver(() => {
      this.#wide = node.clientWidth >= PAIR_WIDTH;
    });
    watch.observe(node);
    return () => {
      watch.disconnect();
    };
  };

  /** In the browser: takes the query and lets the controls work. Returns what ends it. */
  readonly start = (): (() => void) => {
    readAddress(this.session.viewer, history, this.data.segment, `${this.base}/embed`);
    this.#options = parseEmbed(new URLSearchParams(location.search));
    const { theme } = this.#options;
    if (theme !== 'auto') document.documentElement.dataset.theme = theme;
    this.#ready = true;
    return () => {
      this.session.player.pause();
    };
  };

  /** Keys that work while nothing inside is focused. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    if (this.#ready && this.#options.controls && event.target === document.body) this.session.onkey(event);
  };
}
