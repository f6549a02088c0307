// The installed MapLibre still has every method this folder calls.
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import { expect, it } from 'vitest';

const METHODS = [
  'addImage',
  'easeTo',
  'getCanvas',
  'getCenter',
  'getZoom',
  'hasImage',
  'isMoving',
  'jumpTo',
  'loaded',
  'off',
  'on',
  'once',
  'project',
  'queryRenderedFeatures',
  'remove',
  'resize',
  'setFeatureState',
  'setLayoutProperty',
  'setMaxZoom',
  'setMinZoom',
  'setPaintProperty',
  'setPixelRatio',
  'updateImage',
  'zoomIn',
  'zoomOut',
] as const satisfies readonly (keyof MapLibreMap)[];

it.each(METHODS)('Map has %s', (name) => {
  expect(typeof MapLibreMap.prototype[name]).toBe('function');
});

it('has a settable worker and a place on Earth', () => {
  expect(typeof setWorkerUrl).toBe('function');
  expect(new LngLat(1, 2)).toMatchObject({ lng: 1, lat: 2 });
});
