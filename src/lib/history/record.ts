// As-of questions over the record: who was a partner, where NATO stood and acted, who led it, which other alliances held.
import { holdsOn, lastIndexAt } from './interval.ts';
import type { BlocId, IsoDate } from './model.ts';
import type {
  AtlasRecord,
  Consultation,
  Dispute,
  Operation,
  Partnership,
  Presence,
  Programme,
  Reservation,
  Secretary,
  Step,
  Summit,
  Treaty,
  TreatyParty,
} from './record-model.ts';

/** A programme with the row by which a state takes part in it. */
export interface TakingPart {
  readonly programme: Programme;
  readonly partnership: Partnership;
}

/** A treaty in force with its parties of the day. */
export interface Alliance {
  readonly treaty: Treaty;
  readonly parties: readonly TreatyParty[];
}

/** Partnerships that hold on the date, suspended ones included: their status says so. */
export const partnershipsAt = (record: AtlasRecord, date: IsoDate): Partnership[] =>
  record.partnerships.filter((row) => holdsOn(row, date));

/** The programmes a state takes part in on the date, in the order of the table of programmes. */
export function programmesOf(record: AtlasRecord, polity: string, date: IsoDate): TakingPart[] {
  const own = partnershipsAt(record, date).filter((row) => row.polity === polity);
  return record.programmes.flatMap((programme) =>
    own.filter((row) => row.programme === programme.id).map((partnership) => ({ programme, partnership })),
  );
}

/** Active partners of a programme on the date. */
export const partnersOf = (record: AtlasRecord, programme: string, date: IsoDate): string[] =>
  partnershipsAt(record, date)
    .filter((row) => row.programme === programme && row.status === 'active')
    .map((row) => row.polity);

export const operationsAt = (record: AtlasRecord, date: IsoDate): Operation[] =>
  record.operations.filter((row) => holdsOn(row, date));

export const presenceAt = (record: AtlasRecord, date: IsoDate): Presence[] =>
  record.presence.filter((row) => holdsOn(row, date));

/** Treaties in force on the date with those who are parties that day; a treaty without a party is none. */
export function alliancesAt(record: AtlasRecord, date: IsoDate): Alliance[] {
  const parties = record.treatyParties.filter((row) => holdsOn(row, date));
  return record.treaties
    .filter((treaty) => holdsOn(treaty, date))
    .map((treaty) => ({ treaty, parties: parties.filter((row) => row.treaty === treaty.id) }))
    .filter((alliance) => alliance.parties.length > 0);
}

export const disputesAt = (record: AtlasRecord, date: IsoDate): Dispute[] =>
  record.disputes.filter((row) => holdsOn(row, date));

export const reservationsAt = (record: AtlasRecord, date: IsoDate): Reservation[] =>
  record.reservations.filter((row) => holdsOn(row, date));

/** The Secretary General of NATO on the date, acting ones included; undefined before the first. */
export const secretaryAt = (record: AtlasRecord, date: IsoDate): Secretary | undefined =>
  record.secretaries.find((row) => holdsOn(row, date));

/** The steps of a state at all blocs, bloc by bloc and road by road, each road in the order of its days. */
export const stepsOf = (record: AtlasRecord, polity: string): Step[] =>
  record.steps.filter((row) => row.polity === polity);

/** The steps of one attempt. */
export const roadOf = (record: AtlasRecord, polity: string, bloc: BlocId, road: number): Step[] =>
  stepsOf(record, polity).filter((row) => row.bloc === bloc && row.road === road);

/** The last step of a state at a bloc on or before the date, or undefined. */
export const stepAt = (record: AtlasRecord, polity: string, bloc: BlocId, date: IsoDate): Step | undefined =>
  stepsOf(record, polity)
    .filter((row) => row.bloc === bloc && row.date <= date)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);

const begins = (summit: Summit): IsoDate => summit.date;

/** The meeting that goes on on the date, its last day included, or undefined. */
export const summitOn = (record: AtlasRecord, date: IsoDate): Summit | undefined =>
  record.summits.find((row) => row.date <= date && date <= (row.endDate ?? row.date));

/** The last meeting that was over before the date, or undefined. */
export const summitBefore = (record: AtlasRecord, date: IsoDate): Summit | undefined =>
  record.summits.findLast((row) => (row.endDate ?? row.date) < date);

/** The first meeting that begins after the date, or undefined. */
export const summitAfter = (record: AtlasRecord, date: IsoDate): Summit | undefined =>
  record.summits[lastIndexAt(record.summits, date, begins) + 1];

/** Consultations from `first` to `last`, both included. */
export const consultationsBetween = (record: AtlasRecord, first: IsoDate, last: IsoDate): Consultation[] =>
  record.consultations.filter((row) => row.date >= first && row.date <= last);
