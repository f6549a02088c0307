// Reads the folders of Markdown texts: front matter as facts, the body with its place.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ObjectEntries } from 'valibot';
import type { Finding } from './check.ts';
import { quote, type Complaint } from './complaint.ts';
import { parseRow, type ParsedRow } from './facts.ts';
import type { Body } from './prose.ts';
import { readText } from './read-text.ts';
import { readMarkdown } from './tables.ts';
import type { TableSpec } from './table-spec.ts';

/** A text: what its front matter says, and its body. */
export type Page<Entries extends ObjectEntries> = ParsedRow<Entries> & { readonly body: Body };

export interface ReadPages<Entries extends ObjectEntries> {
  readonly pages: Page<Entries>[];
  readonly complaints: Complaint[];
  /** Whether a text was lost to complaints. */
  readonly broken: boolean;
}

/** The Markdown files of a spec like `periods/*.md`, as sorted paths from the project's root. */
export function filesOfPages(root: string, { file }: { readonly file: string }): string[] {
  const folder = `data/${file.replace(/\/.*$/, '')}`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Reads every text of the spec's folder, in the order of the file names. */
export function readPages<Entries extends ObjectEntries>(
  root: string,
  spec: TableSpec<Entries>,
): ReadPages<Entries> {
  const complaints: Complaint[] = [];
  const pages: Page<Entries>[] = [];
  let broken = false;
  for (const file of filesOfPages(root, spec)) {
    const read = parsePage(spec, file, readText(join(root, file)));
    complaints.push(...read.complaints);
    if (read.page) pages.push(read.page);
    else broken = true;
  }
  return { pages, complaints, broken };
}

/** One text; undefined where its front matter cannot stand. */
export function parsePage<Entries extends ObjectEntries>(
  spec: TableSpec<Entries>,
  file: string,
  text: string,
): { page: Page<Entries> | undefined; complaints: Complaint[] } {
  const raw = readMarkdown(file, text, spec.columns);
  const row = raw.complaints.length > 0 ? { complaints: [] } : parseRow(spec, raw.front);
  const body = { file, text: raw.body, line: raw.bodyLine };
  return {
    page: row.fact && { ...row.fact, body },
    complaints: [...raw.complaints, ...row.complaints],
  };
}

/** Texts whose file is not called by their id. */
export const misnamedPages = (
  pages: readonly { readonly id: string; readonly at: { readonly file: string; readonly line: number } }[],
): Finding[] =>
  pages
    .filter((page) => basename(page.at.file, '.md') !== page.id)
    .map((page) => ({
      ...page.at,
      column: 'id',
      message: `${quote(page.id)} is not the name of the file`,
      remedy: `Call the file ${page.id}.md.`,
    }));
