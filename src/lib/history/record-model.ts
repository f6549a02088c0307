// The nouns of the record: what states did beside belonging to a bloc. Plain immutable data, compiled from `data/`.
import type { BlocId, Interval, IsoDate } from './model.ts';
import type {
  CERTAINTIES,
  DISPUTE_DRAWINGS,
  OPERATION_KINDS,
  PARTNERSHIP_ENDS,
  PARTNERSHIP_STATUSES,
  PRECISIONS,
  PRESENCE_KINDS,
  PROGRAMME_KINDS,
  STEP_KINDS,
  SUMMIT_KINDS,
  TREATY_ENDS,
  TREATY_KINDS,
} from './record-kinds.ts';

export type Precision = (typeof PRECISIONS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];
export type PartnershipStatus = (typeof PARTNERSHIP_STATUSES)[number];
export type PartnershipEnd = (typeof PARTNERSHIP_ENDS)[number];
export type StepKind = (typeof STEP_KINDS)[number];
export type OperationKind = (typeof OPERATION_KINDS)[number];
export type PresenceKind = (typeof PRESENCE_KINDS)[number];
export type SummitKind = (typeof SUMMIT_KINDS)[number];
export type DisputeDrawing = (typeof DISPUTE_DRAWINGS)[number];
export type TreatyKind = (typeof TREATY_KINDS)[number];
export type TreatyEnd = (typeof TREATY_ENDS)[number];

/** What every row rests on: works of the bibliography, the one that carries the claim first, and other datings or doubts. */
interface Proven {
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** How exactly the dates are known, and how well they are proven. */
interface Known extends Proven {
  readonly precision: Precision;
  readonly certainty: Certainty;
}

/** A place on a map, in degrees. */
interface Placed {
  readonly lon: number;
  readonly lat: number;
}

/** Something NATO does with states that are not, or not yet, its members. */
export interface Programme extends Interval, Proven {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: ProgrammeKind;
  readonly text: string;
  readonly dateRule: string;
}

export interface Partnership extends Interval, Known {
  readonly programme: string;
  readonly polity: string;
  readonly status: PartnershipStatus;
  readonly endKind: PartnershipEnd | null;
}

/** One step of a state's road into or out of a bloc. */
export interface Step extends Known {
  readonly bloc: BlocId;
  readonly polity: string;
  /** The how-manieth attempt of the state at the bloc, from 1. */
  readonly road: number;
  readonly kind: StepKind;
  readonly date: IsoDate;
  /** The last day, included, of a step of several days. */
  readonly endDate: IsoDate | null;
  readonly text: string;
}

export interface Operation extends Interval, Known, Placed {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: OperationKind;
  readonly place: string;
  /** States of the date in which it takes place; none at sea. */
  readonly polities: readonly string[];
  readonly mandate: string;
  /** A published figure with its date. */
  readonly strength: string | null;
  readonly text: string;
}

/** Forces or a headquarters stationed in a state. */
export interface Presence extends Interval, Known, Placed {
  readonly id: string;
  readonly name: string;
  readonly kind: PresenceKind;
  readonly host: string;
  readonly framework: readonly string[];
  readonly place: string;
  readonly strength: string | null;
  readonly text: string;
}

/** Article 4 or 5 of the North Atlantic Treaty invoked. */
export interface Consultation extends Known {
  readonly id: string;
  readonly article: 4 | 5;
  readonly date: IsoDate;
  /** Who asked; under Article 5, whom it was for. */
  readonly polities: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export interface Summit extends Proven {
  readonly id: string;
  readonly date: IsoDate;
  /** The last day, included; null of one day. */
  readonly endDate: IsoDate | null;
  readonly kind: SummitKind;
  readonly city: string | null;
  /** Null of a meeting by video, as is its place. */
  readonly host: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly title: string;
  readonly text: string;
  /** Which of the four Indo-Pacific partners took part with their head of state or government. */
  readonly ip4: readonly string[];
}

export interface Secretary extends Interval, Proven {
  readonly person: string;
  readonly name: string;
  readonly polity: string;
  readonly acting: boolean;
}

export interface Dispute extends Interval, Known, Placed {
  readonly id: string;
  readonly name: string;
  readonly units: readonly string[];
  readonly overlays: readonly string[];
  readonly claimants: readonly string[];
  readonly controllers: readonly string[];
  readonly drawn: DisputeDrawing;
  readonly text: string;
}

/** An alliance beside the blocs of the atlas. */
export interface Treaty extends Interval, Proven {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: TreatyKind;
  readonly signed: IsoDate;
  readonly text: string;
}

export interface TreatyParty extends Interval, Proven {
  readonly treaty: string;
  readonly polity: string;
  readonly endKind: TreatyEnd | null;
}

/** A lasting reservation of a member, such as no foreign bases in peacetime. The map never shows it. */
export interface Reservation extends Interval, Proven {
  readonly bloc: BlocId;
  readonly polity: string;
}

/** Where a symbol stands on a plate, in plate pixels: its place, and how far it is moved aside so that it covers no other. */
export interface PlateSpot {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** Null where a plate does not show the place. */
export interface PlateSpots {
  readonly world: PlateSpot | null;
  readonly europe: PlateSpot | null;
}

/** Everything the tables of the record say. Programmes and treaties stand in the order of their ids, all else in time. */
export interface AtlasRecord {
  readonly programmes: readonly Programme[];
  readonly partnerships: readonly Partnership[];
  readonly reservations: readonly Reservation[];
  readonly steps: readonly Step[];
  readonly operations: readonly Operation[];
  readonly presence: readonly Presence[];
  readonly consultations: readonly Consultation[];
  readonly summits: readonly Summit[];
  readonly secretaries: readonly Secretary[];
  readonly disputes: readonly Dispute[];
  readonly treaties: readonly Treaty[];
  readonly treatyParties: readonly TreatyParty[];
  /** Where symbols stand on the plates, by table and row: `operations/kfor`. */
  readonly places: ReadonlyMap<string, PlateSpots>;
}
