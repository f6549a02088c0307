// The sizes of the blocs through time.
import { expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import type { HistoryData } from './decode.ts';
import { buildSizeSeries, sizesAt } from './series.ts';

const memberships: HistoryData['memberships'] = [
  ['nato', 'ALD', '1949-04-04', null, 'founder', null, [], null],
  ['nato', 'CED', '1955-03-01', null, 'accession', null, [], null],
  ['european-union', 'ALD', '1952-07-23', null, 'founder', null, [], null],
  ['european-union', 'BIR', '1953-01-01', '1957-01-01', 'accession', 'withdrawal', [], null],
  ['warsaw-pact', 'ZZZ', '1955-05-14', '1959-07-01', 'founder', 'dissolution', [], null],
  ['ip4', 'YYY', '1960-01-01', null, 'partnership', null, [], null],
];
const history = tinyHistory({ memberships });

test('states in both are counted once in each total and once together', () => {
  expect(sizesAt(history, '1955-05-14')).toEqual({
    date: '1955-05-14',
    nato: 2,
    natoOnly: 1,
    both: 1,
    union: 2,
    unionOnly: 1,
    pact: 1,
    partners: 0,
  });
});

test('the parts of a bloc add up to it on every day of the series', () => {
  for (const step of buildSizeSeries(history)) {
    expect(step.natoOnly + step.both).toBe(step.nato);
    expect(step.unionOnly + step.both).toBe(step.union);
  }
});

test('there is a step for each day on which a count changes, and no other', () => {
  expect(buildSizeSeries(history).map((s) => [s.date, s.nato, s.union, s.pact, s.partners])).toEqual([
    ['1949-04-04', 1, 0, 0, 0],
    ['1952-07-23', 1, 1, 0, 0],
    ['1953-01-01', 1, 2, 0, 0],
    ['1955-03-01', 2, 2, 0, 0],
    ['1955-05-14', 2, 2, 1, 0],
    ['1957-01-01', 2, 1, 1, 0],
    ['1959-07-01', 2, 1, 0, 0],
    ['1960-01-01', 2, 1, 0, 1],
  ]);
});

test('a change of participation or coverage alone makes no step', () => {
  const dates = buildSizeSeries(tinyHistory()).map((s) => s.date);
  expect(dates).not.toContain('1959-01-01');
  expect(dates).not.toContain('1954-01-01');
});
