// Names and counts beside the key's tiles: in full under the world plate, brief where type is large for the width.
import type { Messages } from '../text/messages.ts';

/** Members of the key that can be lit together. */
export type KeyGroup = 'nato' | 'nato-only' | 'both' | 'union' | 'pact' | 'partners';

export interface KeyText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly count: number | null;
  readonly anchor: 'start' | 'end';
  readonly strong: boolean;
  /** The members it counts. */
  readonly group: KeyGroup | null;
}

/** Tiles of each group. */
export interface Counts {
  readonly nato: number;
  readonly shared: number;
  readonly union: number;
  readonly rest: number;
}

/** Where tiles end and texts stand. */
export interface Ends {
  readonly bEnd: number;
  readonly cEnd: number;
  readonly partStart: number;
  readonly restEnd: number;
  /** How far the second group stands below the first. */
  readonly drop: number;
  readonly below: number;
}

/** Names of the date; the second group is the Pact, or the partners. */
export interface Names {
  readonly union: string;
  readonly rest: string;
  readonly partners: boolean;
}

export function fullTexts(n: Counts, at: Ends, names: Names, t: Messages, wrapped: boolean): KeyText[] {
  const texts: KeyText[] = [
    { x: 0, y: 9, text: t.key.nato, count: n.nato + n.shared, anchor: 'start', strong: true, group: 'nato' },
  ];
  if (n.shared > 0) {
    texts.push({
      x: at.bEnd,
      y: 9,
      text: t.key.and(t.key.nato, names.union),
      count: n.shared,
      anchor: 'end',
      strong: false,
      group: 'both',
    });
    texts.push({
      x: at.cEnd,
      y: at.below,
      text: names.union,
      count: n.shared + n.union,
      anchor: 'end',
      strong: true,
      group: 'union',
    });
    texts.push({
      x: 0,
      y: at.below,
      text: t.key.natoOnly,
      count: n.nato,
      anchor: 'start',
      strong: false,
      group: 'nato-only',
    });
  } else if (n.union > 0)
    texts.push({
      x: at.cEnd,
      y: at.below,
      text: names.union,
      count: n.union,
      anchor: 'end',
      strong: true,
      group: 'union',
    });
  if (n.rest > 0)
    texts.push({
      x: at.partStart,
      y: 9 + at.drop,
      text: names.rest,
      count: n.rest,
      anchor: 'start',
      strong: true,
      group: names.partners ? 'partners' : 'pact',
    });
  if (names.partners && n.rest > 0)
    texts.push({
      x: wrapped ? 160 : at.partStart,
      y: wrapped ? 9 + at.drop : at.below,
      text: t.key.partnersNote,
      count: null,
      anchor: 'start',
      strong: false,
      group: null,
    });
  return texts;
}

/** The partners are few and their name is longer than their tiles: it ends where these end. */
export function briefTexts(n: Counts, at: Ends, names: Names, t: Messages): KeyText[] {
  const texts: KeyText[] = [
    { x: 0, y: 9, text: t.key.nato, count: n.nato + n.shared, anchor: 'start', strong: true, group: 'nato' },
  ];
  if (n.shared > 0)
    texts.push({
      x: at.bEnd,
      y: 9,
      text: t.card.inBoth,
      count: n.shared,
      anchor: 'end',
      strong: false,
      group: 'both',
    });
  if (n.shared + n.union > 0)
    texts.push({
      x: at.cEnd,
      y: at.below,
      text: names.union,
      count: n.shared + n.union,
      anchor: 'end',
      strong: true,
      group: 'union',
    });
  if (n.rest > 0 && names.partners)
    texts.push({
      x: at.restEnd,
      y: 9,
      text: t.card.partners,
      count: n.rest,
      anchor: 'end',
      strong: true,
      group: 'partners',
    });
  else if (n.rest > 0)
    texts.push({
      x: at.partStart,
      y: 9,
      text: names.rest,
      count: n.rest,
      anchor: 'start',
      strong: true,
      group: 'pact',
    });
  return texts;
}
