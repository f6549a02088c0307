// What a planted error is: for tests of the compile step.
import type { RuleName } from './complaint.ts';
import type { Change } from './sound-data.ts';

/** A planted error: what it breaks, where, how, and words its complaint must hold. */
export type Planted = readonly [rule: RuleName, file: string, change: Change | null, complaint: string];

/** Appends a row. */
export const addLine =
  (line: string): Change =>
  (text) =>
    `${text}${line}\n`;
