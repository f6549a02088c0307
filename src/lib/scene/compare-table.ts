// The comparison as tables, and its days one by one. Pure.
import { addDays, yearOf } from '../history/date.ts';
import type { Difference } from '../history/difference.ts';
import { blocPeriodAt, membershipsAt } from '../history/membership.ts';
import { BLOC_IDS } from '../history/model.ts';
import type { BlocId, History, IsoDate } from '../history/model.ts';
import type { CompareWords } from '../text/en/compare.ts';
import type { Messages } from '../text/messages.ts';
import { namerOf } from './compare.ts';
import type { CompareCountRow, CompareTableRow } from './compare-model.ts';
import type { Scene } from './scene.ts';
import { changeRows } from './sentence.ts';
import type { ChangeRow } from './sentence.ts';

/** Blocs of a state on a day by short name, or null where the state is not there. */
function blocsOf(scene: Scene, polity: string): string[] | null {
  if (!scene.states.has(polity)) return null;
  return scene.blocs.filter((b) => b.members.some((m) => m.polity === polity)).map((b) => b.short);
}

/** Every member of a bloc on either day; those for whom something differs come first. */
export function compareTable(
  history: History,
  d: Difference,
  pair: { readonly a: Scene; readonly b: Scene },
  t: Messages,
  w: CompareWords,
): CompareTableRow[] {
  const n = namerOf(history, d, t);
  const forward = d.from <= d.to;
  const shortOf = (bloc: BlocId, date: IsoDate): string =>
    (blocPeriodAt(history, bloc, date) ?? blocPeriodAt(history, bloc, addDays(date, -1)))?.short ?? bloc;
  const members = [d.from, d.to].flatMap((date) =>
    BLOC_IDS.flatMap((bloc) => membershipsAt(history, bloc, date)),
  );
  const rows = [...new Set(members.map((m) => m.polity))].map((polity): CompareTableRow => {
    const turned = d.blocs.flatMap(({ bloc, gained, lost }) => [
      ...gained
        .filter((turn) => turn.polity === polity)
        .map((turn) => ({ ...turn, bloc: shortOf(bloc, turn.date), enters: forward })),
      ...lost
        .filter((turn) => turn.polity === polity)
        .map((turn) => ({ ...turn, bloc: shortOf(bloc, turn.date), enters: !forward })),
    ]);
    const own = members.filter((m) => m.polity === polity);
    return {
      polity,
      name:
        pair.a.states.has(polity) && !pair.b.states.has(polity) ? n.polity(polity, d.from) : n.polity(polity),
      a: blocsOf(pair.a, polity),
      b: blocsOf(pair.b, polity),
      changes: turned
        .sort((x, y) => (x.date < y.date ? -1 : 1))
        .map((x) => (x.enters ? w.table.joined(x.bloc, x.date) : w.table.left(x.bloc, x.date))),
      sources: [...new Set(own.flatMap((m) => m.sources))],
    };
  });
  const same = (row: CompareTableRow): number => Number(row.changes.length === 0);
  return rows.sort((x, y) => same(x) - same(y) || t.formats.compare(x.name, y.name));
}

/** Numbers of members, and of states in NATO and the Communities/Union at once. */
export function compareCounts(
  d: Difference,
  pair: { readonly a: Scene; readonly b: Scene },
  w: CompareWords,
): CompareCountRow[] {
  const rows = d.blocs
    .filter((own) => own.from + own.to > 0)
    .map((own): CompareCountRow => {
      const [from, to] = [own.nameFrom ?? own.nameTo ?? '', own.nameTo ?? own.nameFrom ?? ''];
      return { name: from === to ? from : `${from}, ${to}`, from: own.from, to: own.to };
    });
  return [...rows, { name: w.table.both, from: d.both.from, to: pair.b.overlap.length }];
}

export interface DatedRows {
  readonly blocs: readonly ChangeRow[];
  readonly others: readonly ChangeRow[];
}

/**
 * Every change between the two days, by day, as sentences; those of the blocs apart from those of states and borders.
 * Yields after each year: seventy of them take a second, and a browser has other things to do meanwhile.
 */
export function* datedRows(history: History, d: Difference, t: Messages): Generator<undefined, DatedRows> {
  const [first, last] = d.from < d.to ? [d.from, d.to] : [d.to, d.from];
  const rows: ChangeRow[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    rows.push(...changeRows(history, [], year, t).filter((row) => row.date > first && row.date <= last));
    yield;
  }
  return { blocs: rows.filter((row) => row.ofBlocs), others: rows.filter((row) => !row.ofBlocs) };
}

/** The result of work done in steps; `rest` gives way between them, and false from it ends the work with null. */
export async function inSteps<T>(
  work: Generator<undefined, T>,
  rest: () => Promise<boolean>,
): Promise<T | null> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (!(await rest())) return null;
  }
}

export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
