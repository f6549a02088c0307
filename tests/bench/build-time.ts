// Times the build in a copy of the tree: with nothing kept, after a change of one style sheet, and with nothing changed.
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, environment, findNode, run } from '../../scripts/toolchain.mjs';
import type { BuildTimes } from './results.ts';
import { rounded } from './statistics.ts';

const READ = [
  'data',
  'src',
  'static',
  'scripts',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

export async function measureBuild(tell: (line: string) => void): Promise<BuildTimes> {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'atlas-build-'));
  try {
    const made = path.join(ROOT, 'src/lib/generated');
    for (const name of READ)
      cpSync(path.join(ROOT, name), path.join(copy, name), {
        recursive: true,
        filter: (file) => file !== made,
      });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    tell('build without anything kept ...');
    const coldSeconds = await buildOnce(copy);
    tell('build after a change ...');
    appendFileSync(path.join(copy, 'src/app.css'), '\n');
    const warmSeconds = await buildOnce(copy);
    tell('build without a change ...');
    return { coldSeconds, warmSeconds, unchangedSeconds: await buildOnce(copy) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Calls the step itself: `npm run build` would look after node_modules first. */
async function buildOnce(copy: string): Promise<number> {
  const script = `import { build } from ${JSON.stringify(pathToFileURL(path.join(copy, 'scripts/steps.mjs')).href)}; await build();`;
  const node = findNode();
  const started = performance.now();
  const code = await run(node, ['--input-type=module', '--eval', script], {
    env: environment(node),
    quiet: true,
  });
  if (code !== 0) throw new Error('the build in the copy failed');
  return rounded((performance.now() - started) / 1000, 1);
}
