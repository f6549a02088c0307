// The map of a state's page: where it looks, what it outlines, what it leaves out.
import { describe, expect, test } from 'vitest';
import { tinyGeometry, tinyLabels, tinyScene } from '../../../tests/tiny.ts';
import { countryMap, frameAround, plateFor, unitPairs } from './country-map.ts';

const figures = { world: tinyGeometry('world'), europe: tinyGeometry('europe') };
const map = (land: readonly string[], date = '1958-07-01'): string =>
  countryMap({
    scene: tinyScene(date),
    geometry: figures.europe,
    rows: tinyLabels,
    land,
    label: 'Map of <Cedar>',
  });

const outline = (land: readonly string[]): string =>
  /class="pick-line" d="([^"]*)"/.exec(map(land))?.[1] ?? '';

describe('the plate of a state', () => {
  test('is Europe where its land is on that plate, else the world', () => {
    const wide = { ...figures.europe, units: { a: { d: '', area: 900, x: 0, y: 0 } } };
    expect(plateFor({ ...figures, europe: wide }, ['a'])).toBe('europe');
    expect(plateFor({ ...figures, europe: { ...figures.europe, units: {} } }, ['a'])).toBe('world');
  });

  test('tells which units touch, once for each pair', () => {
    expect(unitPairs(figures)).toEqual([['a', 'b']]);
  });
});

describe('the look', () => {
  test('stays on the plate and keeps the shape of the picture', () => {
    const frame = frameAround(figures.europe, ['c']);
    expect(frame.width / frame.height).toBeCloseTo(600 / 450);
    expect(frame.width).toBeLessThanOrEqual(figures.europe.width);
    expect(frame.x).toBeGreaterThanOrEqual(0);
    expect(frame.y + frame.height).toBeLessThanOrEqual(figures.europe.height + 1e-9);
  });

  test('of a state without drawn land is around its symbol, or the whole plate', () => {
    const without = { ...figures.europe, units: {} };
    expect(frameAround(without, ['c'])).toEqual(frameAround(without, ['c']));
    expect(frameAround(without, ['x']).width).toBeGreaterThan(0);
  });
});

describe('the drawing', () => {
  test('names itself, says its date, and escapes what it is called', () => {
    expect(map(['a'])).toMatch(/^<svg [^>]*aria-label="Map of &lt;Cedar&gt;" data-date="1958-07-01">/);
  });

  test('outlines the land alone: not the border between two of its own units', () => {
    const both = outline(['a', 'b']);
    const one = outline(['a']);
    const border = figures.europe.lines.find(([a, b]) => a === 'a' && b === 'b')?.[2] ?? '';
    expect(one).toContain(border);
    expect(both).not.toContain(border);
  });

  test('carries no style attribute and no script', () => {
    expect(map(['a'])).not.toMatch(/ style=|<script/);
  });
});
