// A machine without Firefox and WebKit: what is asked of its packages, and that the run goes on without them.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const ASK =
  "import('./scripts/engines.mjs').then(async (m) => console.log(JSON.stringify(await m.findEngines())))";
/** apt-get is only ever asked by root, on Debian and its relatives. */
const asks = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-engines-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Finds engines on a machine whose apt-get notes what it is asked and then does as told.
 * @param {string} apt end of the script that stands for apt-get
 * @param {NodeJS.ProcessEnv} programs
 */
function find(apt, programs) {
  const script = path.join(folder, 'apt-get');
  const log = path.join(folder, 'asked');
  writeFileSync(script, `#!/bin/sh\necho "$@" >> ${log}\n${apt}\n`);
  chmodSync(script, 0o755);
  const answer = spawnSync(process.execPath, ['-e', ASK], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...programs, PATH: `${folder}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  const lines = answer.stdout.trim().split('\n');
  const asked = existsSync(log) ? readFileSync(log, 'utf8') : '';
  return { status: answer.status, found: JSON.parse(lines.at(-1) ?? ''), lines, asked };
}

const nowhere = { FIREFOX_PATH: '/nowhere/firefox', WEBKIT_DRIVER: '/nowhere/driver' };

test('engines that cannot be installed are told of and left out', () => {
  const { status, found, lines, asked } = find('exit 100', nowhere);
  expect(status).toBe(0);
  expect(found).toEqual({});
  expect(lines).toContain('Not tried in Firefox: it is not installed.');
  expect(lines).toContain('Not tried in WebKit: it is not installed.');
  expect(asked.includes('update')).toBe(asks);
});

test.runIf(asks)(
  'where one has no package the other is still asked for, fetched before it is unpacked',
  () => {
    const { asked } = find('case "$*" in *webkit*) exit 100;; esac', nowhere);
    const installs = asked.split('\n').filter((line) => line.includes('install'));
    expect(installs.at(0)).toMatch(/firefox-esr webkit2gtk-driver xvfb --download-only$/);
    expect(
      installs.filter((line) => /firefox-esr xvfb/.test(line)).map((line) => /download-only/.test(line)),
    ).toEqual([true, false]);
  },
);

test('an engine that does not start is told of and left out', () => {
  const { status, found, lines } = find('exit 100', { ...nowhere, FIREFOX_PATH: '/bin/false' });
  expect(status).toBe(0);
  expect(found).toEqual({});
  expect(lines.find((line) => line.startsWith('Not tried in Firefox'))).toBeDefined();
}, 90_000);
