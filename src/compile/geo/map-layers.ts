// One topology for the layers of a zoomable map: units, lakes, the limit of the treaty area.
import { bare } from './grid.ts';
import { writeLand } from './land.ts';
import type { Land, Layer, LandTopology, Point, Ring } from './land.ts';

export interface RankedLakes extends Land {
  readonly ranks: ReadonlyMap<string, number>;
}

/** The objects share nothing but the list of arcs. Not quantised. */
export function mapLayers(
  units: Land,
  lakes: RankedLakes,
  article6: readonly (readonly Point[])[],
): LandTopology {
  const topology = bare(writeLand(units));
  const shift = units.arcs.length;
  const shifted = (ring: Ring): number[] =>
    ring.map((reference) => (reference < 0 ? reference - shift : reference + shift));
  const lakeGeometries = [...lakes.units].map(([name, polygons]): Layer['geometries'][number] => ({
    type: 'MultiPolygon',
    properties: { name, rank: lakes.ranks.get(name) },
    arcs: polygons.map((polygon) => polygon.map(shifted)),
  }));
  const lineGeometries = article6.map((_, i): Layer['geometries'][number] => ({
    type: 'LineString',
    arcs: [shift + lakes.arcs.length + i],
  }));
  const arcs = [...units.arcs, ...lakes.arcs, ...article6].map((arc) => arc.map(([x, y]) => [x, y]));
  return {
    ...topology,
    objects: { ...topology.objects, lakes: collection(lakeGeometries), article6: collection(lineGeometries) },
    arcs,
  };
}

function collection(geometries: Layer['geometries']): Layer {
  return { type: 'GeometryCollection', geometries };
}
