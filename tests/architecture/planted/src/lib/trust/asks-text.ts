// Planted. Violates: trust-keeps-its-place.
import { words } from '../text/words.ts';

export const trusted = words;
