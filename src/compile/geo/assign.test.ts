// Tiles to land units: the rule of rank, and each way in which the table and the source can disagree.
import { expect, test } from 'vitest';
import type { Tile } from '../selectors.ts';
import { AssignmentError, assignTiles } from './assign.ts';
import type { AssignmentProblem, UnitRow } from './assign.ts';

const unit = (unitId: string, selector: string, line = 2): UnitRow => ({
  unitId,
  selector,
  labelLon: 0,
  labelLat: 0,
  detailClass: 'rest',
  file: 'units.csv',
  line,
});
const tile = (a3: string, name: string, cut: string | null = null): Tile => ({ a3, name, gu: a3, cut });

function problemsOf(units: readonly UnitRow[], tiles: readonly Tile[]): readonly AssignmentProblem[] {
  try {
    assignTiles(units, tiles);
  } catch (error) {
    if (error instanceof AssignmentError) return error.problems;
    throw error;
  }
  return [];
}

test('a tile goes to the term of the highest rank', () => {
  const units = [
    unit('DE_W', 'DEU'),
    unit('DE_E', 'DEU:Brandenburg+Berlin'),
    unit('DE_BER_W', 'DEU:Berlin&berlin_west'),
  ];
  const tiles = [
    tile('DEU', 'Bayern'),
    tile('DEU', 'Brandenburg'),
    tile('DEU', 'Berlin', 'berlin_west'),
    tile('DEU', 'Berlin'),
  ];
  expect(assignTiles(units, tiles)).toEqual(['DE_W', 'DE_E', 'DE_BER_W', 'DE_E']);
});

test('two terms of one unit may take the same tile', () => {
  expect(assignTiles([unit('IND', 'IND:Goa ; IND:Goa')], [tile('IND', 'Goa')])).toEqual(['IND']);
});

test('a place with a point needs no tile', () => {
  expect(assignTiles([unit('ITA', 'ITA'), unit('VAT', 'point:12.45,41.9')], [tile('ITA', 'Roma')])).toEqual([
    'ITA',
  ]);
});

test.each([
  ['syntax', [unit('A', 'aaa', 7), unit('B', 'AAA')], [tile('AAA', 'x')]],
  ['duplicate-unit', [unit('A', 'AAA'), unit('A', 'AAA', 7)], [tile('AAA', 'x')]],
  ['unknown-name', [unit('A', 'AAA:x+y', 7)], [tile('AAA', 'x')]],
  ['term-without-tile', [unit('A', 'AAA'), unit('B', 'AAA:*&gone', 7)], [tile('AAA', 'x')]],
  ['two-terms', [unit('A', 'AAA:x', 7), unit('B', 'AAA:x')], [tile('AAA', 'x')]],
  ['tile-without-unit', [unit('A', 'AAA')], [tile('AAA', 'x'), tile('BBB', 'z')]],
] as const)('%s stops the build and names the row', (kind, units, tiles) => {
  const problems = problemsOf(units, tiles);
  expect(problems.map((problem) => problem.kind)).toContain(kind);
  const found = problems.find((problem) => problem.kind === kind);
  expect(found?.line).toBe(kind === 'tile-without-unit' ? 1 : 7);
});

test('the message lists every problem with file and line', () => {
  const run = (): string[] => assignTiles([unit('A', 'aaa', 3), unit('B', 'BBB', 4)], [tile('AAA', 'x')]);
  expect(run).toThrow('units.csv:3: A: selector "aaa"');
  expect(run).toThrow('units.csv:4: B: no tile for BBB');
  expect(run).toThrow('no unit takes AAA:x');
});
