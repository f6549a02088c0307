// Formatting reaches one canonical form, loses nothing, and changes nothing the second time.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatData, formatPage, formatTable, type Formatted } from './format.ts';
import { periodSpec } from './schema.ts';
import { soundData, writeData } from './sound-data.ts';
import { readCsv } from './tables.ts';

const textOf = (formatted: Formatted): string => ('text' in formatted ? formatted.text : '');

test('the sound data are canonical already', () => {
  const root = writeData();
  expect(formatData(root, false)).toEqual({ differing: [], complaints: [] });
  rmSync(root, { recursive: true });
});

test('columns, spaces, quotation marks, line ends and the order of rows are put right', () => {
  const untidy =
    '\uFEFFunit_id,bloc_id,start,end,covered,sources,note\r\nGRL, nato ,1949-04-04,,"yes",b  a,"x, ""y"""\r\n\r\nGIB,nato,1949-04-04,,no,a,\r\n';
  const tidy = textOf(formatTable('coverage', untidy));
  expect(tidy).toBe(
    'bloc_id,unit_id,start,end,covered,sources,note\nnato,GIB,1949-04-04,,no,a,\nnato,GRL,1949-04-04,,yes,b a,"x, ""y"""\n',
  );
  expect(textOf(formatTable('coverage', tidy))).toBe(tidy);
});

test('rows are sorted by code units, not by the habits of a language', () => {
  const lines = [
    'source_id,author,title,date,url,archive,licence,note',
    'b,A,T,,,,,',
    'a-b,A,T,,,,,',
    'a1,A,T,,,,,',
    'a,A,T,,,,,',
  ];
  const sorted = textOf(formatTable('sources', lines.join('\n')))
    .split('\n')
    .slice(1, -1);
  expect(sorted.map((line) => line.split(',')[0])).toEqual(['a', 'a-b', 'a1', 'b']);
});

test('labels and the edition keep their order', () => {
  const text = soundData['edition.csv'] ?? '';
  expect(textOf(formatTable('edition', text))).toBe(text);
});

test('a table whose header or rows are faulty is left alone', () => {
  expect(formatTable('coverage', 'bloc,unit_id\nnato,GIB\n')).toHaveProperty('complaints');
  expect(formatTable('edition', 'key,value\nversion\n')).toHaveProperty('complaints');
});

test('front matter is put in order and quoted, paragraphs are one blank line apart', () => {
  const untidy =
    '---\ntitle: Years\r\nid: one\r\nend:\r\nstart: 1949-04-04\n---\n\n\nLead.  \n\n\n\n<!-- more -->\nFull.';
  const tidy = textOf(formatPage('p.md', untidy, periodSpec.columns));
  expect(tidy).toBe(
    '---\nid: "one"\nstart: "1949-04-04"\nend: ""\ntitle: "Years"\n---\nLead.\n\n<!-- more -->\nFull.\n',
  );
  expect(textOf(formatPage('p.md', tidy, periodSpec.columns))).toBe(tidy);
});

test('the files that differ are listed, and written only when asked', () => {
  const root = writeData({ 'coverage.csv': (text) => text.replace('yes', ' yes ') });
  const path = join(root, 'data/coverage.csv');
  expect(formatData(root, false).differing).toEqual(['data/coverage.csv']);
  expect(readFileSync(path, 'utf8')).toContain(' yes ');
  formatData(root, true);
  expect(readFileSync(path, 'utf8')).toBe(soundData['coverage.csv']);
  rmSync(root, { recursive: true });
});

test('whatever the cells hold, formatting keeps them, and changes nothing the second time', () => {
  const columns = ['bloc_id', 'unit_id', 'start', 'end', 'covered', 'sources', 'note'];
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', ' ', '\n', '-', '1') });
  const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell, fc.constant('a b'), cell));
  fc.assert(
    fc.property(rows, (cells) => {
      const once = textOf(formatTable('coverage', `${csvFormatRows([columns, ...cells])}\n`));
      const kept = readCsv('x', once, columns).rows.map((row) =>
        columns.map((column) => row.cells[column] ?? ''),
      );
      const trimmed = cells.map((row) => row.map((text) => text.trim()));
      const asText = (table: string[][]): string[] => table.map((row) => row.join('|')).sort();
      expect(asText(kept)).toEqual(asText(trimmed));
      expect(textOf(formatTable('coverage', once))).toBe(once);
    }),
  );
});
