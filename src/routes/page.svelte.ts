// A date page as its parts see it: the session, the words of the date, the geometry of its plates.
import type { FigureGeometry, PlateId } from '$lib/figure/geometry';
import type { MapHandle } from '$lib/ui/map-contract';
import type { plateSvg } from '$lib/figure/plate';
import { history } from '$lib/history/atlas';
import { yearOf } from '$lib/history/date';
import { nextTask } from '$lib/ui/in-turn';
import { whenWanted } from '$lib/ui/wanted';
import type { Prove } from '$lib/scene/proof';
import type { Scene } from '$lib/scene/scene';
import { describe } from '$lib/scene/standing';
import { core } from '$words/core';
import { themePreference } from '$lib/theme/preference.svelte';
import { readAddress } from '$lib/view/address.svelte';
import { formatDate } from '$lib/view/url';
import { loadGeometry } from './atlas-data';
import type { PageData } from './atlas-data';
import { siteBase } from './base';
import { LatePart } from './late-part';
import { Session } from './session.svelte';

/** Keys that work while nothing is focused, and those that work wherever nobody types. */
const FREE_KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', ' ']);
const CHANGE_KEYS: ReadonlySet<string> = new Set(['[', ']']);

type Figures = Readonly<Record<PlateId, FigureGeometry>>;

export class AtlasPage {
  readonly t = core;
  readonly base = siteBase();
  readonly theme = themePreference();
  readonly data: PageData;
  readonly session: Session;
  /** The zoomable maps that are seen at the moment, for pictures of them. */
  readonly maps = new Map<PlateId, MapHandle | null>();
  readonly years: { readonly first: number; readonly last: number };
  readonly #initial: Scene;
  readonly #proof = new LatePart(() => import('./prove'));
  #ready = $state(false);
  #figures = $state.raw<Partial<Figures>>({});
  #undrawn = $state(false);

  readonly dateText = $derived.by(() => this.t.formats.date(this.session.scene.date));

  constructor(data: PageData) {
    this.data = data;
    this.#figures = data.figures ?? {};
    this.session = new Session(data, () => this.theme.reducedMotion);
    this.#initial = this.session.settled;
    this.years = { first: yearOf(this.session.span.first), last: yearOf(this.session.span.last) };
  }

  /** The reader still rests at the date of the address that was opened. */
  get isInitial(): boolean {
    return this.session.settled === this.#initial;
  }

  /** Controls work from now on. */
  get ready(): boolean {
    return this.#ready;
  }

  /** The shapes of a plate; null until they are there. */
  figure(plate: PlateId): FigureGeometry | null {
    return this.#figures[plate] ?? null;
  }

  /** Those of both plates. */
  get figures(): Figures | null {
    const { world, europe } = this.#figures;
    return world && europe ? { world, europe } : null;
  }

  /** The shapes did not come: a plate that stands does not follow the date, and the fallback page has none. */
  get undrawn(): boolean {
    return this.#undrawn;
  }

  /** Colours ease, unless the date is moving or the reader wants no motion. */
  get fade(): boolean {
    return !this.session.viewer.moving && !this.theme.reducedMotion;
  }

  readonly href = (date: string): string => `${this.base}/${formatDate(date, history)}`;

  /** The accessible name of a plate. */
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
    const { data, session } = this;
    return geometry ? [session.scene, geometry, data.labelRows, { label: this.label(plate) }] : null;
  }

  /** In the browser: takes the query, fetches the geometry, and lets the controls work. Returns what ends it. */
  readonly start = (): (() => void) => {
    readAddress(this.session.viewer, history, this.data.segment, this.base);
    void this.fetchFigures().then(() => {
      this.#ready = true;
    });
    const pause = (): void => {
      this.session.player.pause();
    };
    // a page that is kept for the way back does not play on there
    addEventListener('pagehide', pause);
    const life = new AbortController();
    void this.#foresee(life.signal);
    return () => {
      life.abort();
      removeEventListener('pagehide', pause);
      pause();
    };
  };

  /** From the first sign of a reader the scenes of all years are made, each in a task of its own: steps of the date then only paint. */
  async #foresee(life: AbortSignal): Promise<void> {
    await whenWanted();
    for (let { first: year } = this.years; year <= this.years.last; year += 1) {
      await nextTask();
      if (life.aborted) return;
      this.session.foresee(year);
    }
  }

  /** The shapes of both plates; says so where they do not come. */
  readonly fetchFigures = async (): Promise<void> => {
    this.#undrawn = false;
    try {
      const [world, europe] = await Promise.all([loadGeometry('world'), loadGeometry('europe')]);
      // A plate looks up hundreds of paths.
      this.#figures = { ...this.#figures, world };
      await nextTask();
      this.#figures = { world, europe };
      await nextTask();
    } catch {
      this.#undrawn = true;
    }
  };

  /** A plate could not be drawn in place of one that the page came without. */
  readonly failDrawing = (): void => {
    this.#undrawn = true;
  };

  /** The way from a fact to its row; the answer is code and data of its own. */
  readonly prove: Prove = async (fact) => {
    const { notes } = this.session;
    return (await this.#proof.get()).proofOf(fact, notes);
  };

  readonly select = (polity: string | null): void => {
    this.session.viewer.select(polity);
  };

  /** Keys outside the timeline: those that scroll a page, a list or a field are left to it. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLInputElement;
    const free = event.target === document.body && FREE_KEYS.has(event.key);
    if (this.#ready && !typing && (free || CHANGE_KEYS.has(event.key))) this.session.onkey(event);
  };
}

/** Pages made ready before they are drawn, by their data. */
const ready = new WeakMap<PageData, AtlasPage>();

/** Makes a page in a task of its own, before the one that draws it. */
export const prepare = (data: PageData): void => {
  ready.set(data, new AtlasPage(data));
};

/** The page made ready for the data, once; else a new one. */
export function pageOf(data: PageData): AtlasPage {
  const page = ready.get(data) ?? new AtlasPage(data);
  ready.delete(data);
  return page;
}
