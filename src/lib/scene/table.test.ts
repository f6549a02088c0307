// All states of a day as rows: what they say, how they are sorted and chosen, the file made of them.
import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/real-record.ts';
import { sceneOn } from '../../../tests/real-world.ts';
import { history } from '../history/atlas.ts';
import { core as en } from '../text/en/core.ts';
import { tableWords } from '../text/en/tables.ts';
import { BY_NAME, chosenRows, pressed, sortedRows, STATES_ALONE, stateTable, tableCsv } from './table.ts';
import type { Column, StateTable, TableRow } from './table.ts';

const on = (date: string): StateTable => stateTable(history, record, sceneOn(date), tableWords);
const rowOf = (table: StateTable, polity: string): TableRow => {
  const row = table.rows.find((one) => one.polity === polity);
  if (!row) throw new Error(polity);
  return row;
};
const sorted = (rows: readonly TableRow[], column: Column, descending = false): TableRow[] =>
  sortedRows(rows, { column, descending }, en.formats.compare);

describe('a row', () => {
  test('says since when a state belongs to each bloc of the day', () => {
    const table = on('1955-12-31');
    expect(table.blocs.map(({ short }) => short)).toEqual(['NATO', 'ECSC', 'Warsaw Pact']);
    expect(rowOf(table, 'DEU')).toMatchObject({
      name: 'West Germany',
      since: { nato: '1955-05-06', 'european-union': '1952-07-23' },
      status: '',
    });
    expect(rowOf(table, 'CHE').since).toEqual({});
  });

  test('says who stood outside the integrated command', () => {
    expect(rowOf(on('1980-01-01'), 'FRA').participation).toBe('NATO: outside the integrated command');
    expect(rowOf(on('2020-01-01'), 'FRA').participation).toBe('');
  });

  test('keeps a reservation apart, with its note', () => {
    expect(rowOf(on('1980-01-01'), 'NOR').reservations[0]?.label).toBe('NATO: reservation');
  });

  test('names programmes with the day they began, and says which are suspended', () => {
    const row = rowOf(on('2026-11-22'), 'AUT');
    expect(row.programmes.map(({ short }) => short)).toContain('PfP');
    expect(rowOf(on('2026-11-22'), 'BLR').programmes.some(({ suspended }) => suspended)).toBe(true);
    expect(rowOf(on('2026-11-22'), 'FRA').programmes).toEqual([]);
  });

  test('of a dependency names what it is and whose', () => {
    expect(rowOf(on('1960-12-31'), 'GIB.GBR')).toMatchObject({
      dependent: true,
      status: expect.stringContaining('United Kingdom') as string,
    });
  });
});

describe('choosing', () => {
  const table = on('2026-11-22');
  const count = (choice: Partial<typeof STATES_ALONE>): number =>
    chosenRows(table, { ...STATES_ALONE, ...choice }).length;

  test('leaves dependencies out unless they are asked for', () => {
    expect(count({ dependencies: true })).toBe(table.rows.length);
    expect(count({})).toBeLessThan(table.rows.length);
  });

  test('by bloc gives its members', () => {
    expect([count({ bloc: 'nato' }), count({ bloc: 'european-union' }), count({ bloc: 'ip4' })]).toEqual([
      32, 27, 4,
    ]);
    const inOne = ['nato', 'european-union', 'ip4'].flatMap((bloc) =>
      chosenRows(table, { ...STATES_ALONE, bloc }),
    );
    expect(count({ bloc: 'none' }) + new Set(inOne).size).toBe(count({}));
  });

  test('by words looks at name and code, without accents', () => {
    const turk = chosenRows(table, { ...STATES_ALONE, text: 'turk' }).map(({ polity }) => polity);
    expect(turk.toSorted()).toEqual(['TKM', 'TUR']);
    expect(chosenRows(table, { ...STATES_ALONE, text: 'xkx' }).map(({ name }) => name)).toEqual(['Kosovo*']);
    expect(count({ text: '](*' })).toBe(count({}));
  });
});

describe('sorting', () => {
  const { rows } = on('2026-11-22');

  test('by name is the order of a dictionary, not of letters in a computer', () => {
    const names = sorted(rows, 'name').map(({ name }) => name);
    expect(names.indexOf('Türkiye')).toBeLessThan(names.indexOf('Tuvalu'));
  });

  test('by a bloc puts its members first, the oldest in front, and the others by name after them', () => {
    const codes = sorted(rows, 'nato').map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(['BEL', 'CAN']);
    expect(codes[31]).toBe('SWE');
  });

  test('the other way still leaves empty cells last', () => {
    const codes = sorted(rows, 'nato', true).map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(['SWE', 'FIN']);
  });

  test('a second press on the same head turns the order round, another head begins anew', () => {
    const once = pressed(BY_NAME, 'nato');
    expect(once).toEqual({ column: 'nato', descending: false });
    expect(pressed(once, 'nato')).toEqual({ column: 'nato', descending: true });
    expect(pressed(pressed(once, 'nato'), 'name')).toEqual(BY_NAME);
  });
});

test('the file has a line for each row shown, days as YYYY-MM-DD, and quotation marks where they are needed', () => {
  const table = on('1999-03-12');
  const rows = sorted(chosenRows(table, { ...STATES_ALONE, bloc: 'nato' }), 'nato');
  const lines = tableCsv(table, rows, tableWords).split('\r\n');
  expect(lines[0]).toBe('Code,State,Status,NATO since,EU since,Participation,Programmes');
  expect(lines).toHaveLength(rows.length + 2);
  expect(lines.find((line) => line.startsWith('POL,'))).toMatch(/^POL,Poland,,1999-03-12,,/);
  expect(lines.find((line) => line.startsWith('FRA,'))).toContain('NATO: outside the integrated command');
});
