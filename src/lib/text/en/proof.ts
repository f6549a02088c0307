// English for the way from a fact to its row. Loaded with the proof, when a reader asks for it.
import { formatsFor } from '../formats.ts';

const f = formatsFor('en-GB');

export const proofWords = {
  /** `data/memberships.csv`, 12 */
  row: (file: string, line: number): string => `${file.replace(/^data\//, '')}, line ${f.number(line)}`,
  text: (file: string): string => file.replace(/^data\//, ''),
  report: 'Report an error',
  more: (count: number): string => (count === 1 ? 'and 1 more row' : `and ${f.number(count)} more rows`),
  none: 'This line is worked out from the land that states hold on the day; it has no row of its own.',
};
