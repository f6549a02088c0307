// Dated sentences about the record, and the questions by which it answers them.
import {
  alliancesAt,
  consultationsBetween,
  disputesAt,
  operationsAt,
  partnersOf,
  partnershipsAt,
  presenceAt,
  reservationsAt,
  secretaryAt,
  stepAt,
  stepsOf,
  summitBefore,
  summitOn,
} from '../../src/lib/history/record.ts';
import type { BlocId } from '../../src/lib/history/model.ts';
import type { AtlasRecord, StepKind } from '../../src/lib/history/record-model.ts';

type Ask = (record: AtlasRecord, date: string) => unknown;

/** On this day this is so, says this work (an id of data/sources.csv, or a citation). */
export interface RecordFact {
  readonly on: string;
  readonly says: string;
  readonly source: string;
  readonly ask: Ask;
  readonly answer: unknown;
}

export const fact = (on: string, says: string, source: string, ask: Ask, answer: unknown): RecordFact => ({
  on,
  says,
  source,
  ask,
  answer,
});

/** Two sentences: what was so on the day before, and what is so on the day. */
export const turn = (
  day: string,
  says: string,
  source: string,
  ask: Ask,
  [before, after]: readonly [unknown, unknown],
): RecordFact[] => [
  fact(`before ${day}`, `not yet: ${says}`, source, ask, before),
  fact(day, says, source, ask, after),
];

/** How a state takes part in a programme: `active`, `suspended`, or null. */
export const partner =
  (programme: string, polity: string): Ask =>
  (record, date) =>
    partnershipsAt(record, date).find((row) => row.programme === programme && row.polity === polity)
      ?.status ?? null;

export const partnersIn =
  (programme: string): Ask =>
  (record, date) =>
    partnersOf(record, programme, date).length;

export const reserved =
  (bloc: BlocId, polity: string): Ask =>
  (record, date) =>
    reservationsAt(record, date).some((row) => row.bloc === bloc && row.polity === polity);

export const operates =
  (id: string): Ask =>
  (record, date) =>
    operationsAt(record, date).some((row) => row.id === id);

/** States in which the operation takes place. */
export const theatre =
  (id: string): Ask =>
  (record, date) =>
    operationsAt(record, date)
      .find((row) => row.id === id)
      ?.polities.join(' ') ?? null;

/** Who leads the battlegroup or brigade in a state; empty where there is none. */
export const ledBy =
  (host: string, kind: 'battlegroup' | 'brigade' | 'headquarters'): Ask =>
  (record, date) =>
    presenceAt(record, date)
      .filter((row) => row.host === host && row.kind === kind)
      .map((row) => row.framework.join(' '))
      .join('; ');

export const battlegroups: Ask = (record, date) =>
  presenceAt(record, date).filter((row) => row.kind === 'battlegroup').length;

/** `JPN KOR USA`: the parties of a treaty in force, or null. */
export const parties =
  (treaty: string): Ask =>
  (record, date) =>
    alliancesAt(record, date)
      .find((row) => row.treaty.id === treaty)
      ?.parties.map((row) => row.polity)
      .sort()
      .join(' ') ?? null;

export const leader: Ask = (record, date) => secretaryAt(record, date)?.name ?? null;

export const acting: Ask = (record, date) => secretaryAt(record, date)?.acting ?? null;

/** The city of the summit that goes on, or null. */
export const summitCity: Ask = (record, date) => summitOn(record, date)?.city ?? null;

export const lastSummit: Ask = (record, date) => summitBefore(record, date)?.city ?? null;

export const pacificGuests: Ask = (record, date) => summitOn(record, date)?.ip4.toSorted().join(' ') ?? null;

/** Who invoked the article on the day. */
export const invoked =
  (article: 4 | 5): Ask =>
  (record, date) =>
    consultationsBetween(record, date, date)
      .filter((row) => row.article === article)
      .flatMap((row) => row.polities)
      .sort()
      .join(' ');

/** How often the article had been invoked up to the day, it included. */
export const timesInvoked =
  (article: 4 | 5): Ask =>
  (record, date) =>
    consultationsBetween(record, '1949-04-04', date).filter((row) => row.article === article).length;

/** Whether a state took such a step at the bloc by the day. */
export const took =
  (polity: string, bloc: BlocId, kind: StepKind): Ask =>
  (record, date) =>
    stepsOf(record, polity).some((row) => row.bloc === bloc && row.kind === kind && row.date <= date);

/** The last step of a state at a bloc up to the day. */
export const lastStep =
  (polity: string, bloc: BlocId): Ask =>
  (record, date) =>
    stepAt(record, polity, bloc, date)?.kind ?? null;

export const disputed =
  (id: string): Ask =>
  (record, date) =>
    disputesAt(record, date).some((row) => row.id === id);
