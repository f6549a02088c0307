// Runs dependency-cruiser over a tree that has a src/ folder, with the rules of .dependency-cruiser.mjs.
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import path from 'node:path';
import config from '../../.dependency-cruiser.mjs';

/** Folder of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every rule of the configuration by name. */
export const IMPORT_RULES = config.forbidden.map((rule) => rule.name);

/** What dependency-cruiser finds in `<tree>/src`. */
export async function cruiseTree(tree: string): Promise<ICruiseResult> {
  const { forbidden, options } = config;
  const result = await cruise(
    ['src'],
    { ...options, baseDir: tree, ruleSet: { forbidden }, validate: true },
    { alias: { $lib: path.join(tree, 'src/lib') } },
  );
  if (typeof result.output === 'string') throw new Error('dependency-cruiser answered with a text');
  return result.output;
}

/** `<file> <rule>` for every violation, each once, sorted. */
export function violationsIn(result: ICruiseResult): string[] {
  const found = result.summary.violations.map((violation) => `${violation.from} ${violation.rule.name}`);
  return [...new Set(found)].sort();
}
