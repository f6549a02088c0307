// Renames a font: every static cut of a variable font carries the name of the whole family, and a renderer could not tell them apart.
import type { Buffer } from 'node:buffer';

interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

const HEADER = 12;
const RECORD = 16;
const padded = (length: number): number => (length + 3) & ~3;

function tablesOf(font: Uint8Array): Table[] {
  const view = viewOf(font);
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = HEADER + i * RECORD;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    return { tag, bytes: font.slice(offset, offset + view.getUint32(at + 12)) };
  });
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function checksum(bytes: Uint8Array): number {
  const whole = new Uint8Array(padded(bytes.length));
  whole.set(bytes);
  const view = viewOf(whole);
  let sum = 0;
  for (let i = 0; i < whole.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  return sum;
}

/** Name ids of family, style, full name and PostScript name, for Windows in English: what font matching reads. */
function nameTable(family: string, style: string): Uint8Array {
  const names: [number, string][] = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family}-${style}`.replaceAll(' ', '')],
  ];
  const texts = names.map(([, text]) =>
    Uint8Array.from(Array.from(text).flatMap((c) => [0, c.charCodeAt(0)])),
  );
  const start = 6 + RECORD_NAME * names.length;
  const table = new Uint8Array(start + texts.reduce((sum, t) => sum + t.length, 0));
  const view = viewOf(table);
  view.setUint16(2, names.length);
  view.setUint16(4, start);
  let offset = 0;
  names.forEach(([id], i) => {
    const text = texts[i] ?? new Uint8Array();
    [3, 1, 0x409, id, text.length, offset].forEach((value, field) => {
      view.setUint16(6 + i * RECORD_NAME + field * 2, value);
    });
    table.set(text, start + offset);
    offset += text.length;
  });
  return table;
}
const RECORD_NAME = 12;

/** Weight in hundreds, width normal: the family's name alone says which width it is. */
function os2Table(bytes: Uint8Array, weight: number): Uint8Array {
  const table = bytes.slice();
  viewOf(table).setUint16(4, weight);
  viewOf(table).setUint16(6, 5);
  return table;
}

function assemble(version: number, tables: readonly Table[]): Uint8Array {
  const start = HEADER + RECORD * tables.length;
  const font = new Uint8Array(start + tables.reduce((sum, t) => sum + padded(t.bytes.length), 0));
  const view = viewOf(font);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, version);
  [tables.length, power * RECORD, Math.log2(power), (tables.length - power) * RECORD].forEach((value, i) => {
    view.setUint16(4 + i * 2, value);
  });
  let offset = start;
  tables.forEach(({ tag, bytes }, i) => {
    const at = HEADER + i * RECORD;
    for (let c = 0; c < 4; c += 1) font[at + c] = tag.charCodeAt(c);
    [checksum(bytes), offset, bytes.length].forEach((value, field) => {
      view.setUint32(at + 4 + field * 4, value);
    });
    font.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return font;
}

/** The same font under another family name and weight class. `STAT` goes: it would still speak of the variable family. */
export function renameFont(
  font: Buffer | Uint8Array,
  family: string,
  weight: number,
  style: 'Regular' | 'Italic',
): Uint8Array {
  const tables = tablesOf(font).filter((t) => t.tag !== 'STAT');
  const renamed = tables.map(({ tag, bytes }): Table => {
    if (tag === 'name') return { tag, bytes: nameTable(family, style) };
    return { tag, bytes: tag === 'OS/2' ? os2Table(bytes, weight) : bytes };
  });
  return assemble(viewOf(font).getUint32(0), renamed);
}
