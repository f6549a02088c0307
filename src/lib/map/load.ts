// What a view needs from the server: its outlines, MapLibre's style sheet and the typefaces. Everything is fetched once per page.
import mapCss from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Topology } from 'topojson-specification';
import europe from '../generated/geo/map-europe.json?url';
import pole from '../generated/geo/map-pole.json?url';
import world from '../generated/geo/map-world.json?url';
import globe from '../generated/geo/units-detail.json?url';
import { patientJson, within } from '../view/waiting.ts';
import { loadFonts } from './fonts.ts';
import type { MapKind } from './kind.ts';
import { withLakes } from './globe-lakes.ts';
import { readMapLand } from './topology.ts';
import type { MapLand } from './topology.ts';

const URLS: Readonly<Record<MapKind, string>> = { europe, pole, world, globe };

/** A server that does not answer for this long is taken for one that does not answer. */
export const PATIENCE_MS = 20_000;

/** Style sheet and typefaces are small: one that is on its way for longer is not coming. */
const SMALL_MS = 10_000;

const kept = new Map<string, Promise<MapLand>>();

function landIn(data: unknown): MapLand {
  if (!isTopology(data)) throw new Error('not a topology');
  const land = readMapLand(data);
  if (land.units.length === 0) throw new Error('a topology without land');
  return land;
}

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
}

function landAt(url: string): Promise<MapLand> {
  const known = kept.get(url);
  if (known) return known;
  const coming = patientJson(url, landIn);
  kept.set(url, coming);
  // a failure is not kept: the reader may try again
  coming.catch(() => kept.delete(url));
  return coming;
}

let styled: Promise<void> | undefined;

// A link in the head and not an import: MapLibre's rules are needed with the map only and would hold up the first paint.
function loadCss(): Promise<void> {
  if (styled) return styled;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = mapCss;
  const coming = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`could not load ${mapCss}`)));
  });
  document.head.append(link);
  styled = within(coming, SMALL_MS).catch((cause: unknown) => {
    link.remove();
    styled = undefined;
    throw cause;
  });
  return styled;
}

let failed = false;

/** A map that had everything and never came to rest: the worker may have come broken, and lie in the browser's cache. */
export function noteFailure(): void {
  failed = true;
}

async function renewWorker(): Promise<void> {
  if (!failed) return;
  failed = false;
  await within(fetch(workerUrl, { cache: 'reload' }), SMALL_MS).catch(() => undefined);
}

/** The outlines of a flat view alone. Rejects like `loadView`. */
export const loadLand = (kind: Exclude<MapKind, 'globe'>): Promise<MapLand> => landAt(URLS[kind]);

/** Everything for a view. Rejects when the server fails or is silent. */
export async function loadView(kind: MapKind): Promise<MapLand> {
  // the file of the globe is the published one and has no lakes: they come from the world plate, which most readers have by then
  const files = kind === 'globe' ? [globe, world] : [URLS[kind]];
  // a typeface that does not come is no reason to withhold the map: names are then drawn in the browser's own
  const fonts = within(loadFonts(), SMALL_MS).catch(() => undefined);
  const [[land, plate]] = await Promise.all([
    Promise.all(files.map(landAt)),
    loadCss(),
    fonts,
    renewWorker(),
  ]);
  if (!land) throw new Error('no outlines');
  return plate ? withLakes(land, plate) : land;
}
