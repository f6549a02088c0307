// Longitude and latitude -> plate pixels, by the formulas of the compiled planes; a test compares the two.
import type { PlateId } from './geometry.ts';

const RADIANS = Math.PI / 180;

/** Equal Earth (Šavrič, Patterson and Jenny 2018), cut at 169 degrees west. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const WORLD = { centralMeridian: 11, south: -55.5, north: 83.6, top: 7, bottom: 417, x: 419 };

const parameter = (lat: number): number => Math.asin(M * Math.sin(lat * RADIANS));
const northing = (t: number): number => t * (A1 + A2 * t ** 2 + t ** 6 * (A3 + A4 * t ** 2));
const slope = (t: number): number => A1 + 3 * A2 * t ** 2 + t ** 6 * (7 * A3 + 9 * A4 * t ** 2);

const TOP = northing(parameter(WORLD.north));
const WORLD_SCALE = (WORLD.bottom - WORLD.top) / (TOP - northing(parameter(WORLD.south)));

function onWorld(lon: number, lat: number): [x: number, y: number] {
  const t = parameter(lat);
  // places west of the cut stand at the eastern end
  const east = lon < WORLD.centralMeridian - 180 ? lon + 360 : lon;
  const x = ((east - WORLD.centralMeridian) * RADIANS * Math.cos(t)) / (M * slope(t));
  return [WORLD.x + x * WORLD_SCALE, WORLD.top + (TOP - northing(t)) * WORLD_SCALE];
}

/** Lambert azimuthal equal area on a point in Poland. */
const EUROPE = { lon: 16.6, lat: 53.2, scale: 6371.0088 / 10.1, x: 254, y: 223 };

function onEurope(lon: number, lat: number): [x: number, y: number] {
  const [sin0, cos0] = [Math.sin(EUROPE.lat * RADIANS), Math.cos(EUROPE.lat * RADIANS)];
  const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  const turn = (lon - EUROPE.lon) * RADIANS;
  const k = Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(turn)));
  return [
    EUROPE.x + EUROPE.scale * k * cos * Math.sin(turn),
    EUROPE.y - EUROPE.scale * k * (cos0 * sin - sin0 * cos * Math.cos(turn)),
  ];
}

/** Where a place stands on a plate, which it may lie outside of. */
export const placeOnPlate = (plate: PlateId, lon: number, lat: number): [x: number, y: number] =>
  plate === 'world' ? onWorld(lon, lat) : onEurope(lon, lat);
