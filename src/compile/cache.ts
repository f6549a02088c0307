// Remembers results of the compile step that take seconds, under the hash of everything they depend on.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const IMPORT = /from '(\.[^']*\.ts)'/g;

/** Hash of a module and of all modules it imports by relative path: changes when the code that computes changes. */
export function codeVersion(entry: string): string {
  const seen = new Set<string>();
  const hash = createHash('sha256');
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    hash.update(text);
    for (const match of text.matchAll(IMPORT)) visit(resolve(dirname(file), match[1] ?? ''));
  };
  visit(resolve(entry));
  return hash.digest('hex');
}

/** Key of a result from all its inputs. */
export function cacheKey(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return hash.digest('hex').slice(0, 24);
}

/** A folder of results per name; only the latest key is kept. */
export class FolderCache {
  readonly #root: string;
  readonly #name: string;

  constructor(root: string, name: string) {
    this.#root = root;
    this.#name = name;
  }

  /** Copies the results of `key` to `target`; false when there are none. */
  restore(key: string, target: string): boolean {
    const folder = this.#folder(key);
    if (!existsSync(folder)) return false;
    cpSync(folder, target, { recursive: true });
    return true;
  }

  /** Keeps the named files of `source` under `key` and forgets older keys. */
  keep(key: string, source: string, files: readonly string[]): void {
    mkdirSync(this.#root, { recursive: true });
    for (const old of readdirSync(this.#root)) {
      if (old.startsWith(`${this.#name}-`)) rmSync(join(this.#root, old), { recursive: true });
    }
    // Filled under another name first: a run that is interrupted leaves nothing that looks complete.
    const half = join(this.#root, `${this.#name}-half`);
    mkdirSync(half, { recursive: true });
    for (const file of files) cpSync(join(source, file), join(half, file));
    renameSync(half, this.#folder(key));
  }

  #folder(key: string): string {
    return join(this.#root, `${this.#name}-${key}`);
  }
}
