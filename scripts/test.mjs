// `npm test`: every check there is; the last line counts the tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import * as steps from './steps.mjs';
import { ROOT, Stop, install, main } from './toolchain.mjs';

/** @typedef {[name: string, step: () => Promise<void>]} Step */

/** @type {Step[]} */
const FIRST = [
  ['install', install],
  ['data', () => steps.data()],
];
/**
 * Side by side: the linter takes as long as the others together, and none of them more than one processor.
 * @type {Step[][]}
 */
const LANES = [
  [['lint', () => steps.lint()]],
  [
    ['format check', () => steps.format(['--check'])],
    ['type check', () => steps.check()],
    ['dependency rules', () => steps.rules()],
  ],
];
/** @type {Step[]} */
const LAST = [
  ['unit tests', () => steps.unit()],
  ['build', () => steps.site()],
  ['browser tests', () => steps.e2e()],
];

await main(async () => {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  for (const report of Object.values(steps.REPORTS)) rmSync(path.join(ROOT, report), { force: true });
  const stopped = await runAll();
  const { passed, failed } = counts();
  // A step that fails without a failed test (a lint error, say) must not end in "0 failed".
  console.log(`\n${String(passed)} passed, ${String(stopped ? Math.max(failed, 1) : failed)} failed`);
  if (stopped || failed > 0) process.exitCode = 1;
});

/** Runs the steps up to the first that fails, and the lane beside it to its end; true if one did. */
async function runAll() {
  if (await stops(FIRST)) return true;
  const stopped = await Promise.all(LANES.map(stops));
  return stopped.includes(true) || (await stops(LAST));
}

/**
 * Runs steps in their order up to the first that fails.
 * @param {readonly Step[]} all
 * @returns {Promise<boolean>} whether one did
 */
async function stops(all) {
  for (const [name, step] of all) {
    console.log(`\n=== ${name} ===`);
    const started = Date.now();
    try {
      await step();
    } catch (error) {
      console.error(
        `\n${error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error)}`,
      );
      console.error(`Stopped at: ${name}, after ${seconds(started)}.`);
      return true;
    }
    console.log(`--- ${name}: ${seconds(started)}`);
  }
  return false;
}

/** @param {number} started */
function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

/** Sums of what the test runners reported; a runner that did not come to its turn counts nothing. */
function counts() {
  const rules = report(steps.REPORTS.rules);
  const unit = report(steps.REPORTS.unit);
  const stats = report(steps.REPORTS.e2e)?.stats;
  return {
    passed:
      (rules?.numPassedTests ?? 0) +
      (unit?.numPassedTests ?? 0) +
      (stats?.expected ?? 0) +
      (stats?.flaky ?? 0),
    failed: (rules?.numFailedTests ?? 0) + (unit?.numFailedTests ?? 0) + (stats?.unexpected ?? 0),
  };
}

/**
 * @param {string} file
 * @returns {{ numPassedTests?: number, numFailedTests?: number, stats?: { expected: number, unexpected: number, flaky: number } } | undefined}
 */
function report(file) {
  const full = path.join(ROOT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : undefined;
}
