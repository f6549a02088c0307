// Finding land on a plate: by nearness under the pointer, and with the arrow keys.
import { describe, expect, test } from 'vitest';
import { tinyGeometry, tinyScene } from '../../../tests/tiny.ts';
import { fitOf, isArrow, unitNear, walk } from './walk.ts';

const geometry = tinyGeometry();

describe('the plate in its box', () => {
  test('fills a box of its own shape', () => {
    expect(fitOf(geometry, 180, 120)).toEqual({ scale: 10, dx: 0, dy: 0 });
  });

  test('stands in the middle of a wider and of a higher box', () => {
    expect(fitOf(geometry, 280, 120)).toEqual({ scale: 10, dx: 50, dy: 0 });
    expect(fitOf(geometry, 180, 220)).toEqual({ scale: 10, dx: 0, dy: 50 });
  });
});

describe('the unit under the pointer', () => {
  const near = (id: string, x: number, y: number, reach: number, date = '1958-07-01') =>
    unitNear(id, geometry, x, y, reach, tinyScene(date));

  test('is the one whose element was hit', () => {
    expect(near('europe-a', 1, 1, 2)).toBe('a');
  });

  test('is the tiny member within reach, whatever was hit', () => {
    expect(near('europe-b', 14.5, 10.5, 2)).toBe('c');
    expect(near('', 13.5, 9, 2)).toBe('c');
  });

  test('is not a tiny state out of reach, or in no bloc', () => {
    expect(near('europe-b', 16, 10.5, 2)).toBe('b');
    expect(near('europe-b', 13.5, 10.5, 2, '1956-01-01')).toBe('b');
  });

  test('is none over the sea, over another element, or on the other plate', () => {
    expect(near('', 1, 1, 2)).toBeNull();
    expect(near('europe-nowhere', 1, 1, 2)).toBeNull();
    expect(near('world-a', 1, 1, 2)).toBeNull();
  });
});

describe('an arrow key', () => {
  const scene = tinyScene('1958-07-01');

  test.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowLeft', 'b', 'a'],
    ['ArrowDown', 'b', 'c'],
    ['ArrowUp', 'c', 'b'],
    ['ArrowLeft', 'a', null],
    ['ArrowDown', 'c', null],
    ['Enter', 'a', null],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(walk(key, from, geometry, scene)).toBe(to);
  });

  test('starts near the middle where nothing is selected', () => {
    expect(walk('ArrowRight', null, geometry, scene)).toBe('b');
  });

  test('goes over land of the same state', () => {
    const tenures: [string, string[]][] = [
      ['a', ['ALD', '1949-01-01']],
      ['b', ['ALD', '1949-01-01']],
      ['c', ['CED', '1949-01-01']],
    ];
    expect(walk('ArrowRight', 'a', geometry, tinyScene('1958-07-01', { tenures }))).toBe('c');
  });

  test('skips land too small to be seen, unless its state has no other', () => {
    const specks = { ...geometry, units: { ...geometry.units, b: { d: '', area: 3.9, x: 12.9, y: 3.3 } } };
    expect(walk('ArrowRight', 'a', specks, scene)).toBe('b');
    const tenures: [string, string[]][] = [
      ['a', ['ALD', '1949-01-01']],
      ['b', ['CED', '1949-01-01']],
      ['c', ['CED', '1949-01-01']],
    ];
    expect(walk('ArrowRight', 'a', specks, tinyScene('1958-07-01', { tenures }))).toBe('c');
  });

  test('finds the symbol of a state that has no outline on the plate', () => {
    const { a, b } = geometry.units;
    expect(walk('ArrowDown', 'b', { ...geometry, units: { a, b } as typeof geometry.units }, scene)).toBe(
      'c',
    );
  });

  test('is one of four', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].every(isArrow)).toBe(true);
    expect(['Enter', 'arrowup', ''].some(isArrow)).toBe(false);
  });
});
