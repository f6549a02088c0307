// The nouns of the atlas: what was true, when, and how sure we are. Plain immutable data, no behaviour.

/** A calendar day, `YYYY-MM-DD`. Strings, so that days compare with `<` and never carry a time zone. */
export type IsoDate = string;

/** Half-open `[start, end)`: `end` is the first day on which it is no longer true; `null` is open. */
export interface Interval {
  readonly start: IsoDate;
  readonly end: IsoDate | null;
}

export type BlocId = 'nato' | 'warsaw-pact' | 'european-union' | 'ip4';

/** The order in which blocs are counted, listed and drawn everywhere. */
export const BLOC_IDS: readonly BlocId[] = ['nato', 'european-union', 'warsaw-pact', 'ip4'];

/** Whether land lies in the area of Article 6 by geography; it matters only while a Party holds it. */
export type Article6 = 'in' | 'out' | 'spec';

/** A land unit: the smallest territory whose sovereignty never splits between 1949 and today. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly art6: Article6;
  readonly lon: number;
  readonly lat: number;
}

/** A polity holds a unit from `start` until the next tenure of the chain begins. */
export interface Tenure {
  readonly polity: string;
  readonly start: IsoDate;
}

/** S sovereign, C colony, D dependency, P protectorate, T trust territory, I integral overseas part, A autonomous, O administered, U contested, N none. */
export type PolityStatus = 'S' | 'C' | 'D' | 'P' | 'T' | 'I' | 'A' | 'O' | 'U' | 'N';

/** One period of a polity with constant name, status and owner. */
export interface PolityPeriod extends Interval {
  readonly id: string;
  readonly name: string;
  readonly status: PolityStatus;
  readonly owners: readonly string[];
}

/** One period of a bloc with a constant name (ECSC, EC, EU). */
export interface BlocPeriod extends Interval {
  readonly bloc: BlocId;
  readonly name: string;
  readonly short: string;
  readonly memberStatus: 'member' | 'partner';
  readonly dateRule: string;
  readonly sources: readonly string[];
}

export interface Membership extends Interval {
  readonly bloc: BlocId;
  readonly polity: string;
  readonly startKind: string;
  readonly endKind: string | null;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** How a member may stand apart so that the map shows it. Reservations are of another kind: they belong to the record. */
export const PARTICIPATION_KINDS = ['outside-integrated-command', 'not-taking-part', 'suspended'] as const;

export type ParticipationKind = (typeof PARTICIPATION_KINDS)[number];

export interface Participation extends Interval {
  readonly bloc: BlocId;
  readonly polity: string;
  readonly kind: ParticipationKind;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A unit-level exception to the default rule of coverage (see coverage.ts). */
export interface Coverage extends Interval {
  readonly bloc: BlocId;
  readonly unit: string;
  readonly covered: boolean;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** Control or dispute that is drawn over the land and never changes who holds it in law. */
export interface Overlay extends Interval {
  readonly id: string;
  readonly label: string;
  readonly units: readonly string[];
  readonly kind: string;
  readonly controller: string;
  readonly claimant: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** A stretch of time with one situation text. */
export interface Period extends Interval {
  readonly id: string;
  readonly title: string;
}

/** Everything that was true: compiled from `data/`, never changed at run time. */
export interface History {
  readonly version: string;
  /** The data's as-of date: "today" of the atlas, never the reader's clock. */
  readonly asOf: IsoDate;
  readonly firstDate: IsoDate;
  readonly units: readonly Unit[];
  /** One chain per unit, in the order of `units`, ascending. */
  readonly tenures: readonly (readonly Tenure[])[];
  readonly polities: ReadonlyMap<string, readonly PolityPeriod[]>;
  readonly blocs: readonly BlocPeriod[];
  readonly memberships: readonly Membership[];
  readonly participation: readonly Participation[];
  readonly coverage: readonly Coverage[];
  readonly overlays: readonly Overlay[];
  readonly periods: readonly Period[];
}
