// Planted. Violates: compile-runs-without-svelte.
import { history } from '../lib/history/atlas.ts';

export const all = history;
