// Rows know the line they begin on, whatever stands between the quotation marks.
import { expect, test } from 'vitest';
import { readCsv, readMarkdown, splitCsv } from './tables.ts';

test('a record begins on its real line when cells before it hold line breaks', () => {
  const { records } = splitCsv('a,b\n1,"x\ny"\r\n3,"say ""so"""\n');
  expect(records).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'x\ny'] },
    { line: 4, cells: ['3', 'say "so"'] },
  ]);
});

test('a file without a final newline keeps its last row, an empty file has none', () => {
  expect(splitCsv('a,b\n1,').records).toHaveLength(2);
  expect(splitCsv('').records).toEqual([]);
});

test('reading goes on after a row with broken quotation marks', () => {
  const { records, faults } = splitCsv('a,b\n1,"2\n3,4\n5,6"7\n8,9\n');
  expect(faults.map(({ line }) => line)).toEqual([2, 4]);
  expect(records.map(({ line }) => line)).toEqual([1, 3, 5]);
});

test('rows are read by column name in any order, and know their file', () => {
  const { rows, complaints } = readCsv('data/x.csv', 'b,a\n2,1\n', ['a', 'b']);
  expect(complaints).toEqual([]);
  expect(rows).toEqual([{ file: 'data/x.csv', line: 2, cells: { b: '2', a: '1' } }]);
});

test('a byte order mark, blank lines and short rows are complaints, the other rows are read', () => {
  const { rows, complaints } = readCsv('data/x.csv', '\uFEFFa,b\n1,2\n\n3\n4,5\n', ['a', 'b']);
  expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  expect(complaints.map(({ line, rule }) => [line, rule])).toEqual([
    [1, 'byte-order-mark'],
    [3, 'cell-count'],
    [4, 'cell-count'],
  ]);
});

test('an empty file lacks every column', () => {
  expect(readCsv('data/x.csv', '', ['a', 'b']).complaints.map(({ column }) => column)).toEqual(['a', 'b']);
});

const page = '---\nid: one\nstart: 1949-04-04\nend:\n---\nText.\n';

test('front matter is read as text with the line of each key; the body knows where it begins', () => {
  const { front, body, bodyLine, complaints } = readMarkdown('p.md', page, ['id', 'start', 'end']);
  expect(complaints).toEqual([]);
  expect(front.cells).toEqual({ id: 'one', start: '1949-04-04', end: '' });
  expect(front.lineOf).toEqual({ id: 2, start: 3, end: 4 });
  expect([body, bodyLine]).toEqual(['Text.\n', 6]);
});

test('missing, unknown and nested front matter is a complaint', () => {
  const rules = (text: string): string[] =>
    readMarkdown('p.md', text, ['id']).complaints.map(({ rule }) => rule);
  expect(rules('Text.\n')).toEqual(['front-matter']);
  expect(rules('---\nid: a\nidd: b\n---\n')).toEqual(['column-unknown']);
  expect(rules('---\nid: [a, b]\n---\n')).toContain('front-matter');
  expect(rules('---\nid: "a\n---\n')).toContain('front-matter');
});
