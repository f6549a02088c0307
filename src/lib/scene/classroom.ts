// What the sheets of a classroom set show: the classes of the map, the rows of the table, the changes of the strip. Pure.
import { changesBetween } from '../history/changes.ts';
import type { BlocId, History, IsoDate } from '../history/model.ts';
import type { Messages } from '../text/messages.ts';
import { namesOn, segmentsOf } from './sentence.ts';
import type { Segment } from './sentence.ts';
import type { Scene, Shade } from './scene.ts';

/** A colour of the map, numbered for those who choose their own. */
export interface ClassColour {
  readonly number: number;
  readonly shade: Extract<Shade, 'nato' | 'both' | 'eu' | 'wp' | 'ip4'>;
  readonly text: string;
  readonly count: number;
}

/** The classes that have members on the day. */
export function classColours(scene: Scene, t: Messages): ClassColour[] {
  const bloc = (id: BlocId) => scene.blocs.find((b) => b.id === id);
  const [nato, union] = [bloc('nato'), bloc('european-union')];
  const both = scene.overlap.length;
  const all = [
    {
      shade: 'nato' as const,
      text: union ? t.key.natoOnly : (nato?.short ?? ''),
      count: (nato?.count ?? 0) - both,
    },
    { shade: 'both' as const, text: t.key.and('NATO', union?.short ?? ''), count: both },
    { shade: 'eu' as const, text: t.key.only(union?.short ?? ''), count: (union?.count ?? 0) - both },
    { shade: 'wp' as const, text: t.key.pact, count: bloc('warsaw-pact')?.count ?? 0 },
    { shade: 'ip4' as const, text: t.key.partners, count: bloc('ip4')?.count ?? 0 },
  ];
  return all.filter(({ count }) => count > 0).map((colour, i) => ({ ...colour, number: i + 1 }));
}

export interface ClassRow {
  readonly polity: string;
  readonly name: string;
  /** First day of the membership, by the columns; null where it is no member. */
  readonly since: readonly (IsoDate | null)[];
}

export interface ClassTable {
  readonly columns: readonly { readonly id: BlocId; readonly short: string }[];
  readonly rows: readonly ClassRow[];
}

/** Members of any bloc on the day, by name. */
export function classTable(scene: Scene, compare: (a: string, b: string) => number): ClassTable {
  const names = new Map(scene.blocs.flatMap((b) => b.members.map((m) => [m.polity, m.name] as const)));
  const rows = [...names].map(([polity, name]): ClassRow => ({
    polity,
    name,
    since: scene.blocs.map((b) => b.members.find((m) => m.polity === polity)?.since ?? null),
  }));
  return {
    columns: scene.blocs.map(({ id, short }) => ({ id, short })),
    rows: rows.sort((a, b) => compare(a.name, b.name)),
  };
}

export interface ClassChange {
  readonly key: string;
  readonly date: IsoDate;
  readonly segments: readonly Segment[];
}

const TOLD: ReadonlySet<string> = new Set(['joined', 'left', 'dissolved', 'bloc-renamed']);

/** Who joined and left in the span, and what became of the blocs. */
export const classChanges = (history: History, from: IsoDate, to: IsoDate, t: Messages): ClassChange[] =>
  changesBetween(history, from, to)
    .filter((change) => TOLD.has(change.kind))
    .map((change, i) => ({
      key: `${change.date} ${i}`,
      date: change.date,
      segments: segmentsOf(t.changes.sentence(change, namesOn(history, change.date))),
    }));
