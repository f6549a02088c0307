// Planted. Violates: no-node-in-the-browser.
import { readFileSync } from 'node:fs';

export const read = readFileSync;
