// What is installed is what was chosen: exact versions, a hash for every package, and nothing of theirs runs while installing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './cruise.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}
interface Manifest {
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly dependencies?: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };

test('versions are exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual(
    [],
  );
});

test('every package of the lockfile has a strong hash, and is told by its name, not by an address', () => {
  const installed = Object.entries(packages).filter(([place]) => place !== '');
  expect(installed.length).toBeGreaterThan(100);
  const weak = installed.filter(([, { integrity, resolved, link }]) => {
    return !integrity?.startsWith('sha512-') || resolved !== undefined || link === true;
  });
  expect(weak.map(([place]) => place)).toEqual([]);
});

test('packages are installed without running their scripts', () => {
  const toolchain = readFileSync(path.join(ROOT, 'scripts/toolchain.mjs'), 'utf8');
  expect(toolchain).toContain("'--ignore-scripts'");
});
