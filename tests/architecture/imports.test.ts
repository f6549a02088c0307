// The direction of imports: the real tree is clean, and a planted violation of every rule is caught.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ICruiseResult } from 'dependency-cruiser';
import { IMPORT_RULES, ROOT, cruiseTree, violationsIn } from './cruise.ts';

const PLANTED = path.join(import.meta.dirname, 'planted');

/** What the planted files say of themselves: `Violates: rule, rule` in a comment. */
function announced(): string[] {
  const files = readdirSync(path.join(PLANTED, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:ts|svelte)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(PLANTED, 'src', file), 'utf8');
      const rules = /Violates: ([a-z, -]+?)(?:\.| -->|$)/m.exec(text)?.[1]?.split(', ') ?? [];
      return rules.map((rule) => `src/${file.split(path.sep).join('/')} ${rule}`);
    })
    .sort();
}

describe('the real tree', () => {
  let real: ICruiseResult;
  beforeAll(async () => {
    real = await cruiseTree(ROOT);
  }, 60_000);

  test('obeys every rule about imports', () => {
    expect(violationsIn(real)).toEqual([]);
  });

  test('is seen: TypeScript, components, and what they import', () => {
    const imports = (end: string) => real.modules.filter((module) => module.source.endsWith(end));
    expect(imports('.ts').some((module) => module.dependencies.length > 0)).toBe(true);
    expect(imports('.svelte').some((module) => module.dependencies.length > 0)).toBe(true);
  });
});

describe('the planted tree', () => {
  test('shows exactly the violations that its files announce', async () => {
    expect(violationsIn(await cruiseTree(PLANTED))).toEqual(announced());
  }, 60_000);

  test('has a violation of every rule', () => {
    const planted = new Set(announced().map((line) => line.split(' ')[1]));
    expect(IMPORT_RULES.filter((rule) => !planted.has(rule))).toEqual([]);
  });
});
