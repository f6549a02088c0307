// The land of the tiny world, drawn in ASCII, as a plate: shapes, lines between neighbours, names.
import { decodeLabels } from '../src/lib/figure/labels.ts';
import type { LabelRow } from '../src/lib/figure/labels.ts';
import type { FigureGeometry, FigureLine, PlateId, UnitShape } from '../src/lib/figure/geometry.ts';

/** Alder (a) and Birch (b) share a border; Cedar (c) is an islet of one cell. A dot is the sea. */
const MAP = ['aaabb.', 'aaabbb', 'aa....', '....c.'];
/** Side of a cell in plate pixels, and integers per pixel. */
const CELL = 3;
const SCALE = 2;

const cellAt = (row: number, column: number): string | null => {
  const cell = MAP[row]?.[column] ?? '.';
  return cell === '.' ? null : cell;
};

const square = (row: number, column: number): string => {
  const side = CELL * SCALE;
  return `M${column * side} ${row * side}l${side} 0 0 ${side} ${-side} 0z`;
};

function shapeOf(unit: string): UnitShape {
  const cells = MAP.flatMap((line, row) =>
    line.split('').flatMap((letter, column) => (letter === unit ? [{ row, column }] : [])),
  );
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / cells.length;
  return {
    d: cells.map(({ row, column }) => square(row, column)).join(''),
    area: cells.length * CELL * CELL,
    x: mean(cells.map(({ column }) => (column + 0.5) * CELL)),
    y: mean(cells.map(({ row }) => (row + 0.5) * CELL)),
  };
}

/** Every edge between two cells that differ, joined by the pair of units on its sides. */
function linesOf(): FigureLine[] {
  const found = new Map<string, { sides: (string | null)[]; d: string }>();
  const add = (one: string | null, other: string | null, d: string): void => {
    if (one === other) return;
    const sides = [one, other].sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1));
    const key = sides.join('|');
    found.set(key, { sides, d: (found.get(key)?.d ?? '') + d });
  };
  const side = CELL * SCALE;
  for (let row = 0; row <= MAP.length; row++) {
    for (let column = 0; column <= (MAP[0]?.length ?? 0); column++) {
      const here = cellAt(row, column);
      add(cellAt(row - 1, column), here, `M${column * side} ${row * side}l${side} 0`);
      add(cellAt(row, column - 1), here, `M${column * side} ${row * side}l0 ${side}`);
    }
  }
  return [...found.values()].map(({ sides: [a, b], d }): FigureLine => [a ?? '', b ?? null, d]);
}

/** The plate of the ASCII map. Cedar is small enough for a symbol on the Europe plate (9 square pixels), not on the world's. */
export function tinyGeometry(view: PlateId = 'europe'): FigureGeometry {
  const cedar = shapeOf('c');
  return {
    view,
    width: (MAP[0]?.length ?? 0) * CELL,
    height: MAP.length * CELL,
    scale: SCALE,
    units: { a: shapeOf('a'), b: shapeOf('b'), c: cedar },
    lines: linesOf(),
    lakes: '',
    article6: '',
    frame: '',
    points: [['c', cedar.x, cedar.y, 90]],
  };
}

/** Names of the tiny world, one of each kind. */
export const tinyLabels: LabelRow[] = decodeLabels([
  [
    'europe',
    'state',
    'a',
    'ALD',
    ['Alder', 'land'],
    3.4,
    4.1,
    12,
    null,
    null,
    null,
    '1957-05-01',
    null,
    null,
    'inside',
  ],
  [
    'europe',
    'state',
    'a',
    'ALD',
    ['Alder'],
    3.4,
    4.1,
    12,
    null,
    null,
    null,
    null,
    '1957-05-01',
    null,
    'inside',
  ],
  ['europe', 'state', 'b', null, ['Birch'], 12, 3, 9.5, 'start', 2, -1, null, null, 'm', 'inside'],
  ['europe', 'state', 'c', null, ['Cedar'], 13.5, 10.5, 8, 'end', -4, 0, null, null, 'only ml', 'outside'],
  ['europe', 'sea', null, null, ['Tiny Sea'], 4, 10, 9, null, null, null, null, null, null, null],
  ['world', 'state', 'a', null, ['Alder'], 1, 1, 12, null, null, null, null, null, null, null],
]);
