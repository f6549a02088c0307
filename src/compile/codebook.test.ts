// The codebook explains every table, column, choice of code and rule that the compile step knows.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleNames } from './complaint.ts';
import { OTHER_CONTROLLERS } from './rules-reference.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { periodSpec, tableNames, tableSpecs } from './schema.ts';

const codebook = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

/** The part of the codebook under the heading of a file. */
function chapter(file: string): string {
  const start = codebook.indexOf(`\n### ${file}`);
  return start < 0 ? '' : codebook.slice(start, codebook.indexOf('\n##', start + 1));
}

test.each([...tableNames.map((name) => tableSpecs[name]), periodSpec])(
  '$file is explained with every column',
  (spec) => {
    const text = chapter(spec.file);
    expect(spec.columns.filter((column) => !text.includes(`\`${column}\``))).toEqual([]);
  },
);

test('every rule is named', () => {
  expect(ruleNames.filter((rule) => !codebook.includes(`\`${rule}\``))).toEqual([]);
});

test('every controller that is no polity is listed', () => {
  const text = chapter('geography/overlays.csv');
  expect([...OTHER_CONTROLLERS].filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

test('every kind of event is listed', () => {
  const text = chapter('events.csv');
  expect(EVENT_KINDS.filter((kind) => !text.includes(`\`${kind}\``))).toEqual([]);
});
