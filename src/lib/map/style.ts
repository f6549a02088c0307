// The MapLibre style of a view, pure: sources, layers and projection.
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { SOURCE_IDS } from './features.ts';
import type { SourceId, Sources } from './features.ts';
import type { Look } from './kind.ts';
import { layersOf } from './layers.ts';

/** Tiles finer than this many doublings past the whole plate would only repeat the data. */
const DETAIL = 5;
/** Lines are thinned below what a pixel shows; fills must not be, or neighbours would part. */
const THINNING: Readonly<Partial<Record<SourceId, number>>> = { edges: 0.25, graticule: 0.25 };
/** Of a tile's 512 pixels: wider than any stroke. */
const BUFFER = 64;

function sourceOf(id: SourceId, sources: Sources, look: Look): GeoJSONSourceSpecification {
  const maxzoom = Math.ceil(look.zoom) + DETAIL;
  return {
    type: 'geojson',
    data: sources[id],
    promoteId: 'id',
    tolerance: THINNING[id] ?? 0,
    buffer: BUFFER,
    maxzoom,
  };
}

export function styleOf(look: Look, sources: Sources): StyleSpecification {
  return {
    version: 8,
    projection: { type: look.kind === 'globe' ? 'globe' : 'mercator' },
    sources: Object.fromEntries(SOURCE_IDS.map((id) => [id, sourceOf(id, sources, look)])),
    layers: layersOf(look),
    transition: { duration: 0, delay: 0 },
  };
}
