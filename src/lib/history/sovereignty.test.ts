// Who held which land, and what the holder was called on the day.
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { holdersAt, polityName, polityOfCode, polityPeriod, publicCode } from './sovereignty.ts';

const history = tinyHistory();

describe('holdersAt', () => {
  test('land changes hands on the first day of the new tenure', () => {
    expect(holdersAt(history, '1955-02-28')).toEqual(['ALD', 'BIR', 'CED.ALD']);
    expect(holdersAt(history, '1955-03-01')).toEqual(['ALD', 'BIR', 'CED']);
  });

  test('before its first tenure a unit has its first holder', () => {
    expect(holdersAt(history, '1900-01-01')).toEqual(['ALD', 'BIR', 'CED.ALD']);
  });

  test('a unit without a chain has nobody', () => {
    expect(holdersAt(tinyHistory({ tenures: [['a', ['ALD', '1949-01-01']]] }), '1950-01-01')).toEqual([
      'ALD',
      '',
      '',
    ]);
  });
});

describe('the name of the date', () => {
  test('is the old one on the last day of the old period and the new one on the first day of the new', () => {
    expect(polityName(history, 'ALD', '1957-04-30')).toBe('Alder');
    expect(polityName(history, 'ALD', '1957-05-01')).toBe('Alderland');
  });

  test('before the first period is the first name, after the last period the last', () => {
    expect(polityName(history, 'ALD', '1900-01-01')).toBe('Alder');
    expect(polityName(history, 'CED', '1949-04-04')).toBe('Cedar');
    expect(polityName(history, 'CED.ALD', '1960-01-01')).toBe('Alder Cedar');
    expect(polityPeriod(history, 'CED.ALD', '1955-03-01')?.end).toBe('1955-03-01');
  });

  test('in a gap between two periods is the later name', () => {
    const gap = tinyHistory({
      polities: [
        ['EGY', '1949-01-01', '1958-02-22', 'Egypt', 'S', [], 'EGY'],
        ['EGY', '1961-09-28', null, 'United Arab Republic', 'S', [], 'EGY'],
      ],
    });
    expect(polityName(gap, 'EGY', '1960-01-01')).toBe('United Arab Republic');
  });

  test('of an unknown polity is its id', () => {
    expect(polityPeriod(history, 'XYZ', '1955-01-01')).toBeUndefined();
    expect(polityName(history, 'XYZ', '1955-01-01')).toBe('XYZ');
  });
});

test('Kosovo alone has another code for readers, there and back', () => {
  expect(publicCode('KOS')).toBe('XKX');
  expect(polityOfCode('XKX')).toBe('KOS');
  expect(publicCode('POL')).toBe('POL');
  expect(polityOfCode('POL')).toBe('POL');
});
