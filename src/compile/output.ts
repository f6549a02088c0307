// Writes generated files, touching only those whose content differs, so that nothing rebuilds for nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the text unless the file already holds it. Returns whether it wrote. */
function writeChanged(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

/** Makes `folder` hold these files, and its subfolders `owned` hold no others. Returns how many changed. */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  owned: readonly string[],
): number {
  let changed = 0;
  for (const [name, text] of files) {
    if (writeChanged(join(folder, name), text)) changed++;
  }
  for (const sub of owned) {
    const path = join(folder, sub);
    for (const name of existsSync(path) ? readdirSync(path) : []) {
      if (files.has(`${sub}/${name}`)) continue;
      rmSync(join(path, name));
      changed++;
    }
  }
  return changed;
}
