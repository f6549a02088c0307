// Plates of a comparison: ids of their own, shared patterns, and the plate of gains and losses.
import { expect, test } from 'vitest';
import { tinyGeometry, tinyLabels, tinyScene } from '../../../tests/tiny.ts';
import { changesPlate, turnClass, unitTurns } from './changes-plate.ts';
import { named, pairPatterns, pairPlate } from './pair.ts';

const geometry = tinyGeometry();
const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
const references = (svg: string): string[] =>
  [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id ?? '');

test('two plates of one view share no id, and refer to their own', () => {
  const scene = tinyScene('1958-07-01');
  const [a, b] = ['a', 'b'].map((name) =>
    pairPlate(scene, named(geometry, name), tinyLabels, { label: name }),
  );
  const [own, other] = [ids(a ?? ''), ids(b ?? '')];
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter((id) => other.includes(id))).toEqual([]);
  for (const [svg, known] of [
    [a, own],
    [b, other],
  ] as const)
    for (const id of references(svg ?? '')) expect(known).toContain(id);
});

test('their patterns stand apart, once', () => {
  expect(ids(pairPatterns(['europe']))).toContain('europe-p-both');
  expect(pairPlate(tinyScene('1958-07-01'), named(geometry, 'a'), [], { label: '' })).not.toContain(
    '<pattern',
  );
});

const between = (a: string, b: string) => ({ a: tinyScene(a), b: tinyScene(b) });
const classOf = (a: string, b: string, unit: string): string => {
  const pair = between(a, b);
  const i = pair.a.units.findIndex((u) => u.id === unit);
  const [was, is] = [pair.a.units[i], pair.b.units[i]];
  return was && is ? turnClass(unitTurns(was, is)) : '';
};

test('what came into a bloc is a gain, what went out a loss, what stayed is kept', () => {
  expect(classOf('1955-12-31', '1958-12-31', 'c')).toBe('g-nato');
  expect(classOf('1955-12-31', '1959-12-31', 'b')).toBe('l-wp');
  expect(classOf('1959-12-31', '1955-12-31', 'b')).toBe('g-wp');
  expect(classOf('1955-12-31', '1958-12-31', 'a')).toBe('k-both');
  expect(classOf('1951-12-31', '1953-12-31', 'a')).toBe('g-eu');
  expect(classOf('1949-12-31', '1950-12-31', 'b')).toBe('none');
});

test('the plate names each unit with what it gained and lost, and signs its label', () => {
  const svg = changesPlate(between('1954-12-31', '1956-12-31'), named(geometry, 'changes'), tinyLabels, {
    label: 'Changes',
    unit: (name, a, b) => `${name} ${turnClass(unitTurns(a, b))}`,
  });
  expect(svg).toContain('<title>Birch g-wp</title>');
  expect(svg).toContain('>Birch +<');
  expect(svg).toContain('aria-label="Changes"');
});

test('a border of one day alone stands out', () => {
  const merge = {
    tenures: [
      ['a', ['ALD', '1949-01-01']],
      ['b', ['BIR', '1949-01-01', 'ALD', '1956-01-01']],
      ['c', ['CED', '1949-01-01']],
    ],
  } satisfies Parameters<typeof tinyScene>[1];
  const pair = { a: tinyScene('1955-01-01', merge), b: tinyScene('1957-01-01', merge) };
  const text = { label: '', unit: () => '' };
  expect(changesPlate(pair, named(geometry, 'x'), [], text)).toMatch(/class="cb-gone" d="M/);
  const back = { a: pair.b, b: pair.a };
  expect(changesPlate(back, named(geometry, 'x'), [], text)).toMatch(/class="cb-fresh" d="M/);
});
