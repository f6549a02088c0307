// Rules over several cells of one row: what no single cell can tell.
import type { Problem } from './complaint.ts';

/** A rule over several cells of one row, reported at one of its columns. */
export type RowRule<T> = (row: T) => (Problem & { column: string }) | undefined;

interface Spanned {
  readonly start: string;
  readonly end: string | null;
}

export const endsAfterStart: RowRule<Spanned> = (row) => {
  if (row.end === null || row.end > row.start) return undefined;
  const message = `"${row.end}" is not after the start, ${row.start}`;
  return {
    column: 'end',
    rule: 'end-after-start',
    message,
    remedy: 'Write the first day on which it is no longer true.',
  };
};

export const lastDayFollows: RowRule<{ date: string; end_date: string | null }> = (row) => {
  if (row.end_date === null || row.end_date > row.date) return undefined;
  const message = `"${row.end_date}" is not after the date, ${row.date}`;
  return {
    column: 'end_date',
    rule: 'end-after-start',
    message,
    remedy: 'Write the last day, or leave it empty for a single day.',
  };
};

export const endKindWithEnd: RowRule<Spanned & { end_kind: string | null }> = (row) => {
  if ((row.end === null) === (row.end_kind === null)) return undefined;
  const message = row.end === null ? 'is given, yet the row has no end' : 'is empty, yet the row has an end';
  return {
    column: 'end_kind',
    rule: 'end-kind',
    message,
    remedy: 'Give end and end_kind together, or neither.',
  };
};

export const placeByKind: RowRule<{ kind: string; unit_id: string; polity_id: string | null }> = (row) => {
  if ((row.kind === 'state') === (row.unit_id !== '') && (row.kind === 'state' || row.polity_id === null))
    return undefined;
  const message = row.kind === 'state' ? 'is empty' : 'is given, yet a sea belongs to no unit';
  return {
    column: 'unit_id',
    rule: 'label-kind',
    message,
    remedy: 'A state label names its unit, a sea label neither unit nor polity.',
  };
};

export const labelSpan: RowRule<{ from: string | null; to: string | null }> = (row) => {
  if (row.from === null || row.to === null || row.to > row.from) return undefined;
  return {
    column: 'to',
    rule: 'end-after-start',
    message: `"${row.to}" is not after ${row.from}`,
    remedy: 'Write the first day on which the label is no longer drawn.',
  };
};

interface Placed {
  readonly kind: string;
  readonly city: string | null;
  readonly host: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
}

/** A meeting by video has neither host nor place; every other meeting has both. */
export const placedUnlessVirtual: RowRule<Placed> = (row) => {
  const virtual = row.kind === 'virtual';
  const column = (['host', 'lon', 'lat'] as const).find((name) => (row[name] === null) !== virtual);
  if (column === undefined && (virtual || row.city !== null)) return undefined;
  return {
    column: column ?? 'city',
    rule: 'summit-place',
    message: virtual ? 'is given, yet the meeting was virtual' : 'is empty, yet the meeting had a place',
    remedy: 'Give city, host, lon and lat; a virtual meeting has no host, lon and lat.',
  };
};

export const signedFirst: RowRule<{ signed: string; start: string }> = (row) => {
  if (row.signed <= row.start) return undefined;
  return {
    column: 'signed',
    rule: 'signed-first',
    message: `"${row.signed}" is after the entry into force, ${row.start}`,
    remedy: 'A treaty enters into force on the day it is signed, or later.',
  };
};
