// Prints the results, and stores those of a full run: docs/performance.json and the tables of docs/performance.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { ROOT } from '../../scripts/toolchain.mjs';
import type { Results } from './results.ts';
import { tables } from './table.ts';

const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

export async function publish(results: Results, full: boolean): Promise<void> {
  const text = tables(results);
  console.log(`\n${text}\n`);
  const json = await format(JSON.stringify(results), { parser: 'json', printWidth: 110 });
  if (!full) {
    mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
    writeFileSync(path.join(ROOT, '.cache/performance.json'), json);
    console.log('Stored in .cache/performance.json: only a full run replaces docs/performance.json.');
    return;
  }
  writeFileSync(path.join(ROOT, 'docs/performance.json'), json);
  const page = path.join(ROOT, 'docs/performance.md');
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), text));
  console.log('Stored in docs/performance.json and docs/performance.md.');
}

/** The page with what stands between its two marks replaced. */
export function withTables(page: string, text: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`no ${BEGIN} before ${END}`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${text}\n\n${page.slice(to)}`;
}
