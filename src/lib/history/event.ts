// Dated events: what happened, how much it weighs, and the name the timeline gives it.
import type { IsoDate } from './model.ts';

export interface AtlasEvent {
  readonly id: string;
  readonly date: IsoDate;
  /** The last day, included, of an event that spans days. */
  readonly endDate: IsoDate | null;
  readonly precision: 'day' | 'month' | 'year';
  readonly kinds: readonly string[];
  /** 1 is named on the timeline, 2 pauses the player, 3 is listed. */
  readonly weight: 1 | 2 | 3;
  readonly tick: string | null;
  readonly title: string;
  readonly text: string;
  readonly polities: readonly string[];
  readonly sources: readonly string[];
}

/** One row of `generated/events.json`. */
export type EventRow = [
  string,
  string,
  string | null,
  AtlasEvent['precision'],
  string[],
  1 | 2 | 3,
  string | null,
  string,
  string,
  string[],
  string[],
];

/** One row of `generated/ticks.json`: an event the timeline marks. */
export type TickRow = [date: string, weight: 1 | 2 | 3, tick: string | null];

/** A mark on the timeline; those of weight 1 carry a name. */
export interface Tick {
  readonly date: IsoDate;
  readonly weight: 1 | 2 | 3;
  readonly name: string | null;
}

export const decodeTicks = (rows: readonly TickRow[]): Tick[] =>
  rows.map(([date, weight, name]) => ({ date, weight, name }));

export const decodeEvents = (rows: readonly EventRow[]): AtlasEvent[] =>
  rows.map(([id, date, endDate, precision, kinds, weight, tick, title, text, polities, sources]) => ({
    id,
    date,
    endDate,
    precision,
    kinds,
    weight,
    tick,
    title,
    text,
    polities,
    sources,
  }));

/** Events that begin from `first` to `last`, both included. */
export const eventsBetween = (events: readonly AtlasEvent[], first: IsoDate, last: IsoDate): AtlasEvent[] =>
  events.filter((e) => e.date >= first && e.date <= last);
