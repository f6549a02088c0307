// Planted. Violates: compile-imports-pure-modules.
import { png } from '../lib/export/png.ts';

export const picture = png;
