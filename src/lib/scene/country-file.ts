// What the atlas knows of one state, cut out of the whole: a small file for its page and its card. Pure.
import type { AtlasEvent } from '../history/event.ts';
import type { History, Interval, IsoDate } from '../history/model.ts';
import type { AtlasRecord } from '../history/record-model.ts';
import { kinOf, landOf } from './country-land.ts';
import type { UnitPair } from './country-land.ts';
import type { SourceView } from './panel-model.ts';

/** The compiled text on a state: `generated/countries/{id}.json`. */
export interface CountryText {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly citations: readonly { readonly n: number; readonly sourceId: string }[];
}

/** Works behind what happened to states and land on a day. */
export interface Proof {
  readonly date: IsoDate;
  readonly sources: readonly string[];
}

export interface CountryFile {
  readonly polity: string;
  readonly text: CountryText | null;
  /** The rows of the record that are about this state; partnerships also those of the other states of its land. */
  readonly record: AtlasRecord;
  readonly events: readonly AtlasEvent[];
  readonly sources: readonly SourceView[];
  readonly proofs: readonly Proof[];
  /** Neighbouring land units of which at least one was the state's. */
  readonly borders: readonly UnitPair[];
  /** The plate on which the state is seen best. */
  readonly plate: 'world' | 'europe';
  /** States that have a page. */
  readonly pages: readonly string[];
}

/** A row of the tables of polities or tenures, as far as it proves something. */
export interface ProvingRow extends Interval {
  readonly polity: string;
  /** Of a tenure. */
  readonly unit: string | null;
  readonly sources: readonly string[];
}

/** Everything a file is cut from. */
export interface Whole {
  readonly history: History;
  readonly record: AtlasRecord;
  readonly events: readonly AtlasEvent[];
  readonly works: ReadonlyMap<string, SourceView>;
  readonly proving: readonly ProvingRow[];
  /** States with a text, and so with a page. */
  readonly pages: readonly string[];
}

/** The record's rows about a state. */
function ownRecord(
  record: AtlasRecord,
  polity: string,
  kin: ReadonlySet<string>,
  land: ReadonlySet<string>,
): AtlasRecord {
  const named = (ids: readonly string[]): boolean => ids.includes(polity);
  const treaties = new Set(record.treatyParties.filter((p) => p.polity === polity).map((p) => p.treaty));
  const partnerships = record.partnerships.filter((p) => kin.has(p.polity));
  const programmes = new Set(partnerships.map((p) => p.programme));
  return {
    programmes: record.programmes.filter((p) => programmes.has(p.id)),
    partnerships,
    reservations: record.reservations.filter((r) => r.polity === polity),
    steps: record.steps.filter((s) => s.polity === polity),
    operations: record.operations.filter((o) => named(o.polities)),
    presence: record.presence.filter((p) => p.host === polity || named(p.framework)),
    consultations: record.consultations.filter((c) => named(c.polities)),
    summits: record.summits.filter((s) => s.host === polity),
    secretaries: record.secretaries.filter((s) => s.polity === polity),
    disputes: record.disputes.filter(
      (d) => named(d.claimants) || named(d.controllers) || d.units.some((unit) => land.has(unit)),
    ),
    treaties: record.treaties.filter((t) => treaties.has(t.id)),
    treatyParties: record.treatyParties.filter((p) => p.polity === polity),
    places: new Map(),
  };
}

function proofsOf(whole: Whole, kin: ReadonlySet<string>, land: ReadonlySet<string>): Proof[] {
  const byDate = new Map<IsoDate, Set<string>>();
  const prove = (date: IsoDate | null, sources: readonly string[]): void => {
    if (date === null || date <= whole.history.firstDate) return;
    const known = byDate.get(date) ?? new Set<string>();
    for (const id of sources) known.add(id);
    byDate.set(date, known);
  };
  for (const row of whole.proving) {
    if (row.unit === null ? !kin.has(row.polity) : !land.has(row.unit)) continue;
    prove(row.start, row.sources);
    if (row.unit === null) prove(row.end, row.sources);
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, sources]) => ({ date, sources: [...sources] }));
}

interface Sourced {
  readonly sources: readonly string[];
}

/** Every work that the rows name. */
function usedWorks(
  whole: Whole,
  file: Pick<CountryFile, 'text' | 'record' | 'events' | 'proofs'>,
  polity: string,
  land: ReadonlySet<string>,
): SourceView[] {
  const { history } = whole;
  const rows: (readonly Sourced[])[] = [
    ...(Object.values({ ...file.record, places: [] }) as (readonly Sourced[])[]),
    file.events,
    file.proofs,
    history.memberships.filter((m) => m.polity === polity),
    history.participation.filter((p) => p.polity === polity),
    history.coverage.filter((c) => land.has(c.unit)),
    history.overlays.filter((o) => o.units.some((unit) => land.has(unit))),
  ];
  const ids = new Set([
    ...(file.text?.citations.map((c) => c.sourceId) ?? []),
    ...rows.flat().flatMap((row) => row.sources),
  ]);
  return [...ids].flatMap((id) => whole.works.get(id) ?? []);
}

/** `borders` may hold any pairs; `plate` comes from the geometry. */
export function countryFile(
  whole: Whole,
  polity: string,
  text: CountryText | null,
  borders: readonly UnitPair[],
  plate: CountryFile['plate'],
): CountryFile {
  const kin = new Set(kinOf(whole.history, polity));
  const land = new Set(landOf(whole.history, polity));
  const own = {
    text,
    record: ownRecord(whole.record, polity, kin, land),
    events: whole.events.filter((e) => e.polities.includes(polity)),
    proofs: proofsOf(whole, kin, land),
  };
  return {
    polity,
    ...own,
    sources: usedWorks(whole, own, polity, land),
    borders: borders.filter(([a, b]) => land.has(a) || land.has(b)),
    plate,
    pages: whole.pages,
  };
}
