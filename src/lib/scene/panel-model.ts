// What the panel shows, as plain data; built by the page from the Scene.
import type { BlocId } from '../history/model.ts';
import type { ChangeRow } from './sentence.ts';

export interface PeriodText {
  readonly id: string;
  readonly title: string;
  readonly leadHtml: string;
  readonly fullHtml: string;
  readonly citations: readonly { readonly n: number; readonly sourceId: string }[];
}

export interface SourceView {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

export interface MemberRow {
  readonly polity: string;
  readonly code: string;
  readonly name: string;
  readonly since: string;
  readonly fresh: boolean;
  readonly note: string | null;
  readonly both: boolean;
}

export interface MemberGroup {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly rows: readonly MemberRow[];
}

export interface PanelView {
  readonly date: string;
  readonly year: number;
  readonly rows: readonly ChangeRow[];
  /** What stands there when nothing changed in the year. */
  readonly quiet: { readonly title: string; readonly text: string } | null;
  readonly period: PeriodText | null;
  readonly periodFailed: boolean;
  readonly groups: readonly MemberGroup[];
  readonly asOf: string;
  readonly rules: readonly { readonly bloc: BlocId; readonly name: string; readonly rule: string }[];
  readonly notes: readonly string[];
  readonly disputes: readonly { readonly id: string; readonly label: string; readonly note: string }[];
  readonly sources: readonly SourceView[];
  /** All works at hand, for rows that are opened. */
  readonly works: ReadonlyMap<string, SourceView>;
}
