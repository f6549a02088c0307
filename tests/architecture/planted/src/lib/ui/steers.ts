// Planted. Violates: navigation-only-in-address.
import { goto } from '$app/navigation';

export const go = goto;
