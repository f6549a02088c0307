// The lakes of the world plate, carried back to longitude and latitude for the globe.
import { fromPseudo } from '../figure/plane.ts';
import { worldToLonLat } from './projection.ts';
import type { MapLand, Point } from './topology.ts';

const onGlobe = ([lon, lat]: Point): Point => worldToLonLat(...fromPseudo('world', lon, lat));

/** The land of the globe with the lakes of the world plate. */
export function withLakes(globe: MapLand, world: MapLand): MapLand {
  const arcs = [...globe.arcs];
  const moved = new Map<number, number>();
  const take = (index: number): number => {
    const known = moved.get(index);
    if (known !== undefined) return known;
    moved.set(index, arcs.push((world.arcs[index] ?? []).map(onGlobe)) - 1);
    return arcs.length - 1;
  };
  const renamed = (reference: number): number => (reference < 0 ? ~take(~reference) : take(reference));
  const lakes = world.lakes.map((lake) => ({
    ...lake,
    polygons: lake.polygons.map((polygon) => polygon.map((ring) => ring.map(renamed))),
  }));
  return { ...globe, arcs, lakes };
}
