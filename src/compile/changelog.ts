// data/CHANGELOG.md -> src/lib/generated/changelog.json: what changed in the data, version by version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIsoDate } from '../lib/history/date.ts';
import { writeFiles } from './output.ts';

const FILE = 'data/CHANGELOG.md';
const HEAD = /^## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)$/;

export interface Release {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly string[];
}

/** `api/v1/changelog.json`, the newest version first. */
export interface Changelog {
  readonly versions: readonly Release[];
}

/** What the changelog must agree with. */
interface Edition {
  readonly version: string;
  readonly asOf: string;
}

/** The line of the file where it stops making sense, and what to do. */
export class ChangelogError extends Error {
  constructor(line: number, message: string) {
    super(`${FILE}:${String(line)}: ${message}`);
    this.name = 'ChangelogError';
  }
}

/** Reads `## 1.2.3 (2026-11-22)` and the list below each. Throws ChangelogError. */
export function parseChangelog(text: string, edition: Edition): Changelog {
  const versions: { version: string; date: string; changes: string[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const last = versions.at(-1);
    if (line.startsWith('## ')) {
      const [, version = '', date = ''] = HEAD.exec(line) ?? [];
      if (!isIsoDate(date)) throw new ChangelogError(index + 1, 'write a version as ## 1.2.3 (2026-11-22)');
      if (last && date > last.date) throw new ChangelogError(index + 1, 'the newest version stands first');
      versions.push({ version, date, changes: [] });
    } else if (line.startsWith('- ')) {
      if (!last) throw new ChangelogError(index + 1, 'a change before the first version');
      last.changes.push(line.slice(2).trim());
    } else if (last && line.trim() !== '') {
      throw new ChangelogError(index + 1, 'below a version stand only changes: one line each, after "- "');
    }
  }
  const [newest] = versions;
  if (newest?.version !== edition.version)
    throw new ChangelogError(1, `the first version must be that of edition.csv, ${edition.version}`);
  if (newest.date > edition.asOf)
    throw new ChangelogError(1, `version ${newest.version} is dated after the as-of date, ${edition.asOf}`);
  const empty = versions.find(({ changes }) => changes.length === 0);
  if (empty) throw new ChangelogError(1, `version ${empty.version} names no change`);
  return { versions };
}

/** Returns false, having said why, when the file cannot stand. */
export function compileChangelog(root: string, generated: string, log: (line: string) => void): boolean {
  const edition = JSON.parse(readFileSync(join(generated, 'history.json'), 'utf8')) as Edition;
  try {
    const changelog = parseChangelog(readFileSync(join(root, FILE), 'utf8'), edition);
    writeFiles(generated, new Map([['changelog.json', `${JSON.stringify(changelog)}\n`]]), []);
    return true;
  } catch (error) {
    if (!(error instanceof ChangelogError)) throw error;
    log(error.message);
    return false;
  }
}
