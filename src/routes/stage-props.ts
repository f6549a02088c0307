// What a plate on stage is given: the drawing, the words, and the way to the zoomable map.
import type { Component } from 'svelte';
import type { FigureGeometry, PlateId } from '$lib/figure/geometry';
import type { LabelRow } from '$lib/figure/labels';
import type { RecordDrawing } from '$lib/figure/record-drawing';
import type { Scene } from '$lib/scene/scene';
import type { Messages } from '$lib/text/messages';
import type { Palette } from '$lib/theme/palette';
import type { MapHandle, MapProps } from '$lib/ui/map-contract';
import type { LayerId, Projection } from '$lib/view/view';

/** The words of what is pointed at. */
interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
  /** The state whose land it is; a symbol has none. */
  readonly polity?: string;
}

export interface StageProps {
  t: Messages;
  plate: PlateId;
  svg: string;
  draw: () => Promise<string>;
  /** The shapes of the plate did not come. */
  undrawn: boolean;
  onundrawn: () => void;
  /** Asks for them again. */
  onredraw: () => void;
  scene: Scene;
  label: string;
  geometry: FigureGeometry | null;
  labelRows: readonly LabelRow[];
  layers: readonly LayerId[];
  projection: Projection;
  palette: Palette;
  selected: string | null;
  fade: boolean;
  /** The group of the key that is lit. */
  lit: string | null;
  /** The layers of the record; null while none is on. */
  record: RecordDrawing | null;
  /** The words of what is pointed at; a symbol before the land under it. */
  tip: (unit: string, mark: string | null) => Tip | null;
  /** A symbol is chosen. */
  onmark: (mark: string) => void;
  loadMap: () => Promise<Component<MapProps, MapHandle>>;
  onselect: (polity: string | null) => void;
  onswap: (() => void) | null;
  /** The zoomable map is what is seen, and can be asked for a picture; null when it is not. */
  onlive?: (map: MapHandle | null) => void;
}
