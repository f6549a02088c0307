// Packages whose code reaches the reader are named, with their licence, in LICENSES.md.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, cruiseTree } from './cruise.ts';

const TYPES = new Set(['type-only', 'type-import']);

test('every package that the site imports is in LICENSES.md with its licence', async () => {
  const list = readFileSync(path.join(ROOT, 'LICENSES.md'), 'utf8');
  const { modules } = await cruiseTree(ROOT);
  const imports = modules
    .filter((module) => /^src\/(?:lib|routes)\//.test(module.source))
    .flatMap((module) => module.dependencies)
    .filter((dependency) => !dependency.dependencyTypes.some((type) => TYPES.has(type)));
  const names = imports.flatMap(
    ({ resolved }) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(resolved)?.[1] ?? [],
  );
  const missing = [...new Set(names)].filter((name) => !list.includes(`| ${name} | ${licenceOf(name)} |`));
  expect(missing).toEqual([]);
}, 60_000);

function licenceOf(name: string): string {
  const manifest = path.join(ROOT, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return 'unknown';
  const { license } = JSON.parse(readFileSync(manifest, 'utf8')) as { license?: string };
  return license ?? 'unknown';
}
