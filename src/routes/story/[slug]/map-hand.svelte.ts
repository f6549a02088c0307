// The reader's hand on the map of a story: pointing, choosing, dragging, zooming, walking by keys.
import { isArrow, unitNear, walk } from '$lib/figure/walk';
import { history } from '$lib/history/atlas';
import { tooltipAt } from '$lib/scene/tooltip';
import type { TooltipView } from '$lib/scene/tooltip';
import { watchGestures } from '$lib/ui/story-gestures';
import { moved, wholeFrame, zoomed } from '$lib/view/frame';
import type { Frame } from '$lib/view/frame';
import type { StoryPage } from './story-page.svelte';

interface Pointed {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
}

/** Symbols of tiny states are found within this many pixels. */
const REACH = 12;
const STEP = 1.8;

export class MapHand {
  readonly #page: StoryPage;
  #surface: HTMLElement | null = null;
  #pointed = $state.raw<Pointed | null>(null);
  /** The next move of the camera follows the hand: it does not glide. */
  direct = false;

  readonly view = $derived.by((): TooltipView | null =>
    this.#pointed ? tooltipAt(history, this.#page.scene, this.#pointed.unit, this.#page.t) : null,
  );
  readonly tip = $derived.by(() =>
    this.view && this.#pointed ? { ...this.view, x: this.#pointed.x, y: this.#pointed.y } : null,
  );

  constructor(page: StoryPage) {
    this.#page = page;
  }

  #explore(frame: Frame, directly: boolean): void {
    this.direct = directly;
    this.#page.state.explore({ frame });
  }

  /** A point of the window, in pixels of the box and of the plate. */
  #point(clientX: number, clientY: number): { x: number; y: number; plate: [number, number] } {
    const area = this.#surface?.getBoundingClientRect();
    const [x, y] = [clientX - (area?.left ?? 0), clientY - (area?.top ?? 0)];
    const { frame } = this.#page.camera;
    return { x, y, plate: [frame.x + x / this.#page.seenScale, frame.y + y / this.#page.seenScale] };
  }

  #unitAt(event: PointerEvent): Pointed | null {
    const page = this.#page;
    const geometry = page.figure(page.plate);
    if (!geometry) return null;
    const { x, y, plate } = this.#point(event.clientX, event.clientY);
    const id = event.target instanceof Element ? event.target.id : '';
    const unit = unitNear(id, geometry, plate[0], plate[1], REACH / page.seenScale, page.scene);
    return unit === null ? null : { unit, x, y };
  }

  #select(polity: string | null): void {
    const { state } = this.#page;
    if (polity !== state.view.country) state.explore({ country: polity });
  }

  /** An attachment of the surface of the map. */
  readonly watch = (node: HTMLElement): (() => void) => {
    this.#surface = node;
    const { camera } = this.#page;
    return watchGestures(node, {
      onhover: (event) => {
        this.#pointed = event && this.#unitAt(event);
      },
      ontap: (event) => {
        this.#pointed = this.#unitAt(event);
        if (this.view) this.#select(this.view.polity);
      },
      ondrag: (dx, dy) => {
        this.#explore(moved(this.#page.window, camera.frame, dx, dy), true);
      },
      onzoom: (factor, clientX, clientY) => {
        const { plate } = this.#point(clientX, clientY);
        this.#explore(zoomed(this.#page.window, camera.frame, factor, plate), true);
      },
    });
  };

  readonly zoom = (step: 'zoomIn' | 'zoomOut' | 'reset'): void => {
    const { window, wanted } = this.#page;
    const { x, y, width, height } = wanted;
    const factor = step === 'zoomIn' ? STEP : 1 / STEP;
    const next =
      step === 'reset' ? wholeFrame(window) : zoomed(window, wanted, factor, [x + width / 2, y + height / 2]);
    this.#explore(next, false);
  };

  /** To the next state in the arrow's direction, which comes into sight where it is not. */
  #walk(key: string): void {
    const page = this.#page;
    const geometry = page.figure(page.plate);
    const unit = geometry && walk(key, this.#pointed?.unit ?? null, geometry, page.scene);
    const place = unit ? geometry.units[unit] : undefined;
    if (!unit || !place) return;
    const { box, wanted, scale, window } = page;
    const [x, y] = [(place.x - wanted.x) * scale, (place.y - wanted.y) * scale];
    const inside = x > 0 && y > 0 && x < box.width && y < box.height;
    if (!inside) this.#explore(moved(window, wanted, box.width / 2 - x, box.height / 2 - y), true);
    this.#pointed = { unit, x: inside ? x : box.width / 2, y: inside ? y : box.height / 2 };
  }

  readonly key = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.zoom('zoomIn');
    else if (event.key === '-') this.zoom('zoomOut');
    else if (event.key === 'Enter' && this.view) this.#select(this.view.polity);
    else if (event.key === 'Escape') {
      this.leave();
      this.#page.state.back();
    } else if (isArrow(event.key)) {
      event.preventDefault();
      this.#walk(event.key);
    }
  };

  /** A finger that is lifted has not left: what it pointed at stays named. */
  readonly leave = (event?: Event): void => {
    if (event instanceof PointerEvent && event.pointerType !== 'mouse') return;
    this.#pointed = null;
  };
}
