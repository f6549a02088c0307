// The typed messages of one language. A language is one module of this shape; a missing message is a type error.
import type { core } from './en/core.ts';

export type Messages = typeof core;
