// Spans of days: joining and gaps, open ends included.
import { expect, test } from 'vitest';
import { gapsIn, joinSpans, spanText } from './spans.ts';

const span = (start: string, end: string | null = null): { start: string; end: string | null } => ({
  start,
  end,
});

test('spans that touch or overlap are joined', () => {
  expect(joinSpans([span('1960', '1970'), span('1949', '1955'), span('1955', '1956'), span('1965')])).toEqual(
    [span('1949', '1956'), span('1960')],
  );
});

test('gaps lie before, between and after the cover', () => {
  expect(gapsIn(span('1949'), [span('1950', '1955'), span('1960', '1970')])).toEqual([
    span('1949', '1950'),
    span('1955', '1960'),
    span('1970'),
  ]);
  expect(gapsIn(span('1951', '1962'), [span('1950', '1955'), span('1960', '1970')])).toEqual([
    span('1955', '1960'),
  ]);
});

test('a covered span has no gap, an uncovered one is its own gap', () => {
  expect(gapsIn(span('1951', '1954'), [span('1949')])).toEqual([]);
  expect(gapsIn(span('1951', '1954'), [])).toEqual([span('1951', '1954')]);
  expect(gapsIn(span('1951', '1954'), [span('1960')])).toEqual([span('1951', '1954')]);
});

test('spans are written out in words', () => {
  expect([spanText(span('1951', '1954')), spanText(span('1951'))]).toEqual([
    'from 1951 to 1954',
    'from 1951 on',
  ]);
});
