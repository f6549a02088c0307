// Areas of rings: on the authalic sphere of WGS84 in km2, and in the plane. Shared by the pipeline and its tests.
import { ringPoints } from './land.ts';
import type { Land, Point, Polygon } from './land.ts';

/** The sphere that has the surface of the WGS84 ellipsoid. */
const AUTHALIC_RADIUS_KM = 6371.0072;
const E2 = 0.00669437999014;
const E = Math.sqrt(E2);
/** Edges are straight in longitude and latitude: long ones are followed in steps of this many degrees. */
const STEP = 0.25;
const RADIANS = Math.PI / 180;

/** Signed area in the plane; positive when the ring runs counter-clockwise with y upwards. */
export function planarArea(ring: readonly Point[]): number {
  let twice = 0;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous) twice += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return twice / 2;
}

/** Area in km2, without sign, of a ring in degrees. */
export function sphericalArea(ring: readonly Point[]): number {
  let sum = 0;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous) sum += stripUnder(previous, point);
    previous = point;
  }
  return Math.abs(sum) * AUTHALIC_RADIUS_KM ** 2;
}

// The area between an edge and the equator; summed around a ring only the ring remains.
function stripUnder([lon0, lat0]: Point, [lon1, lat1]: Point): number {
  if (lon0 === lon1) return 0;
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(lon1 - lon0), Math.abs(lat1 - lat0)) / STEP));
  const width = ((lon1 - lon0) / steps) * RADIANS;
  let sum = 0;
  for (let i = 0; i < steps; i += 1) {
    const a = lat0 + ((lat1 - lat0) * i) / steps;
    const b = lat0 + ((lat1 - lat0) * (i + 1)) / steps;
    sum += (width * (authalicSine(a) + authalicSine(b))) / 2;
  }
  return sum;
}

function q(sine: number): number {
  return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
}
const Q_POLE = q(1);

function authalicSine(lat: number): number {
  return q(Math.sin(lat * RADIANS)) / Q_POLE;
}

/** Area of a polygon less its holes, by any ring area. */
export function polygonArea(land: Land, polygon: Polygon, area: (ring: readonly Point[]) => number): number {
  return polygon.reduce(
    (sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(area(ringPoints(land, ring))),
    0,
  );
}

/** Area of every unit in km2. */
export function unitAreas(land: Land): Map<string, number> {
  return new Map(
    [...land.units].map(([unit, polygons]) => [
      unit,
      polygons.reduce((sum, polygon) => sum + polygonArea(land, polygon, sphericalArea), 0),
    ]),
  );
}
