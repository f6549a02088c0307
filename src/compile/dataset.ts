// Reads the whole of data/ into parsed facts; a table that could not be read whole is marked as broken.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectEntries } from 'valibot';
import type { Complaint } from './complaint.ts';
import { parseEdition, type Edition } from './edition.ts';
import type { Body } from './prose.ts';
import { parseRow, type Fact, type Facts, type ParsedRow, type PeriodFront } from './facts.ts';
import { periodSpec, tableSpecs, type TableName, type TableSpec } from './schema.ts';
import { readCsv, readMarkdown, type RawTable } from './tables.ts';

export type PeriodPage = Fact<PeriodFront> & { readonly body: Body };

export interface Dataset extends Facts {
  readonly periods: readonly PeriodPage[];
  /** Null when edition.csv could not be read. */
  readonly info: Edition | null;
  /** Tables that lost rows to complaints: rules that need them whole do not run on them. */
  readonly broken: ReadonlySet<TableName | 'periods'>;
}

export interface Reading {
  readonly dataset: Dataset;
  readonly complaints: readonly Complaint[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file, byte order mark and wrong bytes (as U+FFFD) included. */
export function readText(path: string): string {
  return decoder.decode(readFileSync(path));
}

type Broken = Set<TableName | 'periods'>;

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

function readTables(root: string, complaints: Complaint[], broken: Broken): Facts {
  function read<Entries extends ObjectEntries>(
    name: TableName,
    spec: TableSpec<Entries>,
  ): ParsedRow<Entries>[] {
    const raw = readRaw(root, `data/${spec.file}`, spec.columns);
    const parsed = raw.rows.map((row) => parseRow(spec, row));
    const found = [...raw.complaints, ...parsed.flatMap((row) => row.complaints)];
    if (found.length > 0) broken.add(name);
    complaints.push(...found);
    return parsed.map((row) => row.fact).filter((fact) => fact !== undefined);
  }
  return {
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
  };
}

function readPeriods(root: string, complaints: Complaint[], broken: Broken): PeriodPage[] {
  const folder = join(root, 'data/periods');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
  const pages: PeriodPage[] = [];
  for (const name of files.sort()) {
    const file = `data/periods/${name}`;
    const page = readMarkdown(file, readText(join(folder, name)), periodSpec.columns);
    const row = page.complaints.length > 0 ? { complaints: [] } : parseRow(periodSpec, page.front);
    complaints.push(...page.complaints, ...row.complaints);
    if (row.fact) pages.push({ ...row.fact, body: { file, text: page.body, line: page.bodyLine } });
    else broken.add('periods');
  }
  return pages.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Reads every table and page under `root`/data. Never throws for what stands in the files. */
export function readData(root: string): Reading {
  const complaints: Complaint[] = [];
  const broken: Broken = new Set();
  const facts = readTables(root, complaints, broken);
  const periods = readPeriods(root, complaints, broken);
  const { edition, complaints: editionComplaints } = broken.has('edition')
    ? { edition: null, complaints: [] }
    : parseEdition(facts.edition);
  complaints.push(...editionComplaints);
  if (!edition) broken.add('edition');
  return { dataset: { ...facts, periods, info: edition, broken }, complaints };
}
