// One MapLibre map of one view: made, painted with scenes, resized, destroyed. Holds the camera and nothing of the page's state.
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { walk } from '../figure/walk.ts';
import type { Scene } from '../scene/scene.ts';
import type { PlacedMark } from '../scene/marks-model.ts';
import type { Palette } from '../theme/palette.ts';
import { letWorkerPass } from '../trust/worker.ts';
import type { LayerId } from '../view/view.ts';
import { Brush } from './brush.ts';
import { still } from './capture.ts';
import type { Still } from './capture.ts';
import { boxScale, globeOutline, restZoom } from './camera.ts';
import type { Box } from './camera.ts';
import { sourcesOf } from './features.ts';
import { letPageScroll } from './gestures.ts';
import { sameLook } from './kind.ts';
import type { Look, MapKind } from './kind.ts';
import { markFeatures } from './mark-features.ts';
import { addMarkIcons } from './mark-icons.ts';
import { mapOptions, pixelRatio } from './options.ts';
import { PatternSheet } from './pattern-sheet.ts';
import { picture, roomAt, sameRoom } from './picture.ts';
import type { Ground, Room } from './picture.ts';
import { Pilot } from './pilot.ts';
import { watchPointer } from './pointer.ts';
import type { Pick } from './pointer.ts';
import { restyle } from './restyle.ts';
import type { Beside, Marked } from './shade.ts';
import { placeOnPlane, pointPlace } from './shapes.ts';
import { styleOf } from './style.ts';

setWorkerUrl(workerUrl);
letWorkerPass(workerUrl);

/** What the page wants to see. */
export interface Wanted extends Marked, Beside {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly layers: readonly LayerId[];
}

export interface MapEvents {
  readonly onready: () => void;
  /** A sign of life while the first frame is on its way. */
  readonly onprogress: () => void;
  readonly onfail: (reason: 'load' | 'lost') => void;
  readonly onpick: (pick: Pick | null) => void;
  readonly onselect: (polity: string | null) => void;
  readonly onmark: (mark: string) => void;
}

/** A lost WebGL context that has not come back after this long is given up. */
const LOST_MS = 5000;
const boxOf = (element: HTMLElement): Box => ({
  width: Math.max(1, element.clientWidth),
  height: Math.max(1, element.clientHeight),
});

export interface MapSetup {
  readonly kind: MapKind;
  readonly ground: Ground;
  readonly label: string;
  /** Smooths the edges of fills. */
  readonly antialias: boolean;
}

export class AtlasMap {
  readonly #container: HTMLElement;
  readonly #setup: MapSetup;
  readonly #events: MapEvents;
  readonly #map: MapLibreMap;
  readonly pilot: Pilot;
  readonly #brush: Brush;
  readonly #patterns: PatternSheet;
  readonly #undo: (() => void)[] = [];
  /** All symbols of the record the map has been fed. */
  #marks: readonly PlacedMark[] = [];
  #wanted: Wanted;
  #box: Box;
  #look: Look;
  /** The look the style has. */
  #dressed: Look;
  #room: Room;
  #styled = false;
  #fresh = true;
  #lost: ReturnType<typeof setTimeout> | undefined;

  /** Throws where the browser has no WebGL 2. */
  constructor(container: HTMLElement, setup: MapSetup, wanted: Wanted, events: MapEvents) {
    this.#container = container;
    this.#setup = setup;
    this.#events = events;
    this.#wanted = wanted;
    this.#box = boxOf(container);
    this.#look = this.#lookNow();
    this.#dressed = this.#look;
    this.#room = roomAt(this.#look, 1);
    this.#map = this.#make();
    this.pilot = new Pilot(this.#map, setup.kind, () => this.#box);
    this.#patterns = new PatternSheet(this.#map, this.#look);
    this.#brush = new Brush(
      (source, id, state) => {
        if (this.#styled) this.#map.setFeatureState({ source, id }, state);
      },
      {
        now: () => performance.now(),
        request: (draw) => requestAnimationFrame(draw),
        cancel: (handle) => cancelAnimationFrame(handle),
      },
    );
    this.#listen();
    this.#paint(false);
  }

  #lookNow(): Look {
    const { kind } = this.#setup;
    const { palette, layers } = this.#wanted;
    return {
      kind,
      palette,
      layers,
      width: this.#box.width,
      scale: boxScale(kind, this.#box),
      zoom: restZoom(kind, this.#box),
    };
  }

  #make(): MapLibreMap {
    const { kind, ground, label, antialias } = this.#setup;
    const style = styleOf(this.#look, sourcesOf(kind, ground, ground.shapes, ground.rows));
    const map = this.#started(mapOptions(kind, () => this.#box, style, label, antialias));
    map.keyboard.disableRotation();
    map.touchZoomRotate.disableRotation();
    return map;
  }

  #started(options: Omit<MapOptions, 'container'>): MapLibreMap {
    try {
      return new MapLibreMap({ ...options, container: this.#container });
    } catch (error) {
      // without WebGL 2 MapLibre leaves its empty canvas behind
      this.#container.replaceChildren();
      throw error;
    }
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => {
      this.#styled = true;
      // only now is the globe a globe: until then MapLibre held its zoom above the smallest of a plane
      if (this.#setup.kind === 'globe' && this.#fresh) this.pilot.start();
      this.#fresh = false;
      this.#dress();
      this.#patterns.add();
      addMarkIcons(map);
      this.#feed(this.#marks);
      this.#brush.repaint();
    });
    map.on('zoom', () => this.#zoomed());
    if (this.#setup.kind === 'globe') map.on('move', () => this.#drawRim());
    map.on('webglcontextlost', () => {
      this.#styled = false;
      this.#lost = setTimeout(() => this.#events.onfail('lost'), LOST_MS);
    });
    // the style comes back by itself and loads anew: `style.load` then writes the states
    map.on('webglcontextrestored', () => clearTimeout(this.#lost));
    const progress = (): void => this.#events.onprogress();
    map.on('render', progress);
    map.once('idle', () => {
      map.off('render', progress);
      this.#events.onready();
    });
    let failed = false;
    map.on('error', () => {
      if (!failed && !map.loaded()) this.#events.onfail('load');
      failed = true;
    });
    this.#undo.push(
      watchPointer(
        map,
        () => ({
          scene: this.#wanted.scene,
          shapes: this.#setup.ground.shapes,
          room: this.#room,
          look: this.#look,
          record: this.#wanted.record ?? null,
        }),
        this.#events,
      ),
    );
    this.#undo.push(letPageScroll(this.#container, () => this.pilot.isAtRest));
    const observer = new ResizeObserver(() => this.#resized());
    observer.observe(this.#container);
    this.#undo.push(() => observer.disconnect());
    this.#zoomed();
  }

  /** Shows what is wanted; `fade` eases the change. */
  show(wanted: Wanted, fade: boolean): void {
    const repainted = wanted.palette !== this.#wanted.palette;
    this.#wanted = wanted;
    this.#look = this.#lookNow();
    this.#dress();
    const all = wanted.record?.all ?? this.#marks;
    if (all !== this.#marks) this.#feed(all);
    if (repainted) this.#patterns.redraw(this.#look);
    this.#paint(fade && !repainted);
  }

  /** The symbols of the record, once for all dates; a style that has lost its context is fed again. */
  #feed(marks: readonly PlacedMark[]): void {
    this.#marks = marks;
    if (this.#styled && marks.length > 0)
      void this.#map.getSource<GeoJSONSource>('marks')?.setData(markFeatures(this.#setup.kind, marks));
  }

  /** Brings the style to the look; a style that is not there yet is dressed when it has loaded. */
  #dress(): void {
    if (!this.#styled || sameLook(this.#dressed, this.#look)) return;
    restyle(this.#map, this.#dressed, this.#look);
    this.#dressed = this.#look;
  }

  #paint(fade: boolean): void {
    this.#brush.paint(
      picture(
        this.#wanted.scene,
        this.#setup.ground,
        this.#look,
        this.#room,
        this.#wanted,
        this.#marks.map(({ id }) => id),
      ),
      fade,
    );
  }

  #zoomed(): void {
    const room = roomAt(this.#look, this.pilot.magnification);
    this.#patterns.zoomTo(this.#map.getZoom());
    if (this.pilot.isAtRest) this.#map.dragPan.disable();
    else this.#map.dragPan.enable();
    if (sameRoom(room, this.#room)) return;
    this.#room = room;
    this.#paint(false);
  }

  /** Land is nearly as white as the page: a circle shows where the globe ends. */
  #drawRim(): void {
    this.#container.style.setProperty('--rim', `${globeOutline(this.#box, this.pilot.place).toFixed(1)}px`);
  }

  #resized(): void {
    // a box without size is one that is not shown: it keeps what it has
    if (this.#container.clientWidth === 0) return;
    const box = boxOf(this.#container);
    if (box.width === this.#box.width && box.height === this.#box.height) return;
    const { camera } = this.pilot;
    this.#box = box;
    this.#look = this.#lookNow();
    this.#map.setPixelRatio(pixelRatio());
    this.#map.resize();
    this.pilot.refit(camera);
    this.#dress();
    this.#patterns.redraw(this.#look);
    this.#zoomed();
  }

  /** A picture of what is shown, at least so many pixels wide; null where none could be had. */
  still(wanted: number): Promise<Still | null> {
    return still(this.#map, wanted);
  }
  /** From state to state by arrow keys: the unit that is next, in sight. */
  walk(key: string, from: string | null): { unit: string; x: number; y: number } | null {
    const { kind, ground } = this.#setup;
    const { lng, lat } = this.pilot.place;
    const unit = walk(key, from, ground.shapes, this.#wanted.scene, placeOnPlane(kind, [lng, lat]));
    const place = unit === null ? undefined : ground.shapes.units[unit];
    if (unit === null || !place) return null;
    return { unit, ...this.pilot.reveal(pointPlace(kind, place.x, place.y)) };
  }

  relabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  destroy(): void {
    clearTimeout(this.#lost);
    for (const undo of this.#undo) undo();
    this.#brush.stop();
    this.#map.remove();
  }
}
