// Checked facts -> what the method pages show: how precise each table is, its doubts, disputes, the bibliography.
import type {
  BibliographyRow,
  DisputeEntry,
  DoubtRow,
  Doubts,
  MethodOverview,
  PartFacts,
  WorkRow,
} from '../lib/export/provenance-data.ts';
import { CERTAINTIES, DISPUTE_DRAWINGS, PRECISIONS } from '../lib/history/record-kinds.ts';
import { addDays } from '../lib/history/date.ts';
import type { Dataset } from './dataset.ts';
import { doubtsOf, pointsIn, type Doubtful } from './doubts.ts';
import type { Edition } from './edition.ts';
import type { Fact } from './facts.ts';
import { findCitations } from './prose.ts';
import { originalOf } from './original.ts';
import { namesOfRows, rowNames, type RowName } from './row-names.ts';
import { tableNames, tableSpecs, type TableName } from './schema.ts';

/** Tables of facts: those whose rows name sources. Labels place names, the edition describes itself. */
const factTables = tableNames.filter((name) =>
  (tableSpecs[name].columns as readonly string[]).includes('sources'),
);

/** The rows of a table as far as all tables agree. */
type AnyRow = Fact<
  Doubtful & { readonly sources?: readonly string[]; readonly why_separate?: string | null }
>;
const rowsOf = (data: Dataset, name: TableName): readonly AnyRow[] => data[name];

const tally = <T>(values: readonly T[], found: readonly (T | undefined)[]): [number, number, number] => {
  const [a = 0, b = 0, c = 0] = values.map((value) => found.filter((v) => v === value).length);
  return [a, b, c];
};

function tableFacts(data: Dataset, edition: Edition, name: TableName): PartFacts {
  const rows = rowsOf(data, name);
  const columns: readonly string[] = tableSpecs[name].columns;
  const has = (column: string): boolean => columns.includes(column);
  return {
    name,
    file: `data/${tableSpecs[name].file}`,
    rows: rows.length,
    reviewed: edition.reviewed[name] ?? null,
    precision: has('precision')
      ? tally(
          PRECISIONS,
          rows.map((row) => row.precision),
        )
      : null,
    certainty: has('certainty')
      ? tally(
          CERTAINTIES,
          rows.map((row) => row.certainty),
        )
      : null,
    doubts: name === 'sources' ? 0 : rows.filter((row) => doubtsOf(originalOf(row)).length > 0).length,
  };
}

const textFacts = (data: Dataset, edition: Edition): PartFacts[] =>
  (['periods', 'countries', 'chapters'] as const).map((name) => ({
    name,
    file: `data/${name}`,
    rows: data[name].length,
    reviewed: edition.reviewed[name] ?? null,
    precision: null,
    certainty: null,
    doubts: 0,
  }));

export function buildDoubts(data: Dataset): Doubts {
  const names = rowNames(data);
  const tables = factTables.map((name) => {
    const nameOf = names[name] as ((row: AnyRow) => RowName) | undefined;
    const rows = rowsOf(data, name).flatMap((row): DoubtRow[] => {
      const reasons = doubtsOf(originalOf(row));
      if (reasons.length === 0) return [];
      const { subject, kind, date } = nameOf?.(row) ?? { subject: name, kind: null, date: null };
      const { precision = 'day', certainty = 'documented', note, why_separate: why, alt_start: others } = row;
      return [
        [
          row.at.line,
          subject,
          kind,
          date,
          precision,
          certainty,
          reasons,
          note ?? why ?? null,
          [...(others ?? [])],
        ],
      ];
    });
    return { name, file: `data/${tableSpecs[name].file}`, rows };
  });
  return {
    tables: tables.filter(({ rows }) => rows.length > 0),
    points: pointsIn(data.doubtList.text),
    pointsFile: data.doubtList.file,
  };
}

export function buildOverview(data: Dataset, edition: Edition, doubts: Doubts): MethodOverview {
  const { bloc, unit } = namesOfRows(data);
  const [hatched, noteOnly, borderOnly] = tally(
    DISPUTE_DRAWINGS,
    data.disputes.map((row) => row.drawn),
  );
  return {
    parts: [
      ...[...factTables, 'sources' as const].map((name) => tableFacts(data, edition, name)),
      ...textFacts(data, edition),
    ],
    sources: { all: data.sources.length, withAddress: data.sources.filter((row) => row.url !== null).length },
    disputes: { hatched, 'note-only': noteOnly, 'border-only': borderOnly },
    doubts: {
      rows: doubts.tables.reduce((sum, table) => sum + table.rows.length, 0),
      points: doubts.points.reduce((sum, part) => sum + part.items.length, 0),
    },
    units: data.units.length,
    programmes: data.programmes.map((row) => [row.name, row.date_rule, row.at.line]),
    coverage: data.coverage.map((row) => ({
      bloc: bloc(row.bloc_id, row.end === null ? edition.asOf : row.start),
      unit: unit(row.unit_id),
      start: row.start,
      end: row.end,
      covered: row.covered,
      note: row.note,
      line: row.at.line,
    })),
  };
}

/** How many rows and texts name each work. */
function usesOf(data: Dataset): Map<string, number> {
  const uses = new Map<string, number>();
  const rows = tableNames.flatMap((name) => rowsOf(data, name).map((row) => row.sources ?? []));
  const texts = [...data.periods, ...data.countries, ...data.chapters].map(({ body }) => [
    ...new Set(findCitations(body).map((cited) => cited.sourceId)),
  ]);
  for (const id of [...rows, ...texts].flat()) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

type Source = Dataset['sources'][number];
export const workRow = (row: Source): WorkRow => [row.source_id, row.author, row.title, row.date, row.url];

/** In the order in which a reader looks for a work: by author, then by title. */
export function buildBibliography(data: Dataset): BibliographyRow[] {
  const uses = usesOf(data);
  const { compare } = new Intl.Collator('en');
  return data.sources
    .toSorted((a, b) => compare(a.author, b.author) || compare(a.title, b.title))
    .map((row) => [...workRow(row), row.archive, row.note, uses.get(row.source_id) ?? 0, row.at.line]);
}

/** Codes of `overlays.csv` for those who hold land and are no polities of the atlas. */
function controllerNames(data: Dataset): Map<string, string> {
  const known = new Set(data.polities.map((row) => row.polity_id));
  return new Map(
    data.overlays.flatMap(({ controller: [code, ...more], controller_name: name }) =>
      code !== undefined && more.length === 0 && !known.has(code) ? [[code, name] as const] : [],
    ),
  );
}

export function buildDisputes(data: Dataset, edition: Edition): DisputeEntry[] {
  const { polity } = namesOfRows(data);
  const codes = controllerNames(data);
  const works = new Map(data.sources.map((row) => [row.source_id, workRow(row)]));
  return data.disputes.map((row) => {
    const last = row.end === null ? edition.asOf : addDays(row.end, -1);
    const nameOf = (id: string): string => codes.get(id) ?? polity(id, last);
    return {
      id: row.dispute_id,
      name: row.name,
      claimants: row.claimants.map(nameOf),
      controllers: row.controllers.map(nameOf),
      start: row.start,
      end: row.end,
      precision: row.precision,
      certainty: row.certainty,
      drawn: row.drawn,
      text: row.text,
      note: row.note,
      works: row.sources.flatMap((id) => {
        const work = works.get(id);
        return work ? [work] : [];
      }),
      line: row.at.line,
    };
  });
}
