// Reads a file of data/ as text, whatever stands in it.
import { readFileSync } from 'node:fs';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file, byte order mark and wrong bytes (as U+FFFD) included. */
export function readText(path: string): string {
  return decoder.decode(readFileSync(path));
}
