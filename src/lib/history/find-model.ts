// What can be found, compiled from `data/` as rows without column names: names of states by which readers look, and dated things.
import type { IsoDate } from './model.ts';

/** Everything beside states, in the order in which groups stand when nothing else tells them apart. */
export const THING_KINDS = [
  'story',
  'event',
  'summit',
  'operation',
  'programme',
  'treaty',
  'dispute',
  'person',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** `also` are further words by which it is found, such as its short name. `end` is the first day it is no longer true, or null. */
export type ThingRow = [id: string, title: string, also: string, start: IsoDate, end: IsoDate | null];

/** `generated/find.json`. The names of the date are those of History; here stand the others. */
export interface FindData {
  /** By polity. `sought` are names that no state had in the time of the atlas. */
  readonly names: readonly (readonly [polity: string, known: readonly string[], sought: readonly string[]])[];
  /** States with a page of their own. */
  readonly pages: readonly string[];
  readonly things: Readonly<Record<ThingKind, readonly ThingRow[]>>;
}

/** A state on a day that its name fits. `matched` is the name that was found, where it is not the name of the day. */
export interface StateHit {
  readonly kind: 'state';
  readonly polity: string;
  readonly name: string;
  readonly matched: string | null;
  readonly date: IsoDate;
  /** From the first day of the state to the first day without it. */
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly hasPage: boolean;
}

export interface ThingHit {
  readonly kind: ThingKind;
  readonly id: string;
  readonly title: string;
  readonly start: IsoDate;
  readonly end: IsoDate | null;
}

/** A date as written: `shown` is the day the map has for it, cut to the time of the atlas. */
export interface DateHit {
  readonly kind: 'date';
  readonly unit: 'year' | 'month' | 'day';
  readonly shown: IsoDate;
  /** False where the calendar or the atlas has no such day, and the nearest is shown. */
  readonly exact: boolean;
}

export type Hit = StateHit | ThingHit | DateHit;

export interface HitGroup {
  readonly kind: Hit['kind'];
  readonly hits: readonly Hit[];
}

export interface Found {
  /** Best group first, at most MAX_HITS hits in all. */
  readonly groups: readonly HitGroup[];
  /** States that may have been meant, where no state and no thing has this name. */
  readonly meant: readonly StateHit[];
}

export const MAX_HITS = 20;
