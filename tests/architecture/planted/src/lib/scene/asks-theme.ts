// Planted. Violates: scene-keeps-its-place.
import { blue } from '../theme/palette.ts';

export const colour = blue;
