// Reads the whole of data/ into parsed facts; a table that could not be read whole is marked as broken.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectEntries } from 'valibot';
import type { Complaint } from './complaint.ts';
import { parseEdition, type Edition } from './edition.ts';
import {
  parseRow,
  type ChapterFront,
  type CountryFront,
  type Fact,
  type Facts,
  type ParsedRow,
  type PeriodFront,
} from './facts.ts';
import { readPages } from './pages.ts';
import type { Body } from './prose.ts';
import { readText } from './read-text.ts';
import { periodSpec, tableSpecs, type TableName } from './schema.ts';
import { chapterSpec, countrySpec, recordSpecs, type RecordTableName } from './schema-record.ts';
import type { TableSpec } from './table-spec.ts';
import { readCsv, type RawTable } from './tables.ts';

export type PeriodPage = Fact<PeriodFront> & { readonly body: Body };
export type ChapterPage = Fact<ChapterFront> & { readonly body: Body };
export type CountryPage = Fact<CountryFront> & { readonly body: Body };

/** A table, or a folder of texts. */
export type PartName = TableName | 'periods' | 'countries' | 'chapters';

export interface Dataset extends Facts {
  readonly periods: readonly PeriodPage[];
  readonly countries: readonly CountryPage[];
  readonly chapters: readonly ChapterPage[];
  /** The list of doubts about lines, days and names that belong to no single row. */
  readonly doubtList: { readonly file: string; readonly text: string };
  /** Null when edition.csv could not be read. */
  readonly info: Edition | null;
  /** Parts that lost rows to complaints: rules that need them whole do not run on them. */
  readonly broken: ReadonlySet<PartName>;
}

export interface Reading {
  readonly dataset: Dataset;
  readonly complaints: readonly Complaint[];
}

type Read = <Entries extends ObjectEntries>(
  name: TableName,
  spec: TableSpec<Entries>,
) => ParsedRow<Entries>[];

function readRaw(root: string, file: string, columns: readonly string[]): RawTable {
  if (existsSync(join(root, file))) return readCsv(file, readText(join(root, file)), columns);
  const complaint: Complaint = {
    file,
    line: 0,
    column: '',
    rule: 'file-missing',
    message: 'the file is missing',
    remedy: `Begin it with the header ${columns.join(',')}.`,
  };
  return { columns: [], rows: [], complaints: [complaint] };
}

/** The facts of a table, and what is wrong with its file and its single rows. */
export function parseTable<Entries extends ObjectEntries>(
  spec: TableSpec<Entries>,
  raw: RawTable,
): { facts: ParsedRow<Entries>[]; complaints: Complaint[] } {
  const parsed = raw.rows.map((row) => parseRow(spec, row));
  return {
    facts: parsed.map((row) => row.fact).filter((fact) => fact !== undefined),
    complaints: [...raw.complaints, ...parsed.flatMap((row) => row.complaints)],
  };
}

/** How tables are read: what is wrong with them is noted in `complaints` and `broken`. */
function reader(root: string, complaints: Complaint[], broken: Set<PartName>): Read {
  return (name, spec) => {
    const found = parseTable(spec, readRaw(root, `data/${spec.file}`, spec.columns));
    if (found.complaints.length > 0) broken.add(name);
    complaints.push(...found.complaints);
    return found.facts;
  };
}

const readMap = (read: Read): Omit<Facts, RecordTableName> => ({
  sources: read('sources', tableSpecs.sources),
  edition: read('edition', tableSpecs.edition),
  blocs: read('blocs', tableSpecs.blocs),
  memberships: read('memberships', tableSpecs.memberships),
  participation: read('participation', tableSpecs.participation),
  coverage: read('coverage', tableSpecs.coverage),
  events: read('events', tableSpecs.events),
  units: read('units', tableSpecs.units),
  tenures: read('tenures', tableSpecs.tenures),
  polities: read('polities', tableSpecs.polities),
  overlays: read('overlays', tableSpecs.overlays),
  labels: read('labels', tableSpecs.labels),
  names: read('names', tableSpecs.names),
});

const readRecord = (read: Read): Pick<Facts, RecordTableName> => ({
  programmes: read('programmes', recordSpecs.programmes),
  partnerships: read('partnerships', recordSpecs.partnerships),
  steps: read('steps', recordSpecs.steps),
  operations: read('operations', recordSpecs.operations),
  presence: read('presence', recordSpecs.presence),
  consultations: read('consultations', recordSpecs.consultations),
  summits: read('summits', recordSpecs.summits),
  'secretaries-general': read('secretaries-general', recordSpecs['secretaries-general']),
  disputes: read('disputes', recordSpecs.disputes),
  treaties: read('treaties', recordSpecs.treaties),
  'treaty-parties': read('treaty-parties', recordSpecs['treaty-parties']),
});

const DOUBTS = 'data/geography/DOUBTS.md';

function readDoubts(root: string): Dataset['doubtList'] {
  const path = join(root, DOUBTS);
  return { file: DOUBTS, text: existsSync(path) ? readText(path) : '' };
}

/** Reads every table and page under `root`/data. Never throws for what stands in the files. */
export function readData(root: string): Reading {
  const complaints: Complaint[] = [];
  const broken = new Set<PartName>();
  const read = reader(root, complaints, broken);
  const facts: Facts = { ...readMap(read), ...readRecord(read) };
  const periods = readPages(root, periodSpec);
  const countries = readPages(root, countrySpec);
  const chapters = readPages(root, chapterSpec);
  complaints.push(...periods.complaints, ...countries.complaints, ...chapters.complaints);
  if (periods.broken) broken.add('periods');
  if (countries.broken) broken.add('countries');
  if (chapters.broken) broken.add('chapters');
  const { edition, complaints: editionComplaints } = broken.has('edition')
    ? { edition: null, complaints: [] }
    : parseEdition(facts.edition);
  complaints.push(...editionComplaints);
  if (!edition) broken.add('edition');
  const pages = {
    periods: periods.pages.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
    countries: countries.pages,
    chapters: chapters.pages,
    doubtList: readDoubts(root),
  };
  return { dataset: { ...facts, ...pages, info: edition, broken }, complaints };
}
