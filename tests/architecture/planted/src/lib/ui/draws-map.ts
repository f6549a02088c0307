// Planted. Violates: maplibre-only-in-map.
import type { Map } from 'maplibre-gl';

export type Sheet = Map;
