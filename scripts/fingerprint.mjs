// Tells whether build/ is still what the sources would give: a hash of everything the build reads, kept inside build/.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './toolchain.mjs';

const FOLDERS = ['data', 'src', 'static'];
const FILES = [
  '.env',
  'docs/api.md',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
  'scripts/compress.mjs',
  'scripts/languages.mjs',
  'scripts/starting.mjs',
];
/** Settings that change pages, see the README. */
const SETTINGS = ['PUBLIC_ORIGIN', 'PUBLIC_REPOSITORY', 'PUBLIC_REPORT', 'ATLAS_BASE', 'ATLAS_KEEP'];
/** Made by the build's own first step from data/ and src/compile. */
const DERIVED = path.join('src', 'lib', 'generated');
/** Every build empties build/ first, so a stamp cannot outlive the files it speaks for. */
const STAMP = path.join(ROOT, 'build', '.fingerprint');

/**
 * Hash of everything the build reads.
 * @param {string} [root]
 */
export function fingerprint(root = ROOT) {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${process.env[name] ?? ''}\0`);
  const files = [...FOLDERS.flatMap((folder) => filesIn(root, folder)), ...FILES].sort();
  for (const file of files) {
    if (!existsSync(path.join(root, file))) continue;
    const bytes = readFileSync(path.join(root, file));
    // Name and length keep two files from being mistaken for one that holds both.
    hash.update(`${file.split(path.sep).join('/')}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** True when build/ was made from exactly what is here now. */
export function buildIsFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

/** Forgets the last build, so that one that is broken off is not taken for a good one. */
export function forgetBuild() {
  rmSync(STAMP, { force: true });
}

/** @param {string} value the fingerprint taken before the build began */
export function rememberBuild(value) {
  writeFileSync(STAMP, value);
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(root, folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return name === DERIVED ? [] : filesIn(root, name);
    return /\.test\.ts$|^\.DS_Store$/.test(entry.name) ? [] : [name];
  });
}
