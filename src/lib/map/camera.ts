// Box -> camera, pure: the zoom at which a view fits its box as `xMidYMid meet` would fit the drawn plate, and how far it may move.
import { fromPseudo, planeSize, planeZoom, plates, toPseudo } from '../figure/plane.ts';
import type { FlatView } from '../figure/plane.ts';
import type { MapKind } from './kind.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where a view looks. On a plane the centre is in plate pixels; `zoom` is how many times larger than the whole plate. */
export type Camera =
  | { readonly kind: FlatView; readonly x: number; readonly y: number; readonly zoom: number }
  | { readonly kind: 'globe'; readonly lon: number; readonly lat: number; readonly zoom: number };

export interface Place {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Seven doublings: West Berlin is then larger than a thumb. */
const DOUBLINGS = 7;
const GLOBE_DOUBLINGS = 5;
/** The globe's outline as a share of the shorter side of its box. */
const GLOBE_SHARE = 0.96;
/** MapLibre's camera stands one and a half box heights above the ground: the outline it sees is smaller than the globe. */
const CAMERA_HEIGHTS = 1.5;
/** Mid-Atlantic, so that the whole treaty area is on the near side. */
const GLOBE_START = { lng: -10, lat: 52 };
const TILE = 512;

/** CSS pixels per plate pixel when the whole plate is shown. */
export function boxScale(kind: MapKind, { width, height }: Box): number {
  const plate = plates[kind === 'globe' ? 'world' : kind];
  return Math.min(width / plate.width, height / plate.height);
}

// Seen from the distance D over the ground a sphere of radius R has an outline of radius D R / sqrt(D (D + 2 R)).
function globeRadius({ width, height }: Box): number {
  const outline = (GLOBE_SHARE * Math.min(width, height)) / 2;
  const distance = CAMERA_HEIGHTS * height;
  return outline ** 2 / distance + Math.hypot(outline ** 2 / distance, outline);
}

// The radius in pixels is the side of the tile square / 2 pi, and grows towards the poles by 1 / cos(lat).
const globeZoom = (box: Box): number => Math.log2((2 * Math.PI * globeRadius(box)) / TILE);
/** Diameter of the globe's outline, CSS pixels. */
export function globeOutline({ height }: Box, { lat, zoom }: Place): number {
  const radius = (TILE * 2 ** zoom) / (2 * Math.PI * Math.cos((lat * Math.PI) / 180));
  const distance = CAMERA_HEIGHTS * height;
  return (2 * distance * radius) / Math.sqrt(distance * (distance + 2 * radius));
}

const shrink = (lat: number): number => Math.log2(Math.cos((lat * Math.PI) / 180));

/** The smallest zoom: the whole plate. On the globe that of the equator, as MapLibre wants it. */
export const restZoom = (kind: MapKind, box: Box): number =>
  kind === 'globe' ? globeZoom(box) : planeZoom + Math.log2(boxScale(kind, box));

export const largestZoom = (kind: MapKind, box: Box): number =>
  restZoom(kind, box) + (kind === 'globe' ? GLOBE_DOUBLINGS : DOUBLINGS);

/** The camera that shows the whole plate. */
export function restPlace(kind: MapKind, box: Box): Place {
  if (kind === 'globe') return { ...GLOBE_START, zoom: globeZoom(box) + shrink(GLOBE_START.lat) };
  return { lng: 0, lat: 0, zoom: restZoom(kind, box) };
}

/** How many times larger than at rest. On the globe the zoom of a latitude is first brought to the equator. */
export const magnification = (kind: MapKind, box: Box, { lat, zoom }: Place): number =>
  2 ** (zoom - restZoom(kind, box) - (kind === 'globe' ? shrink(lat) : 0));

export function cameraOf(kind: MapKind, box: Box, place: Place): Camera {
  const zoom = magnification(kind, box, place);
  if (kind === 'globe') return { kind, lon: place.lng, lat: place.lat, zoom };
  const [x, y] = fromPseudo(kind, place.lng, place.lat);
  return { kind, x, y, zoom };
}

export function placeOf(camera: Camera, box: Box): Place {
  const zoom = restZoom(camera.kind, box) + Math.log2(Math.max(1, camera.zoom));
  if (camera.kind === 'globe') return { lng: camera.lon, lat: camera.lat, zoom: zoom + shrink(camera.lat) };
  const [lng, lat] = toPseudo(camera.kind, camera.x, camera.y);
  return { lng, lat, zoom };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Keeps the plane in the box: no view past its edges, and where the box is longer than the plane, the plane in its middle. */
export function constrained(kind: FlatView, box: Box, place: Place): Place {
  const zoom = clamp(place.zoom, restZoom(kind, box), largestZoom(kind, box));
  const [x, y] = fromPseudo(kind, place.lng, place.lat);
  const { width, height } = plates[kind];
  const perPixel = planeSize / (TILE * 2 ** zoom);
  const roomX = Math.max(0, (width - box.width * perPixel) / 2);
  const roomY = Math.max(0, (height - box.height * perPixel) / 2);
  const [lng, lat] = toPseudo(
    kind,
    clamp(x, width / 2 - roomX, width / 2 + roomX),
    clamp(y, height / 2 - roomY, height / 2 + roomY),
  );
  return { lng, lat, zoom };
}
