// CITATION.cff tells the truth: the version and day of the data, the licences, and no author but the atlas itself.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationOf } from '../src/lib/export/citation.ts';
import { history } from '../src/lib/history/atlas.ts';
import { citeWords } from '../src/lib/text/en/cite.ts';
import { publishWords } from '../src/lib/text/en/publish.ts';
import { formatsFor } from '../src/lib/text/formats.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const cff = parse(read('CITATION.cff')) as Readonly<Record<string, unknown>>;

test('version and day are those of the data and of the package', () => {
  const manifest = JSON.parse(read('package.json')) as { version: string };
  expect(cff['version']).toBe(history.version);
  expect(cff['version']).toBe(manifest.version);
  expect(cff['date-released']).toBe(history.asOf);
});

test('it is a data set of Citation File Format 1.2.0 by an institution, under both licences', () => {
  expect(cff).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    title: 'Alliance Atlas',
    authors: [{ name: 'Alliance Atlas' }],
    license: ['CC-BY-4.0', 'MIT'],
  });
  expect(typeof cff['message']).toBe('string');
  expect(cff['keywords']).toEqual(publishWords(formatsFor('en-GB')).publish.keywords);
});

test('the site cites the same author, version and year', () => {
  const { version, asOf } = history;
  const [item] = JSON.parse(
    citationOf({ date: null, version, asOf, link: 'https://example.org/data' }, citeWords.citation).csl,
  ) as { author: object[]; version: string; issued: { 'date-parts': number[][] } }[];
  expect(item?.author).toEqual([{ literal: 'Alliance Atlas' }]);
  expect(item?.version).toBe(cff['version']);
  expect(item?.issued['date-parts'][0]?.join('-')).toBe(String(cff['date-released']).replaceAll('-0', '-'));
});
