// Land in the comparison of two days: what came under or out of a bloc without its state, and what passed from state to state.
import type { Difference } from '../history/difference.ts';
import { stateSpans } from '../history/difference-states.ts';
import { holdsOn } from '../history/interval.ts';
import { blocPeriodAt } from '../history/membership.ts';
import type { BlocId, History, IsoDate } from '../history/model.ts';
import type { CompareWords } from '../text/en/compare.ts';
import type { DifferenceRow, Namer } from './compare-model.ts';

interface Cover {
  readonly gained: boolean;
  readonly date: IsoDate;
  readonly unit: string;
  readonly blocs: BlocId[];
}

/** The same land under several blocs on one day is told once. */
function covers(d: Difference): Cover[] {
  const found = new Map<string, Cover>();
  for (const { bloc, gained, lost } of d.coverage)
    for (const [kind, turns] of [
      [true, gained],
      [false, lost],
    ] as const)
      for (const { unit, date } of turns) {
        const key = `${String(kind)} ${date} ${unit}`;
        const cover = found.get(key) ?? { gained: kind, date, unit, blocs: [] };
        cover.blocs.push(bloc);
        found.set(key, cover);
      }
  return [...found.values()].sort((x, y) => (x.date < y.date ? -1 : x.date > y.date ? 1 : 0));
}

function coverLines(history: History, d: Difference, n: Namer, w: CompareWords): string[] {
  const forward = d.from <= d.to;
  const groups = Map.groupBy(covers(d), (c) => `${String(c.gained)} ${c.date} ${c.blocs.join()}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const blocs = first.blocs.map((bloc) => blocPeriodAt(history, bloc, first.date)?.short ?? bloc);
    const land = n.list(own.map((c) => n.unit(c.unit)));
    return [w.landLine({ forward, gained: first.gained, land, blocs, date: first.date })];
  });
}

/** Land whose old and new holder are both there on either day, or which an older state took over. */
function passLines(history: History, d: Difference, n: Namer, w: CompareWords): string[] {
  const spans = stateSpans(history);
  const isState = (polity: string, date: IsoDate): boolean =>
    spans.get(polity)?.some((s) => holdsOn(s, date)) ?? false;
  const [early, late] = d.from < d.to ? [d.from, d.to] : [d.to, d.from];
  const forward = d.from <= d.to;
  const moved = d.land.flatMap(({ unit, from, to }) => {
    const [giver, taker] = forward ? [from.polity, to.polity] : [to.polity, from.polity];
    const goesOn = isState(taker, early) && isState(taker, late);
    return giver !== taker && goesOn ? [{ unit, giver, taker }] : [];
  });
  const groups = Map.groupBy(moved, (m) => `${m.giver} ${m.taker}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const land = n.list(own.map((m) => n.unit(m.unit)));
    return [w.passes(land, n.early(first.giver), n.polity(first.taker))];
  });
}

export function landRows(history: History, d: Difference, n: Namer, w: CompareWords): DifferenceRow[] {
  const lines = [...coverLines(history, d, n, w), ...passLines(history, d, n, w)];
  const sources = d.coverage.flatMap((c) => [...c.gained, ...c.lost].flatMap((turn) => turn.sources));
  return lines.length === 0
    ? []
    : [{ id: 'land', title: w.list.territory, counts: null, lines, sources: [...new Set(sources)] }];
}
