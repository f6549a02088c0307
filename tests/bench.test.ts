// The benchmark's own arithmetic and the reading of the build, over small examples.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  datePages,
  firstMapSize,
  headOf,
  largest,
  ownScriptSize,
  startingScripts,
  withMapLibrary,
} from './bench/bytes.ts';
import { readOptions } from './bench/options.ts';
import { withTables } from './bench/publish.ts';
import { blockingTime, cumulativeShift, median, quantile } from './bench/statistics.ts';

const build = mkdtempSync(path.join(tmpdir(), 'atlas-'));
afterAll(() => {
  rmSync(build, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(build, name)), { recursive: true });
  writeFileSync(path.join(build, name), text);
}

const CODE = 'export const f = (a) => a && ((b) => b);\n'.repeat(50);
const PAGE =
  '<link rel="icon" href="./icon.svg">' +
  '<link href="./_app/a.css" rel="stylesheet"><link href="./_app/b.css" rel="stylesheet" disabled media="(max-width: 0)">' +
  '<script>inline()</script><script type="module" src="/m.js"></script><script src="/slow.js"></script>';

test('quantiles lie between neighbours, and nothing has the median 0', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(median([])).toBe(0);
});

test('layout shifts add up in bursts, and the worst burst counts', () => {
  expect(cumulativeShift([])).toBe(0);
  const bursts = [
    { at: 0, value: 0.1 },
    { at: 900, value: 0.2 },
    { at: 2000, value: 0.25 },
  ];
  expect(cumulativeShift(bursts)).toBeCloseTo(0.3);
});

test('only what a task takes beyond 50 ms after the first paint blocks', () => {
  const tasks = [
    { at: 0, duration: 100 },
    { at: 190, duration: 80 },
    { at: 400, duration: 49 },
  ];
  expect(blockingTime(tasks, 0)).toBe(80);
  expect(blockingTime(tasks, 200)).toBe(20);
});

test('the head of a page tells what blocks it', () => {
  expect(headOf(PAGE)).toEqual({
    styles: ['_app/a.css'],
    blocking: ['slow.js'],
  });
});

test('bytes are those that are served, and the largest page is found', () => {
  write('1955.html', PAGE);
  write('1955.html.br', 'x'.repeat(300));
  write('2004-05-01.html', PAGE);
  write('2004-05-01.html.br', 'x'.repeat(400));
  write('about.html', PAGE);
  write('_app/a.css', 'a{}');
  write('_app/a.css.br', 'x'.repeat(20));
  write('_app/code.js', CODE);
  write('_app/code.js.br', 'x'.repeat(30));
  write('_app/data.js', CODE);
  write('_app/data.js.br', 'x'.repeat(40));
  write('_app/start.js', 'const files = ["./code.js","./data.js"];\n');
  write('_app/start.js.br', 'x'.repeat(5));
  write('_app/map.js', '".maplibregl-map"');
  expect(datePages(build).sort()).toEqual(['1955.html', '2004-05-01.html']);
  expect(largest(datePages(build), (name) => firstMapSize(build, name))).toEqual({
    name: '2004-05-01.html',
    bytes: 420,
  });
  expect(startingScripts(build)).toEqual(['_app/start.js', '_app/code.js', '_app/data.js']);
  expect(ownScriptSize(build)).toBe(75);
  expect(withMapLibrary(build)).toEqual(['_app/map.js']);
  expect(withMapLibrary(build, ['_app/code.js'])).toEqual([]);
});

test('only a full run may be published', () => {
  expect(readOptions([]).publish).toBe(true);
  expect(readOptions(['--runs', '7', '--build'])).toMatchObject({ publish: true, build: true, runs: 7 });
  for (const args of [['--quick'], ['--runs', '2'], ['--pages', '/1955']])
    expect(readOptions(args).publish).toBe(false);
  expect(() => readOptions(['--runs', 'many'])).toThrow(/--runs is many/);
});

test('a new table takes the place of the old one, and the words around it stay', () => {
  const page = 'before\n\n<!-- measured -->\nold\n<!-- /measured -->\nafter\n';
  const renewed = withTables(page, 'new');
  expect(renewed).toBe('before\n\n<!-- measured -->\n\nnew\n\n<!-- /measured -->\nafter\n');
  expect(withTables(renewed, 'new')).toBe(renewed);
  expect(() => withTables('no marks', 'new')).toThrow(/no <!-- measured -->/);
});
