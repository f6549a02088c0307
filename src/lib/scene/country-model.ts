// What a country's page and card show, as plain data; built by country.ts.
import type { Interval, IsoDate } from '../history/model.ts';
import type { Precision } from '../history/record-model.ts';
import type { SourceView } from './panel-model.ts';
import type { Shade } from './scene.ts';
import type { Segment } from './sentence.ts';

/** A name that leads to the state's page, where it has one. */
export interface StateLink {
  readonly polity: string;
  readonly code: string;
  readonly name: string;
  readonly page: boolean;
}

export interface NameSpan extends Interval {
  readonly name: string;
}

/** A stretch of a row with one look. */
export interface RibbonBar extends Interval {
  readonly shade: Shade;
  /** In the bar; empty where the state stood in no bloc. */
  readonly label: string;
  /** With its dates. */
  readonly title: string;
}

/** Taking part in at least one programme. */
export interface PartnerLane extends Interval {
  readonly suspended: boolean;
  readonly title: string;
}

export interface RibbonMark {
  readonly date: IsoDate;
  readonly title: string;
}

/** One state that existed on the land. */
export interface RibbonRow extends StateLink {
  readonly bars: readonly RibbonBar[];
  readonly partner: readonly PartnerLane[];
  readonly steps: readonly RibbonMark[];
}

/** A number in the list of sources. */
export interface SourceRef {
  readonly n: number;
  readonly id: string;
}

export interface NumberedSource extends SourceView {
  readonly n: number;
}

export interface StatusItem {
  readonly text: string;
  readonly refs: readonly SourceRef[];
}

/** One subject of the box of a date: a bloc, the programmes, what NATO does there. */
export interface StatusLine {
  readonly key: string;
  readonly label: string;
  readonly items: readonly StatusItem[];
}

export const FACT_KINDS = ['bloc', 'land', 'step', 'partner', 'event', 'nato', 'treaty', 'dispute'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface CountryFact {
  readonly key: string;
  readonly kind: FactKind;
  readonly date: IsoDate;
  /** The last day, included. */
  readonly endDate: IsoDate | null;
  readonly precision: Precision;
  readonly segments: readonly Segment[];
  readonly detail: string | null;
  /** 1 what a card shows first, 3 what only the page lists. */
  readonly rank: 1 | 2 | 3;
  readonly refs: readonly SourceRef[];
}

export interface CountryView {
  readonly polity: string;
  readonly code: string;
  readonly date: IsoDate;
  /** The name of the date, or of the nearest day of the state's life. */
  readonly name: string;
  readonly names: readonly NameSpan[];
  readonly title: string | null;
  /** The text with its citations, as checked markup; null for a state without one. */
  readonly html: string | null;
  readonly page: boolean;
  readonly exists: boolean;
  /** From its first day on; `null` at the start is "when the atlas begins, or earlier". */
  readonly life: { readonly start: IsoDate | null; readonly end: IsoDate | null };
  /** Who holds its land on a date on which it does not exist. */
  readonly holders: readonly StateLink[];
  readonly rows: readonly RibbonRow[];
  readonly sentence: string;
  readonly status: readonly StatusLine[];
  readonly neighbours: readonly StateLink[];
  readonly facts: readonly CountryFact[];
  /** Key of the last fact on or before the date. */
  readonly now: string | null;
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
}
