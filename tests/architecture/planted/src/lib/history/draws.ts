// Planted. Violates: history-needs-no-packages, only-listed-packages.
import { parse } from 'yaml';

export const read = parse;
