// The shape of the compiled record: rows are arrays, to keep the file small. src/compile/emit-record.ts writes them.
import type { BlocId } from './model.ts';
import type {
  Certainty,
  DisputeDrawing,
  OperationKind,
  PartnershipEnd,
  PartnershipStatus,
  Precision,
  PresenceKind,
  ProgrammeKind,
  StepKind,
  SummitKind,
  TreatyEnd,
  TreatyKind,
} from './record-model.ts';

type Text = string;
type Open = string | null;
type Span = [start: Text, end: Open];
type How = [precision: Precision, certainty: Certainty];
type Proof = [sources: Text[], note: Open];
type Place = [lon: number, lat: number];

/** Where a symbol stands on a plate, in plate pixels, and how far it is moved aside so that it covers no other of its time. */
export type Spot = [x: number, y: number, dx: number, dy: number];
/** On the world plate and on the Europe plate; null where it is not on that plate. */
export type SpotPair = [world: Spot | null, europe: Spot | null];

/** The shape of `generated/record.json`: partners stand inside their programme, parties inside their treaty. */
export interface RecordData {
  programmes: [
    id: Text,
    name: Text,
    short: Text,
    kind: ProgrammeKind,
    ...Span,
    text: Text,
    dateRule: Text,
    ...Proof,
    partners: [
      polity: Text,
      status: PartnershipStatus,
      ...Span,
      endKind: PartnershipEnd | null,
      ...How,
      ...Proof,
    ][],
  ][];
  reservations: [bloc: BlocId, polity: Text, ...Span, ...Proof][];
  steps: [
    bloc: BlocId,
    polity: Text,
    road: number,
    kind: StepKind,
    date: Text,
    endDate: Open,
    ...How,
    text: Text,
    ...Proof,
  ][];
  operations: [
    id: Text,
    name: Text,
    short: Text,
    kind: OperationKind,
    ...Span,
    ...How,
    place: Text,
    ...Place,
    polities: Text[],
    mandate: Text,
    strength: Open,
    text: Text,
    ...Proof,
  ][];
  presence: [
    id: Text,
    name: Text,
    kind: PresenceKind,
    host: Text,
    framework: Text[],
    ...Span,
    ...How,
    place: Text,
    ...Place,
    strength: Open,
    text: Text,
    ...Proof,
  ][];
  consultations: [
    id: Text,
    article: 4 | 5,
    date: Text,
    ...How,
    polities: Text[],
    subject: Text,
    text: Text,
    ...Proof,
  ][];
  summits: [
    id: Text,
    date: Text,
    endDate: Open,
    kind: SummitKind,
    city: Open,
    host: Open,
    lon: number | null,
    lat: number | null,
    title: Text,
    text: Text,
    ip4: Text[],
    ...Proof,
  ][];
  secretaries: [person: Text, name: Text, polity: Text, ...Span, acting: boolean, ...Proof][];
  disputes: [
    id: Text,
    name: Text,
    units: Text[],
    overlays: Text[],
    claimants: Text[],
    controllers: Text[],
    ...Span,
    ...How,
    drawn: DisputeDrawing,
    ...Place,
    text: Text,
    ...Proof,
  ][];
  treaties: [
    id: Text,
    name: Text,
    short: Text,
    kind: TreatyKind,
    signed: Text,
    ...Span,
    text: Text,
    ...Proof,
    parties: [polity: Text, ...Span, endKind: TreatyEnd | null, ...Proof][],
  ][];
  /** By table and row: `operations/kfor`. */
  places: Record<Text, SpotPair>;
}
