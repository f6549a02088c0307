// Frozen maps on disk: the same facts make the same version, and versions of an earlier release are kept as they were.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFrozen } from '../src/compile/frozen.ts';
import { core } from '../src/lib/text/en/core.ts';
import { embedWords } from '../src/lib/text/en/embed.ts';
import { headlineDays } from './real-world.ts';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'atlas-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const make = (out: string, keep: string): string =>
  makeFrozen({
    root,
    facts: join(root, 'src/lib/generated'),
    out: join(scratch, out),
    keep,
    t: core,
    w: embedWords,
    log: () => undefined,
  });

test('every year and every change of the blocs has a page, under a version that depends on the facts alone', () => {
  const version = make('one', '');
  expect(version).toMatch(/^\d[\w.]*-[0-9a-f]{8}$/);
  const folder = join(scratch, 'one/data', version);
  expect(readdirSync(join(folder, 'embed')).length).toBeGreaterThan(headlineDays.length - 10);
  const page = readFileSync(join(folder, 'embed/1990-10-03.html'), 'utf8');
  expect(page).toContain(version);
  expect(page).toContain('href="../../../1990-10-03"');
  expect(page).not.toContain('{version}');
  expect(readdirSync(join(folder, 'type'))).toHaveLength(3);

  const kept = '0.0.9-0123abcd';
  const old = join(scratch, 'old/data', kept, 'embed');
  mkdirSync(old, { recursive: true });
  writeFileSync(join(old, '1955.html'), 'as it was');
  writeFileSync(join(old, '1955.html.br'), 'compressed');
  expect(make('two', join(scratch, 'old'))).toBe(version);
  expect(readFileSync(join(scratch, 'two/data', kept, 'embed/1955.html'), 'utf8')).toBe('as it was');
  expect(readdirSync(join(scratch, 'two/data', kept, 'embed'))).toEqual(['1955.html']);
  const list = JSON.parse(readFileSync(join(scratch, 'two/data/frozen.json'), 'utf8')) as {
    versions: string[];
  };
  expect(list.versions).toEqual([version, kept]);
});

test('a wrong folder of an earlier release stops the build: pages elsewhere show what is in it', () => {
  expect(() => make('three', join(scratch, 'nowhere'))).toThrow('ATLAS_KEEP');
});
