// What a row is about, in names of the date, for lists that show rows of many tables.
import type { Dataset } from './dataset.ts';
import type { TableName } from './schema.ts';

/** What a row is about; `kind` is a word of the codebook. */
export interface RowName {
  readonly subject: string;
  readonly kind: string | null;
  readonly date: string | null;
}

interface Named {
  readonly start: string;
  readonly end: string | null;
  readonly name: string;
}

/** The name that holds on the day; of a thing that had none then, the first later or else the last before. */
function nameOn(rows: readonly Named[], date: string): string | undefined {
  const held = rows.find((row) => row.start <= date && (row.end === null || date < row.end));
  return (held ?? (rows[0] && date < rows[0].start ? rows[0] : rows.at(-1)))?.name;
}

/** Names of the date from the tables. */
export interface NamesOfRows {
  readonly polity: (id: string, date: string) => string;
  readonly bloc: (id: string, date: string) => string;
  readonly unit: (id: string) => string;
}

export function namesOfRows(data: Dataset): NamesOfRows {
  const polities = Map.groupBy(data.polities, (row) => row.polity_id);
  const blocs = Map.groupBy(
    data.blocs.map((row) => ({ ...row, name: row.short_name })),
    (row): string => row.bloc_id,
  );
  const units = new Map(data.units.map((row) => [row.unit_id, row.name]));
  return {
    polity: (id, date) => nameOn(polities.get(id) ?? [], date) ?? id,
    bloc: (id, date) => nameOn(blocs.get(id) ?? [], date) ?? id,
    unit: (id) => units.get(id) ?? id,
  };
}

type Name<Table extends TableName> = (row: Dataset[Table][number]) => RowName;

/** How the rows of each table are named; tables that are no facts of their own have no names. */
export type RowNames = { readonly [Table in TableName]?: Name<Table> };

/** The rows of the tables that the map is drawn from. */
function mapNames({ polity, bloc, unit }: NamesOfRows): RowNames {
  const inBloc = (row: { bloc_id: string; polity_id: string; start: string }): string =>
    `${polity(row.polity_id, row.start)}, ${bloc(row.bloc_id, row.start)}`;
  return {
    blocs: (row) => ({ subject: row.name, kind: null, date: row.start }),
    memberships: (row) => ({ subject: inBloc(row), kind: row.start_kind, date: row.start }),
    participation: (row) => ({ subject: inBloc(row), kind: row.kind, date: row.start }),
    coverage: (row) => ({
      subject: `${unit(row.unit_id)}, ${bloc(row.bloc_id, row.start)}`,
      kind: null,
      date: row.start,
    }),
    events: (row) => ({ subject: row.title, kind: null, date: row.date }),
    units: (row) => ({ subject: row.name, kind: null, date: null }),
    tenures: (row) => ({
      subject: `${unit(row.unit_id)}: ${polity(row.polity_id, row.start)}`,
      kind: null,
      date: row.start,
    }),
    polities: (row) => ({ subject: row.name, kind: null, date: row.start }),
    names: (row) => ({ subject: row.name, kind: null, date: null }),
    overlays: (row) => ({ subject: row.label, kind: row.kind, date: row.start }),
  };
}

/** The rows of the record. */
function recordNames(data: Dataset, { polity, bloc }: NamesOfRows): RowNames {
  const programmes = new Map(data.programmes.map((row) => [row.programme_id, row.name]));
  const treaties = new Map(data.treaties.map((row) => [row.treaty_id, row.short_name]));
  const named = (row: { name: string; kind: string; start: string }): RowName => ({
    subject: row.name,
    kind: row.kind,
    date: row.start,
  });
  return {
    programmes: named,
    partnerships: (row) => ({
      subject: `${polity(row.polity_id, row.start)}, ${programmes.get(row.programme_id) ?? row.programme_id}`,
      kind: row.status,
      date: row.start,
    }),
    steps: (row) => ({
      subject: `${polity(row.polity_id, row.date)}, ${bloc(row.bloc_id, row.date)}`,
      kind: row.kind,
      date: row.date,
    }),
    operations: named,
    presence: named,
    consultations: (row) => ({ subject: row.subject, kind: null, date: row.date }),
    summits: (row) => ({ subject: row.title, kind: row.kind, date: row.date }),
    'secretaries-general': (row) => ({ subject: row.name, kind: null, date: row.start }),
    disputes: (row) => ({ subject: row.name, kind: null, date: row.start }),
    treaties: named,
    'treaty-parties': (row) => ({
      subject: `${polity(row.polity_id, row.start)}, ${treaties.get(row.treaty_id) ?? row.treaty_id}`,
      kind: null,
      date: row.start,
    }),
  };
}

export function rowNames(data: Dataset): RowNames {
  const names = namesOfRows(data);
  return { ...mapNames(names), ...recordNames(data, names) };
}
