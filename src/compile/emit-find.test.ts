// The index for finding: it carries what the tables say, and stays light.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildFind } from './emit-find.ts';
import { judge } from './sound-data.ts';

const LIMIT = 60_000;

test('names by which readers look and names that no state had are kept apart', () => {
  expect(buildFind(judge().dataset).names).toEqual([
    ['DDR', ['Deutsche Demokratische Republik'], ['Preußen']],
    ['GBR', ['UK'], []],
  ]);
});

test('every thing has a row with its days', () => {
  const { things } = buildFind(judge().dataset);
  expect(things.event.map(([id, , also, start]) => [id, also, start])).toEqual([
    ['treaty-signed', '', '1949-04-04'],
    ['german-unity', '', '1990-10-03'],
  ]);
  expect(Object.values(things).every((rows) => rows.length > 0)).toBe(true);
});

test('the compiled index weighs less than 60 kB as it travels', () => {
  const compiled = readFileSync(new URL('../lib/generated/find.json', import.meta.url));
  expect(brotliCompressSync(compiled).length).toBeLessThan(LIMIT);
});
