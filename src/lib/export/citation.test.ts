// Citations: the same facts in three forms, and nothing that TeX or JSON would misread.
import { describe, expect, test } from 'vitest';
import { citeWords as en } from '../text/en/cite.ts';
import { citeWords as fr } from '../text/fr/cite.ts';
import { citationOf } from './citation.ts';
import type { Cited } from './citation.ts';

const map: Cited = {
  date: '1955-05-14',
  version: '0.1.0',
  asOf: '2026-11-22',
  link: 'https://example.org/1955-05-14?country=POL',
};
const data: Cited = { ...map, date: null, link: 'https://example.org/data' };

describe('the map of a day', () => {
  const { plain, bibtex, csl } = citationOf(map, en.citation);

  test('is one line with author, year, day shown, version, licence and address', () => {
    expect(plain).toBe(
      'Alliance Atlas (2026). Map of 14 May 1955. Alliance Atlas, version 0.1.0 of 22 November 2026. CC BY 4.0. https://example.org/1955-05-14?country=POL',
    );
  });

  test('is an entry of BibTeX whose braces close', () => {
    expect(bibtex).toMatch(/^@misc\{alliance-atlas-1955-05-14-v0\.1\.0,\n/);
    expect(bibtex).toContain('  author = {{Alliance Atlas}},\n');
    expect(bibtex).toContain('  month = nov,\n');
    expect(bibtex).toContain('  url = {https://example.org/1955-05-14?country=POL},\n');
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });

  test('is an item of CSL-JSON with an institution as author', () => {
    expect(JSON.parse(csl)).toEqual([
      {
        id: 'alliance-atlas-1955-05-14-v0.1.0',
        type: 'map',
        author: [{ literal: 'Alliance Atlas' }],
        title: 'Map of 14 May 1955',
        'container-title': 'Alliance Atlas',
        publisher: 'Alliance Atlas',
        issued: { 'date-parts': [[2026, 11, 22]] },
        version: '0.1.0',
        URL: 'https://example.org/1955-05-14?country=POL',
        language: 'en',
        note: 'CC BY 4.0',
      },
    ]);
  });
});

test('the data as a whole is a data set', () => {
  const { plain, csl } = citationOf(data, en.citation);
  expect(plain).toContain('[Data set]. Alliance Atlas, version 0.1.0');
  expect((JSON.parse(csl) as object[])[0]).toMatchObject({
    type: 'dataset',
    URL: 'https://example.org/data',
  });
});

test('what TeX would read as a command is escaped, and no address ends its field', () => {
  const { bibtex } = citationOf(
    { ...map, link: 'https://example.org/a_b?x={1}%20' },
    { ...en.citation, mapTitle: () => 'A & B_1 100 %' },
  );
  expect(bibtex).toContain('title = {{A \\& B\\_1 100 \\%}}');
  expect(bibtex).toContain('url = {https://example.org/a_b?x=%7B1%7D%20}');
});

test('French cites the same work in its own words', () => {
  const { plain, csl } = citationOf({ ...map, date: '1990-10-03' }, fr.citation);
  expect(plain).toContain('Carte du 3 octobre 1990. Alliance Atlas, version 0.1.0 du 22 novembre 2026.');
  expect((JSON.parse(csl) as object[])[0]).toMatchObject({ language: 'fr', version: '0.1.0' });
});
