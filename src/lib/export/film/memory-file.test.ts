// A file in memory: written anywhere, cut off nowhere, limited.
import { expect, test } from 'vitest';
import { FileTooLarge, MemoryFile } from './memory-file.ts';

const bytesOf = async (file: MemoryFile) => new Uint8Array(await file.take('video/mp4').arrayBuffer());

test('pieces land where they belong, also across pages and over what was written before', async () => {
  const file = new MemoryFile(1 << 23);
  const long = Uint8Array.from({ length: (1 << 20) + 500 }, (_, i) => i % 251);
  await file.write(long, 0);
  await file.write(Uint8Array.of(9, 9), long.length);
  await file.write(Uint8Array.of(7, 7, 7), (1 << 20) - 1);
  const bytes = await bytesOf(file);
  expect(bytes.length).toBe(long.length + 2);
  expect([...bytes.subarray((1 << 20) - 2, (1 << 20) + 3)]).toEqual([
    ((1 << 20) - 2) % 251,
    7,
    7,
    7,
    ((1 << 20) + 2) % 251,
  ]);
  expect([...bytes.subarray(-2)]).toEqual([9, 9]);
});

test('an empty file is empty and a full page is whole', async () => {
  expect(await bytesOf(new MemoryFile(10))).toHaveLength(0);
  const full = new MemoryFile(1 << 20);
  await full.write(new Uint8Array(1 << 20).fill(3), 0);
  expect(await bytesOf(full)).toHaveLength(1 << 20);
});

test('beyond the limit nothing is kept', async () => {
  const file = new MemoryFile(100);
  await file.write(new Uint8Array(90), 0);
  await expect(file.write(new Uint8Array(20), 90)).rejects.toThrow(FileTooLarge);
  expect(file.size).toBe(90);
});
