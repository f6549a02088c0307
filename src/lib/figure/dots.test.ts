// Symbols for states too small to be seen as land.
import { describe, expect, test } from 'vitest';
import { tinyData, tinyGeometry, tinyScene } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import { dots, dotsOf } from './dots.ts';
import type { FigureGeometry, PlateId } from './geometry.ts';

/** The tiny plate with islets of the given visible area (square plate pixels). */
function plate(
  view: PlateId,
  area: number,
  points: FigureGeometry['points'] = [['c', 13.5, 10.5, 90]],
): FigureGeometry {
  const geometry = tinyGeometry(view);
  return { ...geometry, points, units: { ...geometry.units, c: { d: 'M0 0l1 0z', area, x: 13.5, y: 10.5 } } };
}

const units = (date: string, geometry: FigureGeometry, changed: Partial<HistoryData> = {}) =>
  dotsOf(tinyScene(date, changed), geometry).map((d) => d.unit);

describe('a symbol is drawn', () => {
  test('for a member whose whole land is tiny', () => {
    expect(dotsOf(tinyScene('1958-07-01'), plate('europe', 9))).toEqual([
      { unit: 'c', x: 13.5, y: 10.5, radius: 3.2, shade: 'nato', union: false, joined: true },
    ]);
  });

  test('smaller on the world plate', () => {
    expect(dotsOf(tinyScene('1958-07-01'), plate('world', 4))[0]?.radius).toBe(1.6);
  });

  test.each([
    ['europe', 12, 1],
    ['europe', 12.1, 0],
    ['world', 5, 1],
    ['world', 5.1, 0],
  ] as const)(
    'on the %s plate up to its limit of visible land: %d square pixels make %d',
    (view, area, count) => {
      expect(units('1958-07-01', plate(view, area))).toHaveLength(count);
    },
  );

  test('once for a state of several islets', () => {
    const rows: Partial<HistoryData> = {
      units: [...tinyData.units, ['d', 'Second islet', 'out', 0, 0]],
      tenures: [...tinyData.tenures, ['d', ['CED', '1949-01-01']]],
    };
    const points: FigureGeometry['points'] = [
      ['c', 13.5, 10.5, 90],
      ['d', 15, 10.5, 90],
    ];
    expect(units('1958-07-01', plate('europe', 9, points), rows)).toEqual(['c']);
  });

  test('only where the geometry gives a point', () => {
    expect(units('1958-07-01', plate('europe', 9, []))).toEqual([]);
  });

  test('not for a state in no bloc, nor for a dependency', () => {
    expect(units('1956-01-01', plate('europe', 9))).toEqual([]);
    expect(units('1950-01-01', plate('europe', 9))).toEqual([]);
  });

  test('not for the islet of a state that has other land', () => {
    const tenures: HistoryData['tenures'] = [...tinyData.tenures.slice(0, 2), ['c', ['ALD', '1949-01-01']]];
    expect(units('1950-01-01', plate('europe', 9), { tenures })).toEqual([]);
  });
});

describe('Gibraltar and West Berlin', () => {
  const world = (id: string): Partial<HistoryData> => ({
    units: tinyData.units.map((u): HistoryData['units'][number] =>
      u[0] === 'c' ? [id, u[1], u[2], u[3], u[4]] : u,
    ),
    tenures: tinyData.tenures.map(([u, chain]): HistoryData['tenures'][number] => [
      u === 'c' ? id : u,
      chain,
    ]),
  });
  const at = (id: string, view: PlateId) => {
    const geometry = tinyGeometry(view);
    return {
      ...geometry,
      points: [[id, 1, 1, 6]] as const,
      units: { ...geometry.units, [id]: { d: '', area: 1, x: 1, y: 1 } },
    };
  };

  test.each(['GIB', 'DE_BER_W'])(
    '%s has a smaller symbol on the Europe plate while it is a dependency',
    (id) => {
      expect(dotsOf(tinyScene('1950-01-01', world(id)), at(id, 'europe'))).toMatchObject([
        { unit: id, shade: 'dep', radius: 3.2 - 0.6 },
      ]);
    },
  );

  test('have none on the world plate, nor any other dependency', () => {
    expect(units('1950-01-01', at('GIB', 'world'), world('GIB'))).toEqual([]);
    expect(units('1950-01-01', at('ABC', 'europe'), world('ABC'))).toEqual([]);
  });
});

test('a symbol is a circle whose classes name its shade, the Union and the year of joining', () => {
  expect(dots(tinyScene('1958-07-01'), plate('europe', 9))).toBe(
    '<circle class="nato dot-joined" cx="13.5" cy="10.5" r="3.2" data-unit="c"/>',
  );
  expect(dots(tinyScene('1959-07-01'), plate('europe', 9))).toContain('class="nato"');
});

test('a symbol of the Communities is marked as theirs', () => {
  const memberships: HistoryData['memberships'] = [
    ['european-union', 'CED', '1958-06-01', null, 'founder', null, [], null],
  ];
  expect(dots(tinyScene('1959-07-01', { memberships }), plate('europe', 9))).toContain('class="eu in-union"');
});
