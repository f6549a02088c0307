// The codebook explains every table, column, choice of code and rule that the compile step knows.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHAPTER_LAYERS, CHAPTER_PLATES } from '../lib/history/chapter.ts';
import { PARTICIPATION_KINDS } from '../lib/history/model.ts';
import * as kinds from '../lib/history/record-kinds.ts';
import { ruleNames } from './complaint.ts';
import { OTHER_CONTROLLERS } from './rules-reference.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { RESERVATION } from './participation.ts';
import { periodSpec, tableNames, tableSpecs } from './schema.ts';
import { chapterSpec, countrySpec } from './schema-record.ts';

// examples may hold headings of their own
const codebook = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8').replace(
  /^```[^`]*```$/gm,
  '',
);

/** The part of the codebook under the heading of a file. */
function chapter(file: string): string {
  const start = codebook.indexOf(`\n### ${file}`);
  return start < 0 ? '' : codebook.slice(start, codebook.indexOf('\n##', start + 1));
}

test.each([...tableNames.map((name) => tableSpecs[name]), periodSpec, countrySpec, chapterSpec])(
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

const CHOICES: readonly (readonly [file: string, choices: readonly string[]])[] = [
  ['participation.csv', [...PARTICIPATION_KINDS, RESERVATION]],
  ['programmes.csv', kinds.PROGRAMME_KINDS],
  ['partnerships.csv', kinds.PARTNERSHIP_STATUSES],
  ['partnerships.csv', kinds.PARTNERSHIP_ENDS],
  ['partnerships.csv', [...kinds.PRECISIONS, ...kinds.CERTAINTIES]],
  ['steps.csv', kinds.STEP_KINDS],
  ['operations.csv', kinds.OPERATION_KINDS],
  ['presence.csv', kinds.PRESENCE_KINDS],
  ['summits.csv', kinds.SUMMIT_KINDS],
  ['disputes.csv', kinds.DISPUTE_DRAWINGS],
  ['treaties.csv', kinds.TREATY_KINDS],
  ['treaty-parties.csv', kinds.TREATY_ENDS],
  ['chapters/*.md', [...CHAPTER_PLATES, ...CHAPTER_LAYERS]],
];

test.each(CHOICES)('every choice of %s is listed', (file, choices) => {
  const text = chapter(file);
  expect(choices.filter((choice) => !text.includes(`\`${choice}\``))).toEqual([]);
});
