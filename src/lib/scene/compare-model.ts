// What the page of a comparison shows, as plain data.
import type { IsoDate } from '../history/model.ts';

/** One difference: a bloc, land, states. */
export interface DifferenceRow {
  readonly id: string;
  readonly title: string;
  readonly counts: { readonly from: number; readonly to: number } | null;
  readonly lines: readonly string[];
  readonly sources: readonly string[];
}

/** Names of states and land for sentences about two days. */
export interface Namer {
  readonly polity: (id: string, date?: IsoDate) => string;
  /** As called on the earlier day. */
  readonly early: (id: string) => string;
  /** As called until the day. */
  readonly last: (id: string, date: IsoDate) => string;
  readonly unit: (id: string) => string;
  /** In alphabetical order. */
  readonly list: (names: readonly string[]) => string[];
}

/** One state of the table of both days. */
export interface CompareTableRow {
  readonly polity: string;
  readonly name: string;
  /** Short names of its blocs on each day; null where there is no such state. */
  readonly a: readonly string[] | null;
  readonly b: readonly string[] | null;
  readonly changes: readonly string[];
  readonly sources: readonly string[];
}

/** Numbers of members of one bloc on each day. */
export interface CompareCountRow {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
