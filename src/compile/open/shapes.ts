// Land units merged into states: as TopoJSON over the arcs of all units, and as GeoJSON with the winding of RFC 7946.
import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { planarArea } from '../geo/area.ts';
import { layerOf } from '../geo/land.ts';
import type { LandTopology, Point } from '../geo/land.ts';

type Arcs = readonly (readonly (readonly number[])[])[];
/** Polygons of rings of points; a ring ends where it begins. */
type Coordinates = readonly (readonly (readonly Point[])[])[];

/** The merged land of a state: arc numbers of the topology, and the same as coordinates. Empty where nothing has an outline. */
export interface Shape {
  readonly arcs: Arcs;
  readonly coordinates: Coordinates;
}

/** The grid is 0.01 degrees by about half of that. */
const DECIMALS = 1000;
const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** Outer rings counterclockwise, holes clockwise (RFC 7946, 3.1.6). */
function wound(ring: readonly Point[], outer: boolean): readonly Point[] {
  return planarArea(ring) > 0 === outer ? ring : [...ring].reverse();
}

function coordinatesOf(topology: LandTopology, geometry: MultiPolygon): Coordinates {
  const { geometry: drawn } = feature(topology, geometry);
  return drawn.coordinates.map((polygon) =>
    polygon.map((ring, index) =>
      wound(
        ring.map(([lon = 0, lat = 0]): Point => [rounded(lon), rounded(lat)]),
        index === 0,
      ),
    ),
  );
}

/** Merges units, remembering what it merged: most states stay the same from date to date. */
export function merger(topology: LandTopology): (units: readonly string[]) => Shape {
  const geometries = new Map(
    layerOf(topology, 'units').geometries.map((geometry) => [geometry.id, geometry as TopoPolygon]),
  );
  const known = new Map<string, Shape>();
  return (units) => {
    const key = [...units].sort().join(' ');
    const before = known.get(key);
    if (before) return before;
    const parts = units.flatMap((unit) => geometries.get(unit) ?? []);
    const merged = mergeArcs(topology, parts);
    const shape = { arcs: merged.arcs, coordinates: coordinatesOf(topology, merged) };
    known.set(key, shape);
    return shape;
  };
}

/** A geometry of GeoJSON, null without land: an unlocated feature (RFC 7946, 3.2). */
export function geoJsonGeometry({ coordinates }: Shape): object | null {
  const [only] = coordinates;
  if (!only) return null;
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}

/** A geometry of TopoJSON. */
export function topoGeometry(arcs: Arcs): object {
  const [only] = arcs;
  if (!only) return { type: null };
  return arcs.length === 1 ? { type: 'Polygon', arcs: only } : { type: 'MultiPolygon', arcs };
}

/** Leaves out the arcs that no shape uses (borders inside a state) and numbers the rest anew, in place of the given shapes. */
export function prunedArcs(
  topology: LandTopology,
  shapes: readonly Arcs[],
): { arcs: LandTopology['arcs']; shapes: Arcs[] } {
  const numbers = new Map<number, number>();
  const arcs: LandTopology['arcs'] = [];
  const renumber = (reference: number): number => {
    const old = reference < 0 ? ~reference : reference;
    let index = numbers.get(old);
    if (index === undefined) {
      index = arcs.push(topology.arcs[old] ?? []) - 1;
      numbers.set(old, index);
    }
    return reference < 0 ? ~index : index;
  };
  const renumbered = shapes.map((shape) => shape.map((polygon) => polygon.map((ring) => ring.map(renumber))));
  return { arcs, shapes: renumbered };
}
