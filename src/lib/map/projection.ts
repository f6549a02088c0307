// The formulas the map needs at run time: names placed on the world plate stand on the globe and around the Pole as well, and the
// Europe plate is outlined on the world plate.
// The numbers are those of the compiled planes; a test compares them with the compiled files.
import { plates } from '../figure/plane.ts';

const RADIANS = Math.PI / 180;

/** Equal Earth (Šavrič, Patterson and Jenny 2018). */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const WORLD = { centralMeridian: 11, south: -55.5, north: 83.6, top: 7, bottom: 417, x: 419 };

const northing = (t: number): number => t * (A1 + A2 * t ** 2 + t ** 6 * (A3 + A4 * t ** 2));
const slope = (t: number): number => A1 + 3 * A2 * t ** 2 + t ** 6 * (7 * A3 + 9 * A4 * t ** 2);
const parameter = (lat: number): number => Math.asin(M * Math.sin(lat * RADIANS));

const TOP = northing(parameter(WORLD.north));
/** Plate pixels per radian of the world plate. */
export const worldScale = (WORLD.bottom - WORLD.top) / (TOP - northing(parameter(WORLD.south)));

/** World plate pixels -> longitude and latitude. */
export function worldToLonLat(x: number, y: number): [lon: number, lat: number] {
  const north = TOP - (y - WORLD.top) / worldScale;
  let t = north / A1;
  for (let i = 0; i < 8; i += 1) t -= (northing(t) - north) / slope(t);
  const east = (x - WORLD.x) / worldScale;
  const lon = (east * M * slope(t)) / Math.cos(t) / RADIANS + WORLD.centralMeridian;
  return [lon > 180 ? lon - 360 : lon, Math.asin(Math.sin(t) / M) / RADIANS];
}

/** Longitude and latitude -> world plate pixels. */
export function lonLatToWorld(lon: number, lat: number): [x: number, y: number] {
  const t = parameter(lat);
  const x = ((lon - WORLD.centralMeridian) * RADIANS * Math.cos(t)) / (M * slope(t));
  return [WORLD.x + x * worldScale, WORLD.top + (TOP - northing(t)) * worldScale];
}

/** Lambert azimuthal equal area on a point in Poland. */
const EUROPE = { lon: 16.6, lat: 53.2, scale: 6371.0088 / 10.1, x: 254, y: 223 };

/** Europe plate pixels -> longitude and latitude. */
export function europeToLonLat(x: number, y: number): [lon: number, lat: number] {
  const [east, north] = [(x - EUROPE.x) / EUROPE.scale, (EUROPE.y - y) / EUROPE.scale];
  const distance = Math.hypot(east, north);
  if (distance === 0) return [EUROPE.lon, EUROPE.lat];
  const angle = 2 * Math.asin(distance / 2);
  const [sin, cos] = [Math.sin(EUROPE.lat * RADIANS), Math.cos(EUROPE.lat * RADIANS)];
  const lat = Math.asin(Math.cos(angle) * sin + (north * Math.sin(angle) * cos) / distance);
  const lon = Math.atan2(
    east * Math.sin(angle),
    distance * cos * Math.cos(angle) - north * sin * Math.sin(angle),
  );
  return [EUROPE.lon + lon / RADIANS, lat / RADIANS];
}

/** Lambert azimuthal equal area on the North Pole; `down` is the meridian that points down. */
const POLE = { down: 11, radius: 254, y: 188 };

/** Longitude and latitude -> pixels of the polar plate. */
export function lonLatToPole(lon: number, lat: number): [x: number, y: number] {
  const distance = 2 * POLE.radius * Math.sin(((90 - lat) * RADIANS) / 2);
  const angle = (lon - POLE.down) * RADIANS;
  return [plates.pole.width / 2 + distance * Math.sin(angle), POLE.y + distance * Math.cos(angle)];
}
