// Writes a zip file with Node's own zlib: the same files give the same bytes, whoever packs them and whenever.
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
/** Packed already: to try again costs time and saves nothing. */
const PACKED = /\.(?:gif|gz|br|mp4|png|webm|woff2|zip)$/;
const LEVEL = 9;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const UNIX = 3 << 8;
const VERSION = 20;
/** An ordinary file that its owner may write and all may read. */
const MODE = 0o100644;
/** What the format holds without its extension for large files. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;
const TOLD_MS = 3000;

/** @typedef {{ name: string, source: string | Buffer }} Entry a path inside the zip, and the path or content of the file */

/**
 * A day as the format has it: two bytes of time (midnight), two of date.
 * @param {string} day such as 2026-11-22, from 1980 on
 */
function dosDay(day) {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return (((year - 1980) << 9) | (month << 5) | date) << 16;
}

/** @param {Entry} entry */
async function packed({ name, source }) {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const small = PACKED.test(name) ? bytes : await deflate(bytes, { level: LEVEL });
  const stored = small.length >= bytes.length;
  return {
    name,
    crc: crc32(bytes),
    size: bytes.length,
    method: stored ? 0 : 8,
    body: stored ? bytes : small,
  };
}

/**
 * What the local header of a file and its line in the directory have in common.
 * @param {Awaited<ReturnType<typeof packed>>} file
 * @param {number} day
 */
function description({ name, crc, size, method, body }, day) {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(FLAGS, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt32LE(day >>> 0, 6);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(body.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

/** @param {string} text */
const ascii = (text) => Buffer.from(text, 'latin1');

/**
 * @param {Buffer} common
 * @param {number} offset
 */
function directoryLine(common, offset) {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((MODE << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const by = Buffer.alloc(2);
  by.writeUInt16LE(UNIX | VERSION);
  return Buffer.concat([ascii('PK\x01\x02'), by, common, rest]);
}

/**
 * Writes `file`. Entries are sorted by name, and all bear the same day.
 * @param {string} file
 * @param {Entry[]} entries
 * @param {{ day: string, tell?: (line: string) => void }} options
 * @returns {Promise<number>} bytes written
 */
export async function writeZip(file, entries, { day, tell }) {
  if (entries.length > MOST_FILES)
    throw new Error(`${entries.length} files are too many for a plain zip file.`);
  const out = createWriteStream(file);
  const failed = once(out, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => undefined);
  let [offset, told] = [0, performance.now()];
  const write = async (/** @type {Buffer} */ bytes) => {
    offset += bytes.length;
    if (!out.write(bytes)) await Promise.race([once(out, 'drain'), failed]);
  };
  /** @type {Buffer[]} */
  const directory = [];
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [i, entry] of sorted.entries()) {
    const one = await packed(entry);
    const common = description(one, dosDay(day));
    directory.push(directoryLine(common, offset), Buffer.from(one.name));
    await write(Buffer.concat([ascii('PK\x03\x04'), common, Buffer.from(one.name), one.body]));
    if (offset > MOST_BYTES) throw new Error('More than 4 GB are too much for a plain zip file.');
    if (!tell || performance.now() - told < TOLD_MS) continue;
    told = performance.now();
    tell(`packing ... ${String(i + 1)} of ${String(sorted.length)} files, ${(offset / 1e6).toFixed(1)} MB`);
  }
  const start = offset;
  await write(Buffer.concat(directory));
  const end = Buffer.alloc(18);
  for (const at of [4, 6]) end.writeUInt16LE(sorted.length, at);
  end.writeUInt32LE(offset - start, 8);
  end.writeUInt32LE(start, 12);
  await write(Buffer.concat([ascii('PK\x05\x06'), end]));
  out.end();
  await Promise.race([once(out, 'finish'), failed]);
  return offset;
}
