// Where the parts of a ribbon stand.
import { describe, expect, test } from 'vitest';
import type { RibbonRow } from '../scene/country-model.ts';
import { buildRibbon } from './ribbon.ts';

const span = { first: '1950-01-01', last: '1960-01-01' };
const row: RibbonRow = {
  polity: 'ALD',
  code: 'ALD',
  name: 'Alder',
  page: true,
  bars: [
    { start: '1950-01-01', end: '1955-01-01', shade: 'land', label: '', title: 'none' },
    { start: '1955-01-01', end: null, shade: 'nato', label: 'NATO', title: 'NATO' },
  ],
  partner: [{ start: '1952-01-01', end: '1953-01-01', suspended: true, title: 'Talks' }],
  steps: [{ date: '1940-01-01', title: 'early' }],
};

describe('a ribbon', () => {
  const ribbon = buildRibbon([row], '1957-07-02', span);
  const [line] = ribbon.lines;

  test('lays bars end to end and an open one to the last day', () => {
    const [first, second] = line?.bars ?? [];
    expect(first?.x).toBe(0);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0);
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(1000);
  });

  test('keeps what lies before its first day at its edge', () => {
    expect(line?.marks).toEqual([{ x: 0, title: 'early' }]);
  });

  test('marks the date and the decades', () => {
    expect(ribbon.at).toBeGreaterThan(749);
    expect(ribbon.at).toBeLessThan(751);
    expect(ribbon.years.map((year) => year.year)).toEqual([1950, 1960]);
  });

  test('writes a label only where it fits', () => {
    expect(line?.bars.map((bar) => bar.fits)).toEqual(['never', 'any']);
    const long = {
      ...row,
      bars: [{ ...row.bars[0], start: '1959-01-01', end: null, label: 'A long label' }],
    };
    const [tight] = buildRibbon([long as RibbonRow], '1957-07-02', span).lines;
    expect(tight?.bars[0]?.fits).toBe('never');
  });
});
