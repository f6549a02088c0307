// The file that an export writes: checked before the work begins, and there under its name only when it is whole.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../toolchain.mjs';

/** @param {unknown} fault */
const reason = (fault) => (fault instanceof Error ? fault.message : String(fault));

/**
 * @param {string} out absolute path
 * @throws Stop where nothing can be written there
 */
export function openFile(out) {
  if (existsSync(out) && statSync(out).isDirectory())
    throw new Stop(`${out} is a folder. Give --out the name of a file in it.`);
  const half = `${out}.part`;
  let handle;
  try {
    mkdirSync(path.dirname(out), { recursive: true });
    handle = openSync(half, 'w');
  } catch (fault) {
    throw new Stop(`${out} cannot be written: ${reason(fault)}\nChoose another place with --out.`);
  }
  let size = 0;
  return {
    /** @type {import('../../src/lib/export/film/memory-file.ts').ByteSink} */
    sink: {
      write(data, position) {
        try {
          for (let at = 0; at < data.length;)
            at += writeSync(handle, data, at, data.length - at, position + at);
        } catch (fault) {
          return Promise.reject(new Stop(`Writing ${out} failed: ${reason(fault)}`));
        }
        size = Math.max(size, position + data.length);
        return Promise.resolve();
      },
    },
    /** Gives the file its name; answers its bytes. @param {string} [name] another name than was asked for */
    keep(name = out) {
      closeSync(handle);
      renameSync(half, name);
      return size;
    },
    drop() {
      closeSync(handle);
      rmSync(half, { force: true });
    },
  };
}
