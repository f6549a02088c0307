// Two scenes beside each other, and what differs between them as rows of words. Pure.
import { blocTurn, differenceBetween } from '../history/difference.ts';
import type { BlocDifference, Difference } from '../history/difference.ts';
import { addDays, yearOf } from '../history/date.ts';
import type { History, IsoDate } from '../history/model.ts';
import { polityName } from '../history/sovereignty.ts';
import type { BlocWords, CompareWords, DatedNames } from '../text/en/compare.ts';
import type { Messages } from '../text/messages.ts';
import { landRows } from './compare-land.ts';
import type { DifferenceRow, Namer } from './compare-model.ts';
import type { Scene } from './scene.ts';

/** A scene on which the states stand out that joined a bloc after `since`, in place of those of its year. */
function joinedSince(scene: Scene, since: IsoDate | null): Scene {
  const fresh = (m: { readonly since: IsoDate }): boolean => since !== null && m.since > since;
  const joined = new Set(scene.blocs.flatMap((b) => b.members.filter(fresh).map((m) => m.polity)));
  return {
    ...scene,
    joined,
    blocs: scene.blocs.map((b) => ({
      ...b,
      members: b.members.map((m) => ({ ...m, joinedThisYear: fresh(m) })),
    })),
    units: scene.units.map((u) => (u.joined === joined.has(u.polity) ? u : { ...u, joined: !u.joined })),
  };
}

/** Both scenes; the later one outlines what joined since the earlier one. */
export function pairOf(a: Scene, b: Scene): { readonly a: Scene; readonly b: Scene } {
  return {
    a: joinedSince(a, a.date > b.date ? b.date : null),
    b: joinedSince(b, b.date > a.date ? a.date : null),
  };
}

/** Names of a given day, else of the later of the two. */
export function namerOf(history: History, d: Difference, t: Messages): Namer {
  const units = new Map(history.units.map((u) => [u.id, u.name]));
  const [early, late] = d.from < d.to ? [d.from, d.to] : [d.to, d.from];
  return {
    polity: (id, date = late) => polityName(history, id, date),
    early: (id) => polityName(history, id, early),
    last: (id, date) => polityName(history, id, addDays(date, -1)),
    unit: (id) => units.get(id) ?? id,
    list: (names) => [...names].sort(t.formats.compare),
  };
}

/** Turns on one day stand together, by day, in alphabetical order. */
export function grouped(
  turns: readonly { readonly polity: string; readonly date: IsoDate }[],
  name: (polity: string, date: IsoDate) => string,
  n: Namer,
): DatedNames[] {
  const days = Map.groupBy(turns, (turn) => turn.date);
  return [...days]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([date, own]) => ({ date, names: n.list(own.map((turn) => name(turn.polity, turn.date))) }));
}

function wordsOf(history: History, d: Difference, own: BlocDifference, n: Namer): BlocWords {
  const forward = d.from <= d.to;
  // Each under its name of the day on which it turned.
  const of = (turns: BlocDifference['gained'], enters: boolean) =>
    grouped(turns, enters ? n.polity : n.last, n);
  const ends = own.between.map((p) => p.end ?? '').sort();
  const starts = own.between.map((p) => p.start).sort();
  const gone = own.from === 0 && own.to === 0 && own.between.length > 0;
  return {
    bloc: own.bloc,
    forward,
    from: own.from,
    to: own.to,
    nameFrom: own.nameFrom,
    nameTo: own.nameTo,
    nameFirst: firstName(history, own, d),
    gained: of(own.gained, forward),
    lost: of(own.lost, !forward),
    turn: blocTurn(history, own.bloc, d.from, d.to),
    passed: gone
      ? {
          start: starts[0] ?? '',
          end: ends.at(-1) ?? '',
          names: n.list(own.between.map((p) => n.polity(p.polity, p.start))),
        }
      : null,
  };
}

/** What a bloc was called on the first of its days between the two: the ECSC, not yet the EU. */
function firstName(
  history: History,
  d: Pick<BlocDifference, 'bloc' | 'nameFrom' | 'nameTo'>,
  span: Difference,
): string {
  const [early, late] = span.from <= span.to ? [d.nameFrom, d.nameTo] : [d.nameTo, d.nameFrom];
  const [first, last] = span.from <= span.to ? [span.from, span.to] : [span.to, span.from];
  const begun = history.blocs.find((b) => b.bloc === d.bloc && b.start > first && b.start <= last);
  return early ?? begun?.short ?? late ?? d.bloc;
}

function titleOf(history: History, d: Difference, own: BlocDifference, w: CompareWords): string {
  const forward = d.from <= d.to;
  const early = firstName(history, own, d);
  const late = (forward ? own.nameTo : own.nameFrom) ?? early;
  const start = history.blocs.find((b) => b.bloc === own.bloc && b.short === late)?.start ?? d.to;
  return forward
    ? w.blocTitle(early, late, String(yearOf(start)), true)
    : w.blocTitle(late, early, String(yearOf(start)), false);
}

const sourcesOf = (turns: readonly { readonly sources: readonly string[] }[]): string[] => [
  ...new Set(turns.flatMap((turn) => turn.sources)),
];

function participationRows(d: Difference, n: Namer, w: CompareWords): DifferenceRow[] {
  const forward = d.from <= d.to;
  return d.participation.map((own): DifferenceRow => {
    const of = (kind: 'gained' | 'lost'): string[] =>
      own[kind].length > 0 ? [w.standing(kind, forward, grouped(own[kind], n.polity, n))] : [];
    return {
      id: `${own.bloc} ${own.kind}`,
      title: own.kind === 'outside-integrated-command' ? w.list.outside : w.list.idle,
      counts: null,
      lines: [...of('gained'), ...of('lost')],
      sources: sourcesOf([...own.gained, ...own.lost]),
    };
  });
}

function stateRows(d: Difference, n: Namer, w: CompareWords): DifferenceRow[] {
  const forward = d.from <= d.to;
  const { gained, lost, between, renamed } = d.states;
  const rows = (turns: typeof gained, ended: boolean) =>
    grouped(turns, ended ? n.last : n.polity, n).map(w.dated);
  const row = (id: string, title: string, lines: readonly string[]): DifferenceRow[] =>
    lines.length > 0 ? [{ id, title, counts: null, lines, sources: [] }] : [];
  return [
    ...row('ended', w.list.ended(forward), rows(lost, forward)),
    ...row('began', w.list.began(forward), rows(gained, !forward)),
    ...row(
      'passed',
      w.list.passed,
      between.map((p) => w.span(n.polity(p.polity, p.start), p.start, p.end ?? '')),
    ),
    ...row(
      'renamed',
      w.list.renamed,
      renamed.map((r) => (forward ? w.renamed(r.from, r.to) : w.renamed(r.to, r.from))),
    ),
  ];
}

export interface ComparisonView {
  readonly difference: Difference;
  readonly sentence: string;
  readonly rows: readonly DifferenceRow[];
}

/** What differs, in words: one sentence, and one row for each bloc, for land and for states. */
export function comparisonView(
  history: History,
  a: IsoDate,
  b: IsoDate,
  t: Messages,
  w: CompareWords,
): ComparisonView {
  const difference = differenceBetween(history, a, b);
  const n = namerOf(history, difference, t);
  const words = difference.blocs.map((own) => wordsOf(history, difference, own, n));
  const blocs = difference.blocs.flatMap((own, i): DifferenceRow[] => {
    const of = words[i];
    const still =
      own.gained.length + own.lost.length + own.between.length === 0 && own.nameFrom === own.nameTo;
    if (!of || still) return [];
    return [
      {
        id: own.bloc,
        title: titleOf(history, difference, own, w),
        counts: { from: own.from, to: own.to },
        lines: w.blocLines(of),
        sources: sourcesOf([...own.gained, ...own.lost]),
      },
    ];
  });
  const { both, states } = difference;
  const inBoth: DifferenceRow[] =
    both.gained.length + both.lost.length === 0
      ? []
      : [
          {
            id: 'both',
            title: w.list.both,
            counts: { from: both.from, to: both.to },
            lines: [],
            sources: [],
          },
        ];
  return {
    difference,
    sentence: w.sentence(a, b, words, states.lost.length, states.gained.length),
    rows: [
      ...blocs,
      ...inBoth,
      ...landRows(history, difference, n, w),
      ...participationRows(difference, n, w),
      ...stateRows(difference, n, w),
    ],
  };
}
