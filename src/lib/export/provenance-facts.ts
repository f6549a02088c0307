// Which rows of the data stand behind what a panel shows: from a change, a membership, a rule or an overlay to lines and works. Pure.
import type { Change } from '../history/changes.ts';
import { yearOf } from '../history/date.ts';
import type { AtlasEvent } from '../history/event.ts';
import { holdsOn } from '../history/interval.ts';
import type { History, Interval, IsoDate } from '../history/model.ts';
import type { SourceView } from '../scene/panel-model.ts';
import type { ShownFact } from '../scene/proof.ts';
import type { Line, ProofData, ProvenRow } from './provenance-data.ts';

/** A line of a file of data/, and the works that stand on it. */
export interface FactSource {
  readonly file: string;
  readonly line: Line;
  readonly works: readonly SourceView[];
}

/** The history, where its rows stand, and the events of the year shown with their works. */
export interface ProofGround {
  readonly history: History;
  readonly proof: ProofData;
  readonly events: readonly AtlasEvent[];
  readonly works: ReadonlyMap<string, SourceView>;
}

type RowTable = 'blocs' | 'memberships' | 'participation' | 'coverage' | 'overlays';

const turnsOn =
  (date: IsoDate) =>
  (row: Interval): boolean =>
    row.start === date || row.end === date;

function sourceAt(proof: ProofData, file: string, row: ProvenRow | undefined): FactSource[] {
  if (!row) return [];
  const [line, ...places] = row;
  const works = places.flatMap((place): SourceView[] => {
    const [id, author, title, date, url] = proof.works[place] ?? [];
    return id === undefined
      ? []
      : [{ id, author: author ?? '', title: title ?? '', date: date ?? '', url: url ?? '' }];
  });
  return [{ file: `data/${file}.csv`, line, works }];
}

/** The rows of a table of History that pass the test. */
function rowsWhere<Row>(
  { proof }: ProofGround,
  table: RowTable,
  rows: readonly Row[],
  test: (row: Row) => boolean,
): FactSource[] {
  const file = table === 'overlays' ? 'geography/overlays' : table;
  return rows.flatMap((row, index) => (test(row) ? sourceAt(proof, file, proof[table][index]) : []));
}

/** The rows by which land passes on the date from and to polities that pass the test. */
function tenuresOn(
  { history, proof }: ProofGround,
  date: IsoDate,
  test: (unit: string, to: string, from: string | undefined) => boolean,
): FactSource[] {
  return history.tenures.flatMap((chain, unit) => {
    const at = chain.findIndex((tenure) => tenure.start === date);
    const tenure = chain[at];
    const id = history.units[unit]?.id ?? '';
    return tenure && test(id, tenure.polity, chain[at - 1]?.polity)
      ? sourceAt(proof, 'geography/tenures', proof.tenures[unit]?.[at])
      : [];
  });
}

function politiesOn({ history, proof }: ProofGround, id: string, date: IsoDate): FactSource[] {
  const at = (history.polities.get(id) ?? []).findIndex((period) => period.start === date);
  return sourceAt(proof, 'geography/polities', proof.polities[id]?.[at]);
}

function behindChange(ground: ProofGround, change: Change): FactSource[] {
  const { history } = ground;
  const { date } = change;
  const turns = turnsOn(date);
  switch (change.kind) {
    case 'joined':
    case 'left':
    case 'dissolved':
      return rowsWhere(
        ground,
        'memberships',
        history.memberships,
        (m) => m.bloc === change.bloc && change.polities.includes(m.polity) && turns(m),
      );
    case 'participation-began':
    case 'participation-ended':
      return rowsWhere(
        ground,
        'participation',
        history.participation,
        (p) => p.bloc === change.bloc && change.polities.includes(p.polity) && turns(p),
      );
    case 'bloc-renamed':
      return rowsWhere(ground, 'blocs', history.blocs, (b) => b.bloc === change.bloc && b.start === date);
    case 'covered':
    case 'uncovered': {
      const units = new Set(change.units);
      const exceptions = rowsWhere(
        ground,
        'coverage',
        history.coverage,
        (c) => c.bloc === change.bloc && units.has(c.unit) && turns(c),
      );
      // Land that comes with its new holder has no row of its own among the exceptions.
      return exceptions.length > 0 ? exceptions : tenuresOn(ground, date, (unit) => units.has(unit));
    }
    case 'control-began':
    case 'control-ended':
      return rowsWhere(
        ground,
        'overlays',
        history.overlays,
        (o) => change.overlays.includes(o.id) && turns(o),
      );
    case 'state-began':
      return [
        ...politiesOn(ground, change.polity, date),
        ...tenuresOn(ground, date, (_, to) => to === change.polity),
      ];
    case 'state-absorbed':
      return tenuresOn(ground, date, (_, __, from) => from === change.polity);
    case 'land-moved':
      return tenuresOn(ground, date, (unit) => change.units.includes(unit));
    case 'renamed':
      return politiesOn(ground, change.polity, date);
  }
}

/** The row of an event, by its place in its year. */
function behindEvent({ proof, events, works }: ProofGround, id: string): FactSource[] {
  const event = events.find((e) => e.id === id);
  const first = event && proof.events[String(yearOf(event.date))];
  if (!event || first === undefined) return [];
  const line = first + events.indexOf(event);
  return [
    { file: 'data/events.csv', line, works: event.sources.flatMap((source) => works.get(source) ?? []) },
  ];
}

/** The rows behind a fact that a panel shows, the one that carries it first. */
export function rowsBehind(ground: ProofGround, fact: ShownFact): FactSource[] {
  const { history } = ground;
  switch (fact.kind) {
    case 'change':
      return [
        ...(fact.row.change ? behindChange(ground, fact.row.change) : []),
        ...(fact.row.event === null ? [] : behindEvent(ground, fact.row.event)),
      ];
    case 'member':
      return rowsWhere(
        ground,
        'memberships',
        history.memberships,
        (m) => m.bloc === fact.bloc && m.polity === fact.polity && m.start === fact.since,
      );
    case 'rule':
      return rowsWhere(ground, 'blocs', history.blocs, (b) => b.bloc === fact.bloc && holdsOn(b, fact.date));
    case 'overlay':
      return rowsWhere(
        ground,
        'overlays',
        history.overlays,
        (o) => o.id === fact.id && holdsOn(o, fact.date),
      );
    case 'period':
      return [{ file: `data/periods/${fact.id}.md`, line: 1, works: [] }];
  }
}

/** Each work once, in the order of the rows. */
export function worksOf(rows: readonly FactSource[]): SourceView[] {
  return [...new Map(rows.flatMap((row) => row.works.map((work) => [work.id, work] as const))).values()];
}
