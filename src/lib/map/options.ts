// How MapLibre is started: what the reader can do with the map, and how far it moves.
import { LngLat } from 'maplibre-gl';
import type { MapOptions, StyleSpecification } from 'maplibre-gl';
import { constrained, largestZoom, restPlace, restZoom } from './camera.ts';
import type { Box } from './camera.ts';
import type { MapKind } from './kind.ts';

/** Finer screens than this gain nothing the eye sees, and cost the square of it. */
const FINEST_SCREEN = 2;
export const pixelRatio = (): number => Math.min(FINEST_SCREEN, devicePixelRatio);

/** Planes neither turn nor tilt, and end at their edges. `box` is asked anew at every move. */
export function mapOptions(
  kind: MapKind,
  box: () => Box,
  style: StyleSpecification,
  label: string,
  antialias: boolean,
): Omit<MapOptions, 'container'> {
  const { lng, lat, zoom } = restPlace(kind, box());
  const options: Omit<MapOptions, 'container'> = {
    style,
    center: [lng, lat],
    zoom,
    minZoom: restZoom(kind, box()),
    maxZoom: largestZoom(kind, box()),
    maxPitch: 0,
    renderWorldCopies: false,
    // the page names the sources
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    trackResize: false,
    pixelRatio: pixelRatio(),
    // names are placed by hand: nothing fades in or collides
    fadeDuration: 0,
    crossSourceCollisions: false,
    // checked in a test
    validateStyle: false,
    locale: { 'Map.Title': label },
    canvasContextAttributes: { antialias },
  };
  if (kind === 'globe') return options;
  options.transformConstrain = (center, wanted) => {
    const place = constrained(kind, box(), { lng: center.lng, lat: center.lat, zoom: wanted });
    return { center: new LngLat(place.lng, place.lat), zoom: place.zoom };
  };
  return options;
}
