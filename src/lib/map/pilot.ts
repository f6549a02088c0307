// Moves the camera of one map and says where it is.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { cameraOf, largestZoom, magnification, placeOf, restPlace, restZoom } from './camera.ts';
import type { Box, Camera, Place } from './camera.ts';
import type { MapKind } from './kind.ts';

/** Time of a camera move (look: motion). MapLibre itself cuts it short where the reader wants no motion. */
const CAMERA_MS = 700;
/** At less than this above the smallest zoom nothing can be moved: one finger then scrolls the page. */
const AT_REST = 0.01;

/** What stands this near to the edge counts as out of sight, pixels. */
const EDGE = 32;

type Flown = Pick<
  MapLibreMap,
  | 'easeTo'
  | 'getCenter'
  | 'getZoom'
  | 'jumpTo'
  | 'project'
  | 'setMaxZoom'
  | 'setMinZoom'
  | 'zoomIn'
  | 'zoomOut'
>;

export class Pilot {
  readonly #map: Flown;
  readonly #kind: MapKind;
  /** The size of the map's box now. */
  readonly #box: () => Box;

  constructor(map: Flown, kind: MapKind, box: () => Box) {
    this.#map = map;
    this.#kind = kind;
    this.#box = box;
  }

  get place(): Place {
    const { lng, lat } = this.#map.getCenter();
    return { lng, lat, zoom: this.#map.getZoom() };
  }

  get camera(): Camera {
    return cameraOf(this.#kind, this.#box(), this.place);
  }

  /** How many times larger than at rest. */
  get magnification(): number {
    return magnification(this.#kind, this.#box(), this.place);
  }

  /** The whole plane is shown. A globe can always be turned. */
  get isAtRest(): boolean {
    return this.#kind !== 'globe' && this.#map.getZoom() < restZoom(this.#kind, this.#box()) + AT_REST;
  }

  zoomIn(): void {
    this.#map.zoomIn();
  }

  zoomOut(): void {
    this.#map.zoomOut();
  }

  /** Back to the whole plate. */
  reset(): void {
    this.#ease(restPlace(this.#kind, this.#box()));
  }

  /** Moves to a camera of the same view. */
  goTo(camera: Camera): void {
    this.#ease(placeOf(camera, this.#box()));
  }

  /** Where a place stands in the element; moves to it at once where it is out of sight. A globe is always turned to it. */
  reveal([lng, lat]: readonly [lng: number, lat: number]): { x: number; y: number } {
    const { width, height } = this.#box();
    const { x, y } = this.#map.project([lng, lat]);
    const seen = x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
    if (seen && this.#kind !== 'globe') return { x, y };
    this.#map.jumpTo({ center: [lng, lat] });
    const moved = this.#map.project([lng, lat]);
    return { x: moved.x, y: moved.y };
  }

  /** Shows the whole plate at once. */
  start(): void {
    this.#jump(restPlace(this.#kind, this.#box()));
  }

  /** Shows in a box of another size what the camera showed, within the zooms of that box. */
  refit(camera: Camera): void {
    const box = this.#box();
    // in this order the smallest zoom is never above the largest
    this.#map.setMinZoom(null);
    this.#map.setMaxZoom(largestZoom(this.#kind, box));
    this.#map.setMinZoom(restZoom(this.#kind, box));
    this.#jump(placeOf(camera, box));
  }

  #jump({ lng, lat, zoom }: Place): void {
    this.#map.jumpTo({ center: [lng, lat], zoom });
  }

  #ease({ lng, lat, zoom }: Place): void {
    this.#map.easeTo({ center: [lng, lat], zoom, duration: CAMERA_MS });
  }
}
