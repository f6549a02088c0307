// Planted. Violates: navigation-only-in-hooks.
import { goto } from '$app/navigation';

export const go = goto;
