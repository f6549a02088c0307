// Planted. Violates: types-look-down-from-scene-theme-text.
import type { Camera } from '../map/map.ts';

export type Eye = Camera;
