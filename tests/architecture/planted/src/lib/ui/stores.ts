// Planted. Violates: no-stores.
import { writable } from 'svelte/store';

export const store = writable(0);
