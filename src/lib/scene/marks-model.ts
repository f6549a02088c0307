// What the layers of the record put on the map, as plain data: symbols, partners, parties of other alliances.
import type { Certainty, PlateSpots, Treaty } from '../history/record-model.ts';
import type { LayerId } from '../view/view.ts';

/** Layers that are drawn as symbols. */
export const MARK_LAYERS = ['operations', 'presence', 'summits', 'claims'] as const satisfies LayerId[];
export type MarkLayer = (typeof MARK_LAYERS)[number];

/** Layers that the record draws. */
export type RecordLayer = MarkLayer | 'partners' | 'alliances';

/** A symbol as it stands on the map on whatever date it is shown. */
export interface PlacedMark {
  /** Table and row: `operations/kfor`. */
  readonly id: string;
  readonly layer: MarkLayer;
  readonly kind: string;
  /** At most 24 characters, for the plate. */
  readonly short: string;
  readonly lon: number;
  readonly lat: number;
  readonly spots: PlateSpots;
}

export interface Mark extends PlacedMark {
  /** The kind in words. */
  readonly kindName: string;
  readonly name: string;
  /** The place of earlier meetings alone. */
  readonly faint: boolean;
  /** When it was or is, in words. */
  readonly when: string;
  /** The day from which lists are ordered. */
  readonly start: string;
  /** The words of the tooltip. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly where: string;
  readonly text: string;
  readonly mandate: string | null;
  readonly strength: string | null;
  readonly note: string | null;
  readonly certainty: Certainty | null;
  readonly sources: readonly string[];
}

export type PartnerStatus = 'active' | 'suspended';

export interface Partner {
  readonly polity: string;
  readonly name: string;
  readonly status: PartnerStatus;
  /** One sentence for each programme. */
  readonly lines: readonly string[];
  readonly sources: readonly string[];
}

/** A treaty in force on the day. */
export interface AllianceView {
  readonly treaty: Treaty;
  /** Whether its parties are outlined. */
  readonly shown: boolean;
  readonly polities: readonly string[];
  readonly names: readonly string[];
  readonly when: string;
  readonly sources: readonly string[];
}

/** By what the layer of other alliances chose its treaties. */
export type AllianceRule = 'chosen' | 'country' | 'kind';

export interface RecordScene {
  readonly date: string;
  /** Of the layers that are on. */
  readonly marks: readonly Mark[];
  /** By polity; empty while the layer is off. */
  readonly partners: ReadonlyMap<string, Partner>;
  /** All in force on the day; empty while the layer is off. */
  readonly alliances: readonly AllianceView[];
  readonly rule: AllianceRule;
  /** Polities that are outlined. */
  readonly parties: ReadonlySet<string>;
  /** How many each layer shows or would show. */
  readonly counts: Readonly<Record<RecordLayer, number>>;
}
