// The compile step as a whole: all or nothing, and nothing rewritten without need.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileFacts, type Outcome } from './main.ts';
import { soundData, swap, writeData } from './sound-data.ts';

const folders: string[] = [];
let out = '';
let printed: string[] = [];

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'atlas-out-'));
  folders.push(out);
  printed = [];
});

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function compile(root: string): Outcome {
  const labelling = {
    project:
      () =>
      (lon: number, lat: number): [number, number] => [lon, lat],
    cutLon: -169,
  };
  return compileFacts(root, out, labelling, (line) => printed.push(line));
}

function data(changes: Parameters<typeof writeData>[0] = {}): string {
  const root = writeData(changes);
  folders.push(root);
  return root;
}

test('a second run over the same data writes nothing', () => {
  const root = data();
  expect(compile(root).changed).toBeGreaterThan(10);
  const before = statSync(join(out, 'history.json')).mtimeMs;
  expect(compile(root)).toEqual({ ok: true, changed: 0 });
  expect(statSync(join(out, 'history.json')).mtimeMs).toBe(before);
});

test('only what a change touches is written', () => {
  const root = data();
  compile(root);
  writeFileSync(
    join(root, 'data/periods/since.md'),
    swap('word5', 'other')(soundData['periods/since.md'] ?? ''),
  );
  expect(compile(root)).toEqual({ ok: true, changed: 1 });
});

test('with a complaint nothing is written, and all complaints are printed together', () => {
  const changes = { 'memberships.csv': swap('1955-05-06', '1955-02-30'), 'blocs.csv': swap('NAT,', ',') };
  expect(compile(data(changes))).toEqual({ ok: false, changed: 0 });
  expect(existsSync(join(out, 'history.json'))).toBe(false);
  expect(printed.join('\n')).toMatch(
    /^2 complaints, nothing written:\ndata\/blocs\.csv:2 .*\ndata\/memberships\.csv:3 /,
  );
});

test('the file of a period that is gone is removed', () => {
  compile(data());
  const old = join(out, 'periods/since.json');
  expect(readFileSync(old, 'utf8')).toContain('Years of since');
  compile(data({ 'periods/since.md': null, 'periods/before.md': swap('end: "1990-10-03"', 'end: ""') }));
  expect(existsSync(old)).toBe(false);
});
