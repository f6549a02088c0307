// A chapter in the hands of a reader: the step, its scene, the camera, and what is drawn of them.
import { setCallouts } from '$lib/figure/callouts';
import type { SetCallout } from '$lib/figure/callouts';
import { closeUp, nameClass, nameRects, nameRows, onScreen } from '$lib/figure/close-up';
import type { FigureGeometry, PlateId } from '$lib/figure/geometry';
import { overLand, pickMarkup } from '$lib/figure/over-land';
import { plates } from '$lib/figure/plane';
import type { plateSvg } from '$lib/figure/plate';
import type { Point, StagedMark, StagedStep } from '$lib/figure/staged';
import { history } from '$lib/history/atlas';
import { SceneCache } from '$lib/scene/scene.svelte';
import type { Scene } from '$lib/scene/scene';
import { describe } from '$lib/scene/standing';
import { stepId } from '$lib/scene/story';
import { core } from '$words/core';
import { storyWords } from '$words/story';
import { themePreference } from '$lib/theme/preference.svelte';
import { frameAt, scaleOf } from '$lib/view/frame';
import type { Frame, Size, Window } from '$lib/view/frame';
import { Glide, StoryState } from '$lib/view/story.svelte';
import { loadGeometry } from '../../atlas-data';
import { siteBase } from '../../base';
import type { PageData } from './$types';

/** The map of a page that nobody has measured: that of a screen of 1440 by 900. */
const ASSUMED: Size = { width: 1003, height: 640 };
/** The date in one corner, the tools in the other: no note stands there. */
const NARROW = 500;
const furniture = ({ width }: Size) => [
  { x: 0, y: 0, width: width < NARROW ? 130 : 200, height: width < NARROW ? 74 : 110 },
  { x: width - 60, y: 0, width: 60, height: 130 },
];

type Figures = Partial<Record<PlateId, FigureGeometry>>;

export class StoryPage {
  readonly t = core;
  readonly w = storyWords;
  readonly base = siteBase();
  readonly theme = themePreference();
  readonly data: PageData;
  readonly ids: readonly string[];
  readonly state: StoryState;
  readonly camera: Glide;
  readonly #scenes = new SceneCache(history);
  #figures = $state.raw<Figures>({});
  #box = $state.raw<Size>(ASSUMED);
  #ready = $state(false);
  #undrawn = $state(false);

  readonly step = $derived.by((): StagedStep => {
    const step = this.data.steps[this.state.step - 1];
    if (!step) throw new Error('a chapter without steps');
    return step;
  });
  readonly plate = $derived.by((): PlateId => this.step.view.plate);
  readonly scene = $derived.by((): Scene => this.#scenes.at(this.state.view.date));
  readonly window = $derived.by((): Window => this.#windowOf(this.plate));
  /** Where the camera is to look. */
  readonly wanted = $derived.by((): Frame => this.state.frame ?? this.#frameOf(this.step));
  /** Of where the camera is going: names and patterns are there before it. */
  readonly scale = $derived.by((): number => scaleOf(this.wanted, this.#box));
  /** Of what is seen now. */
  readonly seenScale = $derived.by((): number => scaleOf(this.camera.frame, this.#box));
  /** The map shows the day of the step: what the step writes on it holds. */
  readonly onDay = $derived.by((): boolean => this.state.view.date === this.step.view.date);

  constructor(data: PageData) {
    this.data = data;
    this.ids = data.steps.map((step) => stepId(step.n));
    this.#figures = data.first ? { [data.first.view]: data.first } : {};
    this.state = new StoryState(data.steps.map((step) => step.view));
    this.camera = new Glide(this.wanted, {
      now: () => performance.now(),
      request: (draw) => requestAnimationFrame(draw),
      cancel: (handle) => {
        cancelAnimationFrame(handle);
      },
    });
  }

  get ready(): boolean {
    return this.#ready;
  }

  get box(): Size {
    return this.#box;
  }

  figure(plate: PlateId): FigureGeometry | null {
    return this.#figures[plate] ?? null;
  }

  #windowOf(plate: PlateId): Window {
    return { plate: plates[plate], box: this.#box, fills: plate === 'europe' };
  }

  #frameOf({ view, centre }: StagedStep): Frame {
    return frameAt(this.#windowOf(view.plate), centre, view.camera[2]);
  }

  readonly measure = (width: number, height: number): void => {
    if (width > 0 && height > 0) this.#box = { width, height };
  };

  /** Colours ease and the camera glides, unless the reader wants no motion. */
  get fade(): boolean {
    return this.#ready && !this.theme.reducedMotion;
  }

  readonly label = $derived.by((): string =>
    this.t.plate.describe(this.t.plate[this.plate], this.dateText, describe(this.scene, this.t)),
  );
  readonly dateText = $derived.by((): string => this.t.formats.date(this.scene.date));

  /** What the step lays over the land. */
  over(geometry: FigureGeometry): string {
    const { partners, allied } = this.step;
    return this.onDay ? overLand(this.scene, geometry, { partners, allied }) : '';
  }

  /** A whole plate as markup, seen as the camera sees it. */
  drawn(plate: PlateId, draw: typeof plateSvg): string {
    const geometry = this.figure(plate);
    if (!geometry) return '';
    const rows = nameRows(this.data.labelRows, plate, this.scale);
    const svg = draw(this.scene, geometry, rows, { label: this.label });
    const picked = pickMarkup(this.scene, geometry, this.state.view.country);
    return closeUp(svg, plate, this.camera.frame, this.#box, { over: this.over(geometry), picked });
  }

  readonly names = $derived.by(() => nameClass(plates[this.plate], this.plate, this.scale));

  /** A point of the plate in pixels of the box; null where it is not seen. */
  #seen(point: Point): [x: number, y: number] | null {
    const { width, height } = this.#box;
    const [x, y] = onScreen(this.camera.frame, this.#box, point);
    return x < 4 || y < 4 || x > width - 4 || y > height - 4 ? null : [x, y];
  }

  /** Symbols within the box. */
  readonly marks = $derived.by((): (StagedMark & { x: number; y: number })[] =>
    (this.onDay ? this.step.marks : []).flatMap((mark) => {
      const at = this.#seen(mark.spot);
      return at ? [{ ...mark, x: at[0], y: at[1] }] : [];
    }),
  );

  /** The notes that have room. */
  readonly callouts = $derived.by((): SetCallout[] => {
    if (!this.onDay || this.camera.moving) return [];
    const { frame } = this.camera;
    const [box, plate] = [this.#box, this.plate];
    const names = nameRects(this.scene, this.data.labelRows, { plate, size: this.names, frame, box });
    const asked = this.step.notes.flatMap(({ id, title, text, spots }) => {
      const at = spots.map((spot) => this.#seen(spot)).find((point) => point !== null);
      return at ? [{ id, title, text, x: at[0], y: at[1] }] : [];
    });
    return setCallouts(asked.slice(0, box.width < NARROW ? 2 : 4), box, furniture(box), names);
  });

  /** In the browser: fetches the plates that the chapter needs, then lets the map follow. Returns what ends it. */
  readonly start = (): (() => void) => {
    void this.fetchFigures().then(() => {
      this.#ready = true;
    });
    return this.camera.rest;
  };

  /** The plates that the chapter needs; says so where one does not come. */
  readonly fetchFigures = async (): Promise<void> => {
    this.#undrawn = false;
    const needed = [...new Set(this.data.steps.map((step) => step.view.plate))];
    try {
      await Promise.all(
        needed.map(async (plate) => {
          const geometry = await loadGeometry(plate);
          this.#figures = { ...this.#figures, [plate]: geometry };
        }),
      );
    } catch {
      this.#undrawn = true;
    }
  };

  /** The shapes of a plate did not come: the map does not follow the steps. */
  get undrawn(): boolean {
    return this.#undrawn;
  }
}
