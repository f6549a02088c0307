// CSV as RFC 4180 has it, read back by a reader of its own.
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a header line, then a line for each row, all ended by CRLF', () => {
  expect(csvOf([{ code: 'BEL', end: null, sources: ['a', 'b'], acting: false, lon: -1.5 }])).toBe(
    'code,end,sources,acting,lon\r\nBEL,,a b,false,-1.5\r\n',
  );
});

test('commas, quotation marks and line breaks are quoted, and nothing else is', () => {
  expect(csvOf([{ a: 'one, two', b: 'the "Six"', c: 'x\ny', d: 'Côte d’Ivoire' }])).toBe(
    'a,b,c,d\r\n"one, two","the ""Six""","x\ny",Côte d’Ivoire\r\n',
  );
});

test('an object is refused: it has no form in a cell', () => {
  expect(() => csvOf([{ a: { b: 1 } }])).toThrow('cell');
});
