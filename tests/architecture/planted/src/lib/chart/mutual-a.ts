// Planted. Breaks no rule.
import type { B } from './mutual-b.ts';

export type A = { b: B };
