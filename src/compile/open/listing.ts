// The list of the files of api/v1: sizes, checksums, media types and schemas.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { schemaFor } from './schemas.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
  '.csv': 'text/csv',
  '.md': 'text/markdown',
};

export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly schema: string | null;
}

/** Files that list the others cannot list themselves. */
export const LISTS: ReadonlySet<string> = new Set(['files.json', 'sha256sums.txt']);

/** Every file in `folder` but the lists and the compressed twins, by path. */
export function listFiles(folder: string): ListedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !LISTS.has(path))
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const mediaType = MEDIA_TYPES[extname(path)];
      if (!mediaType) throw new Error(`api/v1/${path}: no media type is known for this file`);
      return {
        path,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        mediaType,
        schema: schemaFor(path),
      };
    });
}

/** As `sha256sum --check` reads it. */
export const checksums = (files: readonly ListedFile[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
