// What is said about the land under the pointer.
import { describe, expect, test } from 'vitest';
import { tinyData, tinyHistory } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import { core as en } from '../text/en/core.ts';
import { sceneAt } from './scene.ts';
import { tooltipAt } from './tooltip.ts';

function tip(date: string, unit: string, changed: Partial<HistoryData> = {}) {
  const history = tinyHistory(changed);
  return tooltipAt(history, sceneAt(history, { date }), unit, en);
}

const lines = (...args: Parameters<typeof tip>) => tip(...args)?.lines;

test('the title is the name of the date, and the state can be selected', () => {
  expect(tip('1956-01-01', 'a')).toMatchObject({ polity: 'ALD', title: 'Alder' });
  expect(tip('1957-05-01', 'a')).toMatchObject({ polity: 'ALD', title: 'Alderland' });
  expect(tip('1953-06-01', 'c')).toMatchObject({ polity: 'CED.ALD', title: 'Alder Cedar' });
});

test('memberships are told bloc by bloc, with the first day', () => {
  expect(lines('1956-01-01', 'a')).toEqual(['NATO since 4 April 1949.', 'ECSC since 23 July 1952.']);
  expect(lines('1956-01-01', 'b')).toEqual(['Warsaw Pact since 14 May 1955.']);
});

test('a member outside the command is said to be so', () => {
  expect(lines('1959-02-01', 'a')?.[0]).toBe('NATO since 4 April 1949. Outside the integrated command.');
});

test('a partner is called a partner, never a member', () => {
  const partner = {
    memberships: [['ip4', 'BIR', '1950-01-01', null, 'partnership', null, [], null]],
  } satisfies Partial<HistoryData>;
  const blocs: HistoryData['blocs'] = [['ip4', '1950-01-01', null, 'Partners', 'P', 'partner', '', []]];
  expect(lines('1951-06-01', 'b', { ...partner, blocs, overlays: [] })).toEqual([
    'Indo-Pacific partner of NATO since 1 January 1950; a partner, not a member.',
  ]);
});

test('a state in no bloc is said to be in none', () => {
  expect(lines('1950-06-01', 'b')).toEqual(['Not a member of the blocs shown.']);
});

describe('a dependency', () => {
  const inArea: Partial<HistoryData> = {
    units: tinyData.units.map((u): HistoryData['units'][number] =>
      u[0] === 'c' ? [u[0], u[1], 'in', u[3], u[4]] : u,
    ),
  };

  test('names who administers it, and that it lies outside Article 6', () => {
    expect(lines('1950-06-01', 'c')).toEqual(['Administered by Alder.', 'Outside the area of Article 6.']);
  });

  test('names who administers it, and that it lies inside Article 6', () => {
    expect(lines('1950-06-01', 'c', inArea)).toEqual([
      'Administered by Alder.',
      'Inside the area of Article 6.',
    ]);
  });

  test('names all its owners by the names of the date', () => {
    const polities = tinyData.polities.map((p): HistoryData['polities'][number] =>
      p[0] === 'CED.ALD' ? [p[0], p[1], p[2], p[3], p[4], ['ALD', 'BIR'], p[6]] : p,
    );
    expect(lines('1950-06-01', 'c', { polities })?.[0]).toBe('Administered by Alder and Birch.');
  });

  test('tells that the Communities cover it where they do', () => {
    expect(lines('1953-06-01', 'c')).toEqual([
      'Administered by Alder.',
      'Outside the area of Article 6.',
      'Covered by the ECSC.',
    ]);
  });
});

test('a member’s land outside Article 6 is told apart, inside nothing is said', () => {
  expect(lines('1958-07-01', 'c')).toEqual(['NATO since 1 June 1958.', 'Outside the area of Article 6.']);
});

describe('control over the land', () => {
  const over = (kind: string): Partial<HistoryData> => ({
    overlays: [['HILLS', 'Birch hills', ['b'], '1951-01-01', '1952-03-01', kind, 'Alder', null, null, []]],
  });

  test('is told while it lasts', () => {
    expect(lines('1950-12-31', 'b')).toEqual(['Not a member of the blocs shown.']);
    expect(lines('1951-01-01', 'b')).toEqual(['Birch hills: under the control of Alder.']);
    expect(lines('1952-03-01', 'b')).toEqual(['Not a member of the blocs shown.']);
  });

  test('is no control where land is only claimed or leased', () => {
    expect(lines('1951-01-01', 'b', over('claim'))).toEqual(['Birch hills.']);
    expect(lines('1951-01-01', 'b', over('lease'))).toEqual(['Birch hills: leased to Alder.']);
  });

  test('is told on its own land alone', () => {
    expect(lines('1951-01-01', 'a')).toEqual(['NATO since 4 April 1949.']);
  });
});

test('nothing is said about land that is not there', () => {
  expect(tip('1955-01-01', 'nowhere')).toBeNull();
  expect(tip('1955-01-01', 'a', { polities: [] })).toBeNull();
});
