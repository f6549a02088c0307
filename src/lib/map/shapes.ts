// What the drawn plate's rules ask of the land (how large it is, where its symbol stands), measured on the map's own outlines.
import type { FigureGeometry, FigurePoint, UnitShape } from '../figure/geometry.ts';
import { fromPseudo, plates, toPseudo } from '../figure/plane.ts';
import { plateOf } from './kind.ts';
import type { MapKind } from './kind.ts';
import { worldScale } from './projection.ts';
import { ringPoints } from './topology.ts';
import type { MapLand, Outline, Point } from './topology.ts';

type Plane = (point: Point) => readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/** Plate pixels; on the globe an equal-area cylinder at the scale of the world plate, so that one size rule serves all views. */
const planeOf = (kind: MapKind): Plane =>
  kind === 'globe'
    ? ([lon, lat]) => [lon * RADIANS * worldScale, -Math.sin(lat * RADIANS) * worldScale]
    : ([lon, lat]) => fromPseudo(kind, lon, lat);

/** A place on the map as a point of `measured`. */
export const placeOnPlane = (kind: MapKind, place: Point): readonly [x: number, y: number] =>
  planeOf(kind)(place);

/** Where a point of `measured` stands on the map. */
export const pointPlace = (kind: MapKind, x: number, y: number): Point =>
  kind === 'globe' ? [x / worldScale / RADIANS, Math.asin(-y / worldScale) / RADIANS] : toPseudo(kind, x, y);

interface Patch {
  readonly area: number;
  readonly x: number;
  readonly y: number;
}

/** Area and centre of gravity of a ring. The first point is the origin, or large coordinates would eat small areas. */
function patchOf(points: readonly (readonly [number, number])[]): Patch {
  const [ox, oy] = points[0] ?? [0, 0];
  let [twice, sx, sy] = [0, 0, 0];
  points.forEach(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    const cross = (px - ox) * (y - oy) - (x - ox) * (py - oy);
    twice += cross;
    sx += cross * (px + x - 2 * ox);
    sy += cross * (py + y - 2 * oy);
  });
  const k = twice === 0 ? 0 : 1 / (3 * twice);
  return { area: Math.abs(twice) / 2, x: ox + sx * k, y: oy + sy * k };
}

function shapeOf({ polygons }: Outline, arcs: MapLand['arcs'], plane: Plane): UnitShape {
  const rings = polygons.map((polygon) => polygon.map((ring) => patchOf(ringPoints(arcs, ring).map(plane))));
  const parts = rings.flatMap(([outer, ...holes]) =>
    outer ? [{ ...outer, area: outer.area - holes.reduce((sum, h) => sum + h.area, 0) }] : [],
  );
  const largest = parts.reduce<Patch>((best, part) => (part.area > best.area ? part : best), {
    area: 0,
    x: 0,
    y: 0,
  });
  return { d: '', area: parts.reduce((sum, part) => sum + part.area, 0), x: largest.x, y: largest.y };
}

/** The land as the size rules of the drawn plate want it; it has no paths. Points are in the view's own pixels. */
export function measured(land: MapLand, kind: MapKind): FigureGeometry {
  const view = plateOf(kind);
  const plane = planeOf(kind);
  const units = Object.fromEntries(
    land.units.map((outline) => [outline.id, shapeOf(outline, land.arcs, plane)]),
  );
  const points = Object.entries(units).map(([unit, { x, y }]): FigurePoint => [unit, x, y, 0]);
  return { view, ...plates[view], scale: 1, units, lines: [], lakes: '', article6: '', frame: '', points };
}

/** The same land seen `factor` times larger: a state that has become visible needs no symbol. */
export function enlarged(geometry: FigureGeometry, factor: number): FigureGeometry {
  const units = Object.fromEntries(
    Object.entries(geometry.units).map(([id, unit]) => [id, { ...unit, area: unit.area * factor ** 2 }]),
  );
  return { ...geometry, units };
}
