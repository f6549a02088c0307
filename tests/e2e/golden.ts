// Reviewed texts of the browser tests, under tests/golden: UPDATE_GOLDEN=1 writes them, otherwise they are what is expected.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'golden');

/** Golden texts are written, not compared. */
export const updating = process.env['UPDATE_GOLDEN'] === '1';

/** What tests/golden/`name` says; with UPDATE_GOLDEN=1 it is made to say `text` first. */
export function golden(name: string, text: string): string {
  const path = join(FOLDER, name);
  if (updating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return readFileSync(path, 'utf8');
}
