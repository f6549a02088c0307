// The shapes of what the method pages show and of the proof of single facts. src/compile/emit-method.ts writes them.
import type { Certainty, DisputeDrawing, Precision } from '../history/record-model.ts';

type Open = string | null;

/** A line of a file of data/; 1 is the first. */
export type Line = number;

/** A work: id, author, title, date, address. */
export type WorkRow = [id: string, author: string, title: string, date: Open, url: Open];

/** A table, or a folder of texts, as a whole. */
export interface PartFacts {
  /** Its name in api/v1/tables, and in the keys `reviewed_…` of the edition. */
  readonly name: string;
  /** Path from the project's root; of texts, the folder. */
  readonly file: string;
  readonly rows: number;
  /** The day on which it was last read through against its sources; null: not since it was written. */
  readonly reviewed: Open;
  /** How many rows know their dates how exactly, in the order day, month, year; null where no row says. */
  readonly precision: readonly [number, number, number] | null;
  /** How many rows rest on what, in the order documented, reported, general; null where no row says. */
  readonly certainty: readonly [number, number, number] | null;
  /** Rows that are listed among the doubts. */
  readonly doubts: number;
}

/** `method/overview.json` */
export interface MethodOverview {
  readonly parts: readonly PartFacts[];
  readonly sources: { readonly all: number; readonly withAddress: number };
  readonly disputes: Readonly<Record<DisputeDrawing, number>>;
  /** Rows among the doubts, and general points about lines, days and names. */
  readonly doubts: { readonly rows: number; readonly points: number };
  readonly units: number;
  readonly programmes: readonly [name: string, rule: string, line: Line][];
  readonly coverage: readonly {
    readonly bloc: string;
    readonly unit: string;
    readonly start: string;
    readonly end: Open;
    readonly covered: boolean;
    readonly note: Open;
    readonly line: Line;
  }[];
}

/** A row of `method/bibliography.json`; `uses` are rows and texts that name the work. */
export type BibliographyRow = [...work: WorkRow, archive: Open, note: Open, uses: number, line: Line];

/** Why a row is among the doubts. */
export type DoubtReason = 'date' | 'evidence' | 'other-day' | 'open' | 'line';

export type DoubtRow = [
  line: Line,
  /** What the row is about, in names of the date. */
  subject: string,
  /** What it says of it: a kind of the codebook. */
  kind: Open,
  date: Open,
  precision: Precision,
  certainty: Certainty,
  reasons: DoubtReason[],
  note: Open,
  /** Other defensible days. */
  others: string[],
];

/** `method/doubts.json` */
export interface Doubts {
  readonly tables: readonly {
    readonly name: string;
    readonly file: string;
    readonly rows: readonly DoubtRow[];
  }[];
  readonly points: readonly {
    readonly title: string;
    readonly items: readonly [line: Line, text: string][];
  }[];
  readonly pointsFile: string;
}

/** An entry of `method/disputes.json`; states by their names on the last day of the row. */
export interface DisputeEntry {
  readonly id: string;
  readonly name: string;
  readonly claimants: readonly string[];
  readonly controllers: readonly string[];
  readonly start: string;
  readonly end: Open;
  readonly precision: Precision;
  readonly certainty: Certainty;
  readonly drawn: DisputeDrawing;
  readonly text: string;
  readonly note: Open;
  readonly works: readonly WorkRow[];
  readonly line: Line;
}

/** A row of the data behind a fact: its line, and the places of its works in `works`. */
export type ProvenRow = [line: Line, ...works: number[]];

/**
 * `method/proof.json`: where the facts of a date page stand. Rows are in the order of History; those of tenures by unit, of polities by id.
 * Events of a year follow each other from the line given.
 */
export interface ProofData {
  readonly blocs: readonly ProvenRow[];
  readonly memberships: readonly ProvenRow[];
  readonly participation: readonly ProvenRow[];
  readonly coverage: readonly ProvenRow[];
  readonly overlays: readonly ProvenRow[];
  readonly polities: Readonly<Record<string, readonly ProvenRow[]>>;
  readonly tenures: readonly (readonly ProvenRow[])[];
  readonly events: Readonly<Record<string, Line>>;
  readonly works: readonly WorkRow[];
}
