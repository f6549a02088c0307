// What a view needs from the server: its outlines, MapLibre's style sheet and the typefaces. Everything is fetched once per page.
import mapCss from 'maplibre-gl/dist/maplibre-gl.css?url';
import type { Topology } from 'topojson-specification';
import europe from '../generated/geo/map-europe.json?url';
import pole from '../generated/geo/map-pole.json?url';
import world from '../generated/geo/map-world.json?url';
import globe from '../generated/geo/units-detail.json?url';
import { loadFonts } from './fonts.ts';
import type { MapKind } from './kind.ts';
import { withLakes } from './globe-lakes.ts';
import { readMapLand } from './topology.ts';
import type { MapLand } from './topology.ts';

const URLS: Readonly<Record<MapKind, string>> = { europe, pole, world, globe };

/** A server that does not answer for this long is taken for one that does not answer. */
export const PATIENCE_MS = 20_000;

const kept = new Map<string, Promise<Topology>>();

async function fetchTopology(url: string): Promise<Topology> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${String(response.status)} for ${url}`);
  const topology: unknown = await response.json();
  if (!isTopology(topology)) throw new Error(`not a topology: ${url}`);
  return topology;
}

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
}

function topologyAt(url: string): Promise<Topology> {
  const known = kept.get(url);
  if (known) return known;
  const coming = fetchTopology(url);
  kept.set(url, coming);
  // a failure is not kept: the reader may try again
  coming.catch(() => kept.delete(url));
  return coming;
}

let styled: Promise<void> | undefined;

// A link in the head and not an import: MapLibre's rules are needed with the map only and would hold up the first paint.
function loadCss(): Promise<void> {
  styled ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = mapCss;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      styled = undefined;
      reject(new Error(`could not load ${mapCss}`));
    });
    document.head.append(link);
  });
  return styled;
}

/** The outlines of a flat view alone. Rejects like `loadView`. */
export const loadLand = async (kind: Exclude<MapKind, 'globe'>): Promise<MapLand> =>
  readMapLand(await topologyAt(URLS[kind]));

/** Everything for a view. Rejects when the server fails or is silent for `PATIENCE_MS`. */
export async function loadView(kind: MapKind): Promise<MapLand> {
  // the file of the globe is the published one and has no lakes: they come from the world plate, which most readers have by then
  const files = kind === 'globe' ? [globe, world] : [URLS[kind]];
  const [topologies] = await Promise.all([Promise.all(files.map(topologyAt)), loadCss(), loadFonts()]);
  const [land, plate] = topologies.map(readMapLand);
  if (!land) throw new Error('no outlines');
  return plate ? withLakes(land, plate) : land;
}
