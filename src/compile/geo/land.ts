// Land units as a bare topology: arcs with absolute coordinates, and per unit polygons of rings of arc numbers.
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

type Attributes = Readonly<Record<string, unknown>>;
/** TopoJSON whose geometries may carry attributes. */
export type LandTopology = Topology<Objects<Attributes>>;
/** A layer of it. */
export type Layer = GeometryCollection<Attributes>;

export type Point = readonly [x: number, y: number];
export type Arc = readonly Point[];
/** Arc numbers; `~n` is arc n reversed, as in TopoJSON. */
export type Ring = readonly number[];
/** Outer ring first, then holes. */
export type Polygon = readonly Ring[];

export interface Land {
  readonly arcs: readonly Arc[];
  readonly units: ReadonlyMap<string, readonly Polygon[]>;
}

/** Something in the geometry that must not be: the build stops. */
export class GeometryError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GeometryError';
  }
}

/** Reads an object of a TopoJSON file, quantised or not. The unit is the feature id or the property `unit`. */
export function readLand(topology: LandTopology, objectName = 'units'): Land {
  const units = new Map<string, readonly Polygon[]>();
  for (const geometry of layerOf(topology, objectName).geometries) {
    const id = attribute(geometry.properties, 'unit') ?? geometry.id;
    if (typeof id !== 'string') throw new GeometryError('a geometry without unit');
    if (geometry.type === 'Polygon') units.set(id, [geometry.arcs]);
    else if (geometry.type === 'MultiPolygon') units.set(id, geometry.arcs);
    else throw new GeometryError(`${id}: ${String(geometry.type)} instead of a polygon`);
  }
  return { arcs: decodeArcs(topology), units };
}

/** The named collection of a topology. Throws GeometryError when there is none. */
export function layerOf(topology: LandTopology, name: string): Layer {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection')
    throw new GeometryError(`no collection "${name}" in the topology`);
  return object;
}

/** One attribute of a geometry, of whatever type the file gives it. */
export function attribute(properties: object | undefined, name: string): unknown {
  return properties ? (properties as Attributes)[name] : undefined;
}

function decodeArcs(topology: LandTopology): Arc[] {
  const { transform } = topology;
  if (!transform) return topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, y] as const));
  const { scale, translate } = transform;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** TopoJSON with the unit as id and as property `unit` (mapshaper keeps properties, not ids). Units in order of id. */
export function writeLand(land: Land, objectName = 'units'): LandTopology {
  const ids = [...land.units.keys()].sort();
  const geometries = ids.map((unit) => {
    const polygons = (land.units.get(unit) ?? []).map((polygon) => polygon.map((ring) => [...ring]));
    const [only] = polygons;
    const head = { id: unit, properties: { unit } };
    return polygons.length === 1 && only
      ? { ...head, type: 'Polygon' as const, arcs: only }
      : { ...head, type: 'MultiPolygon' as const, arcs: polygons };
  });
  return {
    type: 'Topology',
    objects: { [objectName]: { type: 'GeometryCollection', geometries } },
    arcs: land.arcs.map((arc) => arc.map(([x, y]) => [x, y])),
  };
}

/** The arc number behind a signed reference. */
export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** The closed ring of points, first point repeated at the end. */
export function ringPoints(land: Land, ring: Ring): Point[] {
  const points: Point[] = [];
  for (const reference of ring) {
    const arc = land.arcs[arcIndex(reference)] ?? [];
    const directed = reference < 0 ? [...arc].reverse() : arc;
    points.push(...(points.length > 0 ? directed.slice(1) : directed));
  }
  return points;
}

/** For every arc the units that use it: one = coast, two = border. */
export function arcUsers(land: Land): string[][] {
  const users: string[][] = land.arcs.map(() => []);
  for (const [unit, polygons] of land.units) {
    for (const reference of polygons.flat(2)) {
      const list = users[arcIndex(reference)];
      if (list && !list.includes(unit)) list.push(unit);
    }
  }
  return users;
}

/** The same land without the arcs that no unit uses any more. */
export function withoutUnusedArcs(land: Land): Land {
  const renumbered = new Map<number, number>();
  const arcs: Arc[] = [];
  const translate = (reference: number): number => {
    const old = arcIndex(reference);
    let index = renumbered.get(old);
    if (index === undefined) {
      index = arcs.push(land.arcs[old] ?? []) - 1;
      renumbered.set(old, index);
    }
    return reference < 0 ? ~index : index;
  };
  const units = new Map(
    [...land.units].map(([unit, polygons]) => [
      unit,
      polygons.map((polygon) => polygon.map((ring) => ring.map(translate))),
    ]),
  );
  return { arcs, units };
}
