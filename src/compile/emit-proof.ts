// Checked facts -> method/proof.json: on which line each fact of a date page stands, and the works it rests on. Fetched only when asked for.
import type { Line, ProofData, ProvenRow, WorkRow } from '../lib/export/provenance-data.ts';
import { yearOf } from '../lib/history/date.ts';
import type { Dataset } from './dataset.ts';
import { workRow } from './emit-method.ts';
import type { Fact } from './facts.ts';
import { standingApart } from './participation.ts';

type Proven = Fact<{ readonly sources: readonly string[] }>;

/** Numbers the works as rows name them. */
class Works {
  readonly #places = new Map<string, number>();
  readonly #known: ReadonlyMap<string, WorkRow>;

  constructor(data: Dataset) {
    this.#known = new Map(data.sources.map((row) => [row.source_id, workRow(row)]));
  }

  readonly row = ({ at, sources }: Proven): ProvenRow => [at.line, ...sources.map((id) => this.#place(id))];

  #place(id: string): number {
    const place = this.#places.get(id) ?? this.#places.size;
    this.#places.set(id, place);
    return place;
  }

  list(): WorkRow[] {
    return [...this.#places.keys()].flatMap((id) => {
      const work = this.#known.get(id);
      return work ? [work] : [];
    });
  }
}

/** The rows at which the holder of a unit changes, in the order of its chain (see compressTenures in emit-history.ts). */
function chains(data: Dataset, works: Works): ProvenRow[][] {
  const byUnit = Map.groupBy(data.tenures, (row) => row.unit_id);
  return data.units.map(({ unit_id: unit }) =>
    (byUnit.get(unit) ?? [])
      .toSorted((a, b) => (a.start < b.start ? -1 : 1))
      .filter((row, index, chain) => row.polity_id !== chain[index - 1]?.polity_id)
      .map(works.row),
  );
}

/** The line of the first event of each year. Throws when the events of a year do not follow each other line by line. */
function firstLines(events: Dataset['events']): Record<string, Line> {
  const first: Record<string, Line> = {};
  const places: Record<string, number> = {};
  for (const { date, at } of events) {
    const year = String(yearOf(date));
    first[year] ??= at.line;
    const place = (places[year] = (places[year] ?? -1) + 1);
    if (at.line !== first[year] + place)
      throw new Error(`events.csv:${String(at.line)} does not follow its year`);
  }
  return first;
}

export function buildProof(data: Dataset): ProofData {
  const works = new Works(data);
  const rows = (facts: readonly Proven[]): ProvenRow[] => facts.map(works.row);
  const polities = Map.groupBy(data.polities, (row) => row.polity_id);
  const facts = {
    blocs: rows(data.blocs),
    memberships: rows(data.memberships),
    participation: rows(standingApart(data)),
    coverage: rows(data.coverage),
    overlays: rows(data.overlays),
    polities: Object.fromEntries([...polities].map(([id, periods]) => [id, rows(periods)])),
    tenures: chains(data, works),
    events: firstLines(data.events),
  };
  return { ...facts, works: works.list() };
}
