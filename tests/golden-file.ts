// Golden files: text that a person reviews when it changes. UPDATE_GOLDEN=1 writes them, otherwise they are compared.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'golden');
const updating = process.env['UPDATE_GOLDEN'] === '1';

/** Compares lines with tests/golden/`name`, or writes them there. */
export function expectGolden(name: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  const path = join(folder, name);
  if (updating) writeFileSync(path, text);
  expect(text.split('\n'), `tests/golden/${name} (UPDATE_GOLDEN=1 writes it again)`).toEqual(
    readFileSync(path, 'utf8').split('\n'),
  );
}
