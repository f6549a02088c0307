// Planted. Violates: no-stores.
import { page } from '$app/stores';

export const store = page;
