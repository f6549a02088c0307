// The typed messages of one language. A language is one module of this shape; a missing message is a type error.
import type { en } from './en.ts';

export type Messages = typeof en;
