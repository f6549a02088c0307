// Reads data/ as the compile step does, once, and again with one file spoilt: only that file is parsed anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectEntries } from 'valibot';
import { check } from '../../src/compile/check.ts';
import type { Complaint } from '../../src/compile/complaint.ts';
import { parseTable, readData, type Dataset, type PartName } from '../../src/compile/dataset.ts';
import { parseEdition } from '../../src/compile/edition.ts';
import type { Facts } from '../../src/compile/facts.ts';
import { filesOfPages, parsePage } from '../../src/compile/pages.ts';
import { periodSpec, tableNames, tableSpecs } from '../../src/compile/schema.ts';
import { chapterSpec, countrySpec } from '../../src/compile/schema-record.ts';
import type { TableSpec } from '../../src/compile/table-spec.ts';
import { readCsv } from '../../src/compile/tables.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** What the compile step makes of a file when its text is another. */
export type Reread = (text: string) => {
  readonly dataset: Dataset;
  readonly complaints: readonly Complaint[];
};

export interface DataFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
  readonly reread: Reread;
}

const PAGES = { periods: periodSpec, countries: countrySpec, chapters: chapterSpec } as const;

const broken = (complaints: readonly Complaint[], name: PartName): Set<PartName> =>
  new Set(complaints.length > 0 ? [name] : []);

function rereadTable(sound: Dataset, name: keyof Facts): Reread {
  const spec = tableSpecs[name] as unknown as TableSpec<ObjectEntries>;
  return (text) => {
    const raw = readCsv(`data/${spec.file}`, text, spec.columns);
    const { facts, complaints } = parseTable(spec, raw);
    const dataset = { ...sound, [name]: facts, broken: broken(complaints, name) };
    if (name !== 'edition' || complaints.length > 0) return { dataset, complaints };
    const { edition, complaints: found } = parseEdition(dataset.edition);
    return { dataset: { ...dataset, info: edition, broken: broken(found, name) }, complaints: found };
  };
}

function rereadPage(sound: Dataset, name: keyof typeof PAGES, path: string): Reread {
  const spec = PAGES[name] as unknown as TableSpec<ObjectEntries>;
  return (text) => {
    const { page, complaints } = parsePage(spec, path, text);
    const others: readonly { readonly at: { readonly file: string } }[] = sound[name];
    const pages = others.flatMap((other) => (other.at.file === path ? (page ? [page] : []) : [other]));
    const dataset: Dataset = { ...sound, [name]: pages, broken: broken(complaints, name) };
    const periods = dataset.periods.toSorted((a, b) => (a.start < b.start ? -1 : 1));
    return { dataset: { ...dataset, periods }, complaints };
  };
}

/** All tables and texts with their sound contents. Throws where they are not sound. */
export function dataFiles(): { readonly sound: Dataset; readonly files: readonly DataFile[] } {
  const { dataset: sound, complaints } = readData(ROOT);
  if (complaints.length > 0) throw new Error('data/ is not sound');
  const file = (path: string, reread: Reread): DataFile => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
    reread,
  });
  const pages = Object.keys(PAGES) as (keyof typeof PAGES)[];
  return {
    sound,
    files: [
      ...tableNames.map((name) => file(`data/${tableSpecs[name].file}`, rereadTable(sound, name))),
      ...pages.flatMap((name) =>
        filesOfPages(ROOT, PAGES[name]).map((path) => file(path, rereadPage(sound, name, path))),
      ),
    ],
  };
}

/** What the compile step complains about; where the file alone is bad enough, the rules across tables are not asked. */
export function complaintsOf(file: DataFile, text: string): { dataset: Dataset; complaints: Complaint[] } {
  const { dataset, complaints } = file.reread(text);
  return { dataset, complaints: complaints.length > 0 ? [...complaints] : [...check(dataset).complaints] };
}
