// How the zoomable map takes over a drawn plate: on the reader's first interaction, once, and back again if it cannot.
import type { Component } from 'svelte';
import type { MapHandle, MapProps } from '$lib/ui/map-contract';

type Phase = 'drawn' | 'loading' | 'zoomable' | 'failed' | 'lost' | 'no-webgl';
/** What the reader is told in place of the zoomable map. */
export type Trouble = 'failed' | 'lost' | 'no-webgl';
const TROUBLES: readonly string[] = ['failed', 'lost', 'no-webgl'] satisfies Trouble[];
type MapComponent = Component<MapProps, MapHandle>;

export class Takeover {
  readonly #load: () => Promise<MapComponent>;
  #phase = $state<Phase>('drawn');
  #painted = $state(false);
  #map = $state.raw<MapComponent | null>(null);
  /** Where the reader was when the map was lost: another one begins there. */
  #camera: ReturnType<MapHandle['camera']> = null;
  /** The map's own verbs, once it is mounted. */
  handle = $state.raw<MapHandle | null>(null);

  constructor(load: () => Promise<MapComponent>) {
    this.#load = load;
  }

  get map(): MapComponent | null {
    return this.#map;
  }

  /** The zoomable map has painted its first frame and is what the reader sees. */
  get live(): boolean {
    return this.#phase === 'zoomable' && this.#painted;
  }

  /** Asked for, and not yet seen. */
  get waiting(): boolean {
    return this.#phase === 'loading' || (this.#phase === 'zoomable' && !this.#painted);
  }

  get trouble(): Trouble | null {
    return TROUBLES.includes(this.#phase) ? (this.#phase as Trouble) : null;
  }

  /** Brings the map in; later calls do nothing. */
  readonly enter = async (): Promise<void> => {
    if (this.#phase !== 'drawn') return;
    this.#phase = 'loading';
    try {
      this.#map = await this.#load();
      this.#phase = 'zoomable';
    } catch {
      this.#phase = 'failed';
    }
  };

  readonly fail = (reason: 'webgl' | 'load' | 'lost'): void => {
    this.#camera = this.handle?.camera() ?? this.#camera;
    this.#map = null;
    this.#painted = false;
    this.#phase = reason === 'webgl' ? 'no-webgl' : reason === 'load' ? 'failed' : 'lost';
  };

  readonly painted = (): void => {
    if (this.#camera) this.handle?.goTo(this.#camera);
    this.#camera = null;
    this.#painted = true;
  };

  readonly retry = (): void => {
    this.#phase = 'drawn';
    void this.enter();
  };

  readonly zoom = async (step: 'zoomIn' | 'zoomOut' | 'reset'): Promise<void> => {
    await this.enter();
    this.handle?.[step]();
  };
}
