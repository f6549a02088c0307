// Planted. Violates: compile-runs-without-svelte.
import { state } from '../lib/view/state.svelte.ts';

export const view = state;
