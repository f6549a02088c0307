// Large lakes. They lie on top of the units and share no line with them.
import { attribute, GeometryError, layerOf, readLand } from './land.ts';
import type { Land, LandTopology } from './land.ts';

/** The outlines in longitude and latitude; the lake's name stands for the unit. */
export function lakeLand(topology: LandTopology): Land {
  const geometries = layerOf(topology, 'lakes').geometries.map((geometry) => ({
    ...geometry,
    id: nameOf(geometry.properties),
  }));
  return readLand({ ...topology, objects: { units: { type: 'GeometryCollection', geometries } } });
}

/** 1 = draw first ... 4 = only on large plates. */
export function lakeRanks(topology: LandTopology): Map<string, number> {
  return new Map(
    layerOf(topology, 'lakes').geometries.map(({ properties }) => [
      nameOf(properties),
      Number(attribute(properties, 'rank')),
    ]),
  );
}

function nameOf(properties: object | undefined): string {
  const name = attribute(properties, 'name');
  if (typeof name !== 'string') throw new GeometryError('lakes.topo.json: a lake without name');
  return name;
}
