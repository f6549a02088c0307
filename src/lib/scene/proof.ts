// A fact that a panel shows, and what is offered when a reader asks where it stands. Types alone: the proof is fetched late.
import type { Snippet } from 'svelte';
import type { BlocId, IsoDate } from '../history/model.ts';
import type { SourceView } from './panel-model.ts';
import type { ChangeRow } from './sentence.ts';

export type ShownFact =
  | { readonly kind: 'change'; readonly row: ChangeRow }
  | { readonly kind: 'member'; readonly bloc: string; readonly polity: string; readonly since: IsoDate }
  | { readonly kind: 'rule'; readonly bloc: BlocId; readonly date: IsoDate }
  | { readonly kind: 'overlay'; readonly id: string; readonly date: IsoDate }
  | { readonly kind: 'period'; readonly id: string };

/** A row of the data behind a fact. */
export interface FactRow {
  /** "memberships.csv, line 12" */
  readonly name: string;
  /** Null of a text whose file has no address. */
  readonly href: string | null;
  readonly report: string;
}

export interface Proof {
  readonly works: readonly SourceView[];
  readonly rows: readonly FactRow[];
  /** Rows beyond those listed. */
  readonly more: string | null;
  /** The words that the late part brings with it. */
  readonly words: { readonly report: string; readonly none: string };
}

/** Shows the way to the row of a fact; `row` where its works stand beside it already. */
export type ProofSnippet = Snippet<[fact: ShownFact, label?: 'proof' | 'row']>;

export type Prove = (fact: ShownFact) => Promise<Proof>;
