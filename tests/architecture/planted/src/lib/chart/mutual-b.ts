// Planted. Breaks no rule.
import type { A } from './mutual-a.ts';

export type B = { a: A };
