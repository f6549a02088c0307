// Planted. Violates: trust-keeps-its-place.
import { blue } from '../theme/palette.ts';

export const trusted = blue;
