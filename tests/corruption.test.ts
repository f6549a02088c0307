// 500 files of data/ spoilt by chance: each is refused with file and line, by a rule or by the ledger of rows, or proved harmless.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Complaint } from '../src/compile/complaint.ts';
import type { Dataset } from '../src/compile/dataset.ts';
import { tableNames } from '../src/compile/schema.ts';
import { chanceOf } from './corruption/chance.ts';
import { claimsOf, differences, formatDifference, ledgerOf, writeLedger } from './corruption/ledger.ts';
import { ROOT, complaintsOf, dataFiles } from './corruption/reading.ts';
import type { DataFile } from './corruption/reading.ts';
import { WAYS } from './corruption/ways.ts';
import { expectGolden } from './golden-file.ts';

const SEED = Number(process.env['CORRUPTION_SEED'] ?? 1955);
const TIMES = 500;
/** Half a minute on a machine that has nothing else to do. */
const LIMIT_MS = 300_000;

const { sound, files } = dataFiles();
const entries = ledgerOf(sound);
const ledger = readFileSync(join(ROOT, 'tests/golden/rows.txt'), 'utf8').trimEnd().split('\n');

/** Complaints that can have no line: something is not there. */
const WITHOUT_LINE: ReadonlySet<string> = new Set([
  'file-missing',
  'edition-key',
  'period-cover',
  'country-missing',
]);

const places = (complaints: readonly Complaint[]): boolean =>
  complaints.every(
    ({ file, line, rule }) => file.startsWith('data/') && (line > 0 || WITHOUT_LINE.has(rule)),
  );

/** All that is emitted is made of these: rows without their lines and their prose, and texts without their words. */
const claims = (data: Dataset): unknown => [
  ...tableNames.map((name) => data[name].map(claimsOf)),
  ...[data.periods, data.countries, data.chapters].map((pages: readonly object[]) => pages.map(claimsOf)),
];

interface Spoilt {
  readonly file: DataFile;
  readonly way: string;
  readonly text: string;
}

/** The same 500 on every machine. Tables and texts get about as many each. */
function spoil(): Spoilt[] {
  const chance = chanceOf(SEED);
  const polities = [...new Set(sound.polities.map((row) => row.polity_id))];
  const tables = files.filter(({ path }) => path.endsWith('.csv'));
  const texts = files.filter(({ path }) => path.endsWith('.md'));
  const all: Spoilt[] = [];
  while (all.length < TIMES) {
    const file = chance.of(chance.below(3) > 0 ? tables : texts);
    const [way, change] = chance.of(Object.entries(WAYS));
    const text = change(file.text, chance, { polities });
    if (text !== null && text !== file.text) all.push({ file, way, text });
  }
  return all;
}

test('every row claims what it did when somebody last looked at the difference', () => {
  const found = process.env['UPDATE_GOLDEN'] === '1' ? [] : differences(entries, ledger);
  expect(
    found.map(formatDifference),
    'look at each; UPDATE_GOLDEN=1 writes tests/golden/rows.txt again',
  ).toEqual([]);
  expectGolden('rows.txt', writeLedger(entries));
});

test('500 spoilt files are refused with file and line, or proved harmless', { timeout: LIMIT_MS }, () => {
  const soundClaims = claims(sound);
  const tally = { rule: 0, ledger: 0, harmless: 0 };
  const missed: string[] = [];
  for (const { file, way, text } of spoil()) {
    const { dataset, complaints } = complaintsOf(file, text);
    const told = `${way} in ${file.path}`;
    if (complaints.length > 0) {
      tally.rule += 1;
      if (!places(complaints)) missed.push(`${told}: a complaint names no line`);
      continue;
    }
    const found = differences(ledgerOf(dataset), ledger);
    if (found.length > 0) {
      tally.ledger += 1;
      if (!found.some(({ file: named, line }) => named === file.path && line > 0))
        missed.push(`${told}: the ledger names another file`);
    } else if (isDeepStrictEqual(claims(dataset), soundClaims)) tally.harmless += 1;
    else missed.push(`${told}: a claim has changed and nobody saw it`);
  }
  expect(missed).toEqual([]);
  // by far the most are seen by rules, without looking anything up
  expect(tally.rule).toBeGreaterThan(0.75 * TIMES);
  expect(tally.harmless).toBeLessThan(0.15 * TIMES);
  console.log(`of ${String(TIMES)} spoilt files: ${JSON.stringify(tally)}`);
});
