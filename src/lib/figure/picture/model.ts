// What a picture is made from: what it shows, in which shape and colours, with which words and typefaces.
import type { Ribbon } from '../../chart/ribbon.ts';
import type { StepChart } from '../../chart/steps.ts';
import type { RecordLayer, RecordScene } from '../../scene/marks-model.ts';
import type { Scene } from '../../scene/scene.ts';
import type { PictureWords } from '../../text/en/export.ts';
import type { LayerMessages } from '../../text/en/layers.ts';
import type { Messages } from '../../text/messages.ts';
import type { Palette } from '../../theme/palette.ts';
import type { CardFonts, MeasureFont } from '../card.ts';
import type { CountryMap } from '../country-map.ts';
import type { FigureGeometry, PlateId } from '../geometry.ts';
import type { LabelRow } from '../labels.ts';
import type { PixelSize, ShapeId } from './shapes.ts';

/** Layers of the plates that a reader may have switched. */
export interface PlateLayersShown {
  readonly names: boolean;
  readonly disputes: boolean;
  readonly article6: boolean;
}

/** Layers of the record that a reader has switched on, and what they show on the date. */
export interface RecordShown {
  readonly layers: readonly RecordLayer[];
  readonly shown: RecordScene;
  readonly words: LayerMessages;
}

/** One date on one plate or on both. */
export interface PlatesContent {
  readonly kind: 'plates';
  readonly plates: readonly PlateId[];
  readonly scene: Scene;
  readonly headline: string;
  /** A day names itself above the year; a year does not. */
  readonly dated: 'year' | 'day';
}

/** Two dates on the same plate. */
export interface CompareContent {
  readonly kind: 'compare';
  readonly plate: PlateId;
  readonly a: Scene;
  readonly b: Scene;
}

/** What the zoomable map shows at the moment. */
export interface ViewContent {
  readonly kind: 'view';
  /** A `data:` address, and the size of the picture behind it. */
  readonly image: {
    readonly href: string;
    readonly width: number;
    readonly height: number;
    readonly label: string;
  };
  readonly scene: Scene;
  readonly headline: string;
  readonly dated: 'year' | 'day';
}

/** Quantities through time. */
export interface ChartContent {
  readonly kind: 'chart';
  readonly chart: StepChart;
  readonly title: string;
  /** `1949–2026` */
  readonly span: string;
  readonly asOf: string;
  readonly axis: string;
  readonly level: (value: number) => string;
  /** What stands at the end of each line, by its id. */
  readonly ends: Readonly<Record<string, string>>;
  readonly source: string;
}

export interface DatedFact {
  readonly when: string;
  readonly text: string;
  /** The last fact on or before the date. */
  readonly now: boolean;
}

/** A state on a date: its map, its ribbon, its dates. */
export interface CountryContent {
  readonly kind: 'country';
  readonly scene: Scene;
  readonly name: string;
  readonly sentence: string;
  readonly map: CountryMap;
  readonly ribbon: Ribbon;
  readonly facts: readonly DatedFact[];
}

export type PictureContent = PlatesContent | CompareContent | ViewContent | ChartContent | CountryContent;

export interface PictureRequest {
  readonly content: PictureContent;
  readonly shape: ShapeId;
  /** Pixels of the file; those usual for the shape where it is not given. Patterns are laid on its grid. */
  readonly size?: PixelSize;
  /** For print: paper gets its size in millimetres. */
  readonly inMillimetres?: boolean;
  readonly layers?: PlateLayersShown;
  readonly record?: RecordShown | null;
  /** Plates keep their place from date to date, as the frames of a film need it: room is kept for the longest words. */
  readonly steady?: boolean;
  readonly figures: Partial<Readonly<Record<PlateId, FigureGeometry>>>;
  readonly labelRows: readonly LabelRow[];
  readonly t: Messages;
  readonly words: PictureWords;
  readonly palette: Palette;
  readonly fonts: CardFonts;
  readonly measure: MeasureFont;
  /** `@font-face` rules with the fonts in them, for a file that has to stand alone; empty where the renderer has the fonts. */
  readonly faces?: string;
  /** Version of the data. */
  readonly version: string;
  /** Absolute addresses: of the view, and of the page that lists the sources. */
  readonly permalink: string;
  readonly sourcesLink: string;
}
