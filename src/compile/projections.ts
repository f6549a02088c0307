// The map projections of the flat views: true longitude and latitude -> plate pixels. Shared by outlines and labels.
import { geoAzimuthalEqualAreaRaw, geoEqualEarthRaw, geoRotation } from 'd3';
import { plates } from '../lib/figure/plane.ts';
import type { FlatView } from '../lib/figure/plane.ts';

export type Forward = (lon: number, lat: number) => [x: number, y: number];

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371.0088;

/**
 * World: Equal Earth around 11 degrees east, so that the cut at 169 degrees west meets next to no land.
 * The two latitudes lie at the two heights: Cape Horn, the north of Greenland and their coast lines stay whole.
 * The central meridian stands a little left of the middle, which brings Fiji onto the plate.
 */
const WORLD = { centralMeridian: 11, south: -55.5, north: 83.6, top: 7, bottom: 417, x: 419 };
/**
 * Europe: one pixel is about 10.1 km, the centre lies in Poland. It stands a little below the middle of the
 * plate, so that the North Cape and Crete are equally far from the edges.
 */
const EUROPE = { lon: 16.6, lat: 53.2, kmPerPixel: 10.1, x: 254, y: 223 };
/**
 * Pole: 11 degrees east points down, as in the world view. The Pole lies above the middle of the plate, so
 * that Malta and Crete (36 N) are just inside below, and the Aleutians and Japan above.
 */
const POLE = { down: 11, radius: 254, y: 188 };

/** Where the world view is cut. */
export const worldCutLon = WORLD.centralMeridian - 180;

/** The projection of a view. World accepts longitudes past the cut (up to a full turn) and continues smoothly. */
export function projectTo(view: FlatView): Forward {
  return projections[view];
}

/** The projection of a view for single places: those west of the world's cut stand at its eastern end. */
export function projectPlace(view: FlatView): Forward {
  const forward = projectTo(view);
  return (lon, lat) => forward(view === 'world' && lon < worldCutLon ? lon + 360 : lon, lat);
}

const projections: Readonly<Record<FlatView, Forward>> = { world: world(), europe: europe(), pole: pole() };

function world(): Forward {
  const [, top] = geoEqualEarthRaw(0, WORLD.north * RADIANS);
  const [, bottom] = geoEqualEarthRaw(0, WORLD.south * RADIANS);
  const scale = (WORLD.bottom - WORLD.top) / (top - bottom);
  return (lon, lat) => {
    const [x, y] = geoEqualEarthRaw((lon - WORLD.centralMeridian) * RADIANS, lat * RADIANS);
    return [WORLD.x + x * scale, WORLD.top + (top - y) * scale];
  };
}

function europe(): Forward {
  return azimuthal(EUROPE.lon, EUROPE.lat, EARTH_KM / EUROPE.kmPerPixel, EUROPE.x, EUROPE.y);
}

function pole(): Forward {
  return azimuthal(POLE.down, 90, POLE.radius, plates.pole.width / 2, POLE.y);
}

/** Europe's plate pixels -> longitude and latitude: where the edge of its plate runs on other plates. */
export function fromEurope(x: number, y: number): [lon: number, lat: number] {
  const scale = EARTH_KM / EUROPE.kmPerPixel;
  const place = geoAzimuthalEqualAreaRaw.invert?.((x - EUROPE.x) / scale, (EUROPE.y - y) / scale);
  if (!place) throw new Error('d3 gives the Lambert projection without its inverse');
  const [lon, lat] = place;
  return geoRotation([-EUROPE.lon, -EUROPE.lat]).invert([lon / RADIANS, lat / RADIANS]);
}

function azimuthal(lon: number, lat: number, scale: number, centreX: number, centreY: number): Forward {
  const rotate = geoRotation([-lon, -lat]);
  return (pointLon, pointLat) => {
    const [turnedLon, turnedLat] = rotate([pointLon, pointLat]);
    const [x, y] = geoAzimuthalEqualAreaRaw(turnedLon * RADIANS, turnedLat * RADIANS);
    return [centreX + x * scale, centreY - y * scale];
  };
}
