// The link of a classroom set: total, and read back as written.
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { CLASS_PARTS, formatClass, isWhole, parseClass } from './classroom.ts';

const history = tinyHistory();
const parse = (query: string) => parseClass(new URLSearchParams(query), history);

describe('a classroom set', () => {
  test('shows today and everything where nothing is asked', () => {
    const { view, notices } = parse('');
    expect(view).toEqual({
      from: '1949-04-04',
      to: '1960-06-15',
      seed: 1,
      parts: CLASS_PARTS,
      plate: 'europe',
      names: true,
    });
    expect(notices).toEqual([]);
    expect(isWhole(view, history)).toBe(true);
  });

  test.each([
    'date=1955',
    'date=1955-05-14&seed=7',
    'date=1958&from=1955',
    'date=1958&from=1955-05-14&part=quiz,key&plate=world&names=0',
  ])('is read back from its own link: %s', (query) => {
    const { view } = parse(query);
    expect(formatClass(view, history)).toBe(`/classroom?${query}`);
  });

  test('takes sheets one by one, as a form sends them', () => {
    expect(parse('part=quiz&part=blank').view.parts).toEqual(['blank', 'quiz']);
  });

  test('a span begins with the first day of its first year, and is put in order', () => {
    expect(parse('date=1958&from=1955').view).toMatchObject({ from: '1955-01-01', to: '1958-12-31' });
    expect(parse('date=1951&from=1958').view).toMatchObject({ from: '1951-12-31', to: '1958-01-01' });
    expect(isWhole(parse('date=1955&from=1949').view, history)).toBe(true);
  });

  test('nonsense becomes the nearest day, and is said', () => {
    const { view, notices } = parse('date=1955-02-30&from=lately&seed=-4&part=sun&plate=moon');
    expect(view).toMatchObject({ to: '1960-06-15', from: '1955-02-28', seed: 1, parts: CLASS_PARTS });
    expect(notices).toHaveLength(2);
  });
});
