// From what is typed to an order, and to the name of the file.
import { describe, expect, test } from 'vitest';
import { filmName, orderOf } from './form.ts';
import type { FilmForm } from './form.ts';
import { evenSize, FILM_SIZES, parseSize, shapeOf } from './size.ts';

const span = { firstDate: '1949-04-04', asOf: '2026-11-20' };
const form: FilmForm = {
  from: '1949',
  to: '2026',
  map: 'both',
  steps: 'years',
  pace: 'normal',
  size: '1280x720',
  theme: 'light',
  format: 'mp4',
  title: true,
};

describe('the range', () => {
  test('of years begins on their first day and ends on their last that the atlas has', () => {
    expect(orderOf(form, span)).toMatchObject({ from: '1949-04-04', to: '2026-11-20' });
    expect(orderOf({ ...form, from: '1955', to: ' 1960 ' }, span)).toMatchObject({
      from: '1955-01-01',
      to: '1960-12-31',
    });
  });

  test('of days is taken as it stands', () => {
    expect(orderOf({ ...form, from: '1955-05-06', to: '1955-05-14' }, span)).toMatchObject({
      from: '1955-05-06',
      to: '1955-05-14',
    });
  });

  test.each([
    [{ from: 'soon' }, { kind: 'not-a-date', field: 'from', given: 'soon' }],
    [{ to: '1955-02-30' }, { kind: 'not-a-date', field: 'to', given: '1955-02-30' }],
    [{ from: '1948' }, { kind: 'out-of-range', field: 'from' }],
    [{ to: '2026-12-01' }, { kind: 'out-of-range', field: 'to' }],
    [{ from: '1990', to: '1980' }, { kind: 'wrong-order' }],
  ])('%o is refused with its reason', (given, fault) => {
    expect(orderOf({ ...form, ...given }, span)).toEqual(fault);
  });
});

test('the name of the file says years, or days where they are not whole years, and the map', () => {
  const all = { from: '1949-04-04', to: '2026-11-20' };
  expect(filmName(all, 'world', 'mp4', span)).toBe('alliance-atlas-1949-2026-world.mp4');
  expect(filmName({ from: '1955-01-01', to: '1955-12-31' }, 'both', 'gif', span)).toBe(
    'alliance-atlas-1955-world-europe.gif',
  );
  expect(filmName({ from: '1955-05-06', to: '1990-10-03' }, 'europe', 'webm', span)).toBe(
    'alliance-atlas-1955-05-06-1990-10-03-europe.webm',
  );
});

describe('a size', () => {
  test('is taken in four shapes', () => {
    expect(
      ['1920x1080', '854x480', '1024×768', '720x720', '540X960'].map((s) => parseSize(s) !== null),
    ).toEqual(Array(5).fill(true));
    expect(FILM_SIZES.every((size) => shapeOf(size) !== null)).toBe(true);
  });

  test.each(['1000x300', '100x100', '8000x4500', '1920', 'axb', ''])('%s is none', (text) => {
    expect(parseSize(text)).toBeNull();
  });

  test('is made even for encoders', () => {
    expect(evenSize({ width: 853, height: 480 })).toEqual({ width: 852, height: 480 });
  });
});
