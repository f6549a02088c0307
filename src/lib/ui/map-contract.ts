// What a plate gives the zoomable map and what it can ask of it; the map itself stays behind a dynamic import.
import type { LabelRow } from '../figure/labels.ts';
import type { RecordDrawing } from '../figure/record-drawing.ts';
import type { Camera } from '../map/camera.ts';
import type { Scene } from '../scene/scene.ts';
import type { Palette } from '../theme/palette.ts';
import type { LayerId, Projection } from '../view/view.ts';

export interface MapProps {
  plate: 'world' | 'europe';
  projection: Projection;
  scene: Scene;
  palette: Palette;
  labelRows: readonly LabelRow[];
  layers: readonly LayerId[];
  picked: string | null;
  selected: string | null;
  /** False while the date moves or under reduced motion: colours cut. */
  fade: boolean;
  label: string;
  /** The first frame with this scene has been painted. */
  onready: () => void;
  onfail: (reason: 'webgl' | 'load' | 'lost') => void;
  /** The layers of the record; null while none is on. */
  record?: RecordDrawing | null;
  /** The group of the key that is lit. */
  lit?: string | null;
  onpick: (pick: { polity: string; unit: string; mark?: string | null; x: number; y: number } | null) => void;
  onmark?: (mark: string) => void;
  onselect: (polity: string | null) => void;
  [key: string]: unknown;
}

/** A picture of the map: a PNG as a `data:` address. */
export interface MapStill {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

export interface MapHandle {
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** A picture of what is shown, at least so many pixels wide; null where there is none. */
  still(wanted: number): Promise<MapStill | null>;
  /** The unit an arrow key leads to from another, brought into sight, with its place in the element; null at the edge. */
  walk(key: string, from: string | null): { unit: string; x: number; y: number } | null;
  /** Where it looks; null before it is ready. */
  camera(): Camera | null;
  goTo(camera: Camera): void;
  [key: string]: unknown;
}
