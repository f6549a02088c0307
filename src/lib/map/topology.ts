// A compiled TopoJSON file -> arcs in degrees and the rings that use them. Decoded once; everything else is derived from it.
import type { GeometryObject as AnyGeometry, Topology } from 'topojson-specification';

type GeometryObject = AnyGeometry<Record<string, unknown> | null>;

export type Point = [lon: number, lat: number];

/** Arc references; `~i` is arc i run backwards. */
export type Ring = readonly number[];
/** The outer ring, then the holes. */
export type Polygon = readonly Ring[];

export interface Outline {
  readonly id: string;
  readonly polygons: readonly Polygon[];
}

export interface Lake extends Outline {
  /** 1 is drawn first, 4 only on large plates. */
  readonly rank: number;
}

export interface MapLand {
  readonly arcs: readonly (readonly Point[])[];
  readonly units: readonly Outline[];
  readonly lakes: readonly Lake[];
  /** The limit of the treaty area, where the file has it. */
  readonly article6: readonly (readonly Point[])[];
}

function decodeArcs({ arcs, transform }: Topology): Point[][] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([px = 0, py = 0]): Point => {
      // quantised files store steps, plain ones positions
      [x, y] = transform ? [x + px, y + py] : [px, py];
      return [x * kx + dx, y * ky + dy];
    });
  });
}

function polygonsOf(geometry: GeometryObject): readonly Polygon[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

function members({ objects }: Topology, name: string): readonly GeometryObject[] {
  const object = objects[name];
  if (!object) return [];
  return object.type === 'GeometryCollection' ? object.geometries : [object];
}

const outlines = (topology: Topology, name: string): Outline[] =>
  members(topology, name).map((geometry, i) => ({
    id: String(geometry.id ?? i),
    polygons: polygonsOf(geometry),
  }));

function rankOf({ properties }: GeometryObject): number {
  return properties && 'rank' in properties ? Number(properties['rank']) : 1;
}

/** Reads a map topology (objects `units`, and where there are any `lakes` and `article6`). */
export function readMapLand(topology: Topology): MapLand {
  const arcs = decodeArcs(topology);
  const limits = members(topology, 'article6').flatMap((g) => (g.type === 'LineString' ? [g.arcs] : []));
  return {
    arcs,
    units: outlines(topology, 'units'),
    lakes: members(topology, 'lakes').map((geometry, i) => ({
      id: String(i),
      polygons: polygonsOf(geometry),
      rank: rankOf(geometry),
    })),
    article6: limits.map((ring) => ringPoints(arcs, ring)),
  };
}

/** The arc behind a reference. */
export const indexOf = (reference: number): number => (reference < 0 ? ~reference : reference);

/** The points of one reference, in the direction of the ring. */
export function arcPoints(arcs: MapLand['arcs'], reference: number): readonly Point[] {
  const arc = arcs[indexOf(reference)] ?? [];
  return reference < 0 ? arc.toReversed() : arc;
}

/** The points of a ring, closed like its arcs. */
export function ringPoints(arcs: MapLand['arcs'], ring: Ring): Point[] {
  const points: Point[] = [];
  for (const reference of ring) {
    const arc = arcPoints(arcs, reference);
    for (let i = points.length === 0 ? 0 : 1; i < arc.length; i += 1) {
      const point = arc[i];
      if (point) points.push(point);
    }
  }
  return points;
}
