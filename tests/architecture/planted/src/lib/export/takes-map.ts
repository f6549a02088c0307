// Planted. Violates: export-keeps-its-place, map-is-loaded-late.
import { zoom } from '../map/map.ts';

export const level = zoom;
