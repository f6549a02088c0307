// The compiled land -> the GeoJSON sources of a view. Made once per view: what changes with the date is feature-state alone.
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Point as PointGeometry,
} from 'geojson';
import type { LabelRow } from '../figure/labels.ts';
import { planeSize, plates, toPseudo } from '../figure/plane.ts';
import type { FigureGeometry } from '../figure/geometry.ts';
import { edgeId, slimness } from './edges.ts';
import type { Edge } from './edges.ts';
import type { Grades } from './grades.ts';
import { graticule } from './graticule.ts';
import { plateOf } from './kind.ts';
import type { MapKind } from './kind.ts';
import { europeToLonLat, lonLatToPole, lonLatToWorld, worldToLonLat } from './projection.ts';
import { pointPlace } from './shapes.ts';
import { STROKES } from './strokes.ts';
import { ringPoints } from './topology.ts';
import type { MapLand, Outline, Point } from './topology.ts';

export const SOURCE_IDS = [
  'units',
  'edges',
  'lakes',
  'frame',
  'article6',
  'graticule',
  'dots',
  'labels',
  'marks',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];
export type Sources = Readonly<Record<SourceId, FeatureCollection>>;

/** Sources whose features carry state, by their property `id`. */
export type StateSource = 'units' | 'edges' | 'dots' | 'labels' | 'marks';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

function feature<G extends Geometry>(geometry: G, properties: Readonly<Record<string, unknown>>): Feature<G> {
  return { type: 'Feature', geometry, properties: { ...properties } };
}

function area(
  { id, polygons }: Outline,
  arcs: MapLand['arcs'],
  more: Readonly<Record<string, unknown>>,
): Feature<MultiPolygon> {
  const coordinates = polygons.map((polygon) => polygon.map((ring) => ringPoints(arcs, ring)));
  return feature({ type: 'MultiPolygon', coordinates }, { id, ...more });
}

function lines(
  points: readonly (readonly Point[])[],
  properties: Readonly<Record<string, unknown>>,
): Feature<MultiLineString> {
  return feature({ type: 'MultiLineString', coordinates: points.map((line) => [...line]) }, properties);
}

/** Width of the gold line in degrees, at the scale a grade of detail is made for. */
const goldWidth = (kind: MapKind, level: number): number =>
  (STROKES[plateOf(kind)].gold * 360) / planeSize / 2 ** level;

/** An edge in parts of one id: small islands apart, with the share of the gold line's width that they have room for. */
function edgeFeatures(edge: Edge, level: number, gold: number): Feature<MultiLineString>[] {
  const parts = Map.groupBy(edge.lines, (line) => slimness(line, gold));
  return [...parts].map(([slim, points]) =>
    lines(points, { id: edgeId(edge), coast: edge.b === null, level, slim }),
  );
}

function point([lon, lat]: Point, properties: Readonly<Record<string, unknown>>): Feature<PointGeometry> {
  return feature({ type: 'Point', coordinates: [lon, lat] }, properties);
}

/** A place of the label table -> where the view draws it. Names of the world plate also stand on the globe and around the Pole. */
export function labelPlace(kind: MapKind, x: number, y: number): Point {
  if (kind === 'europe' || kind === 'world') return toPseudo(kind, x, y);
  const [lon, lat] = worldToLonLat(x, y);
  return kind === 'globe' ? [lon, lat] : toPseudo('pole', ...lonLatToPole(lon, lat));
}

/** The polar view has no land south of this: a name there would stand on the open sea. */
const POLAR_SOUTH = 13;

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

/** The rows of a view's plate with the index they have in the table, which is their feature id. */
export function rowsOf(kind: MapKind, rows: readonly LabelRow[]): [index: number, row: LabelRow][] {
  return [...rows.entries()].filter(
    ([, row]) =>
      row.plate === plateOf(kind) && (kind !== 'pole' || worldToLonLat(row.x, row.y)[1] > POLAR_SOUTH),
  );
}

/** MapLibre sets the middle line 0.4375 em below its point, the drawn plate 0.34 em (figure/labels.ts). */
const LOWER = 0.4375 - 0.34;

function label(kind: MapKind, id: number, row: LabelRow): Feature<PointGeometry> {
  const offset = [row.dx / row.size, row.dy / row.size - LOWER];
  return point(labelPlace(kind, row.x, row.y), {
    id,
    text: row.lines.join('\n'),
    size: row.size,
    anchor: ANCHORS[row.anchor],
    offset,
  });
}

/** The limit in true longitude and latitude, for the globe (the planes have it projected). */
const LIMIT: Point[] = Array.from({ length: 67 }, (_, i): Point => [-82 + i, 23.4366]);

/** Points per edge of the frame. */
const FRAME_STEPS = 12;

/** The four edges of the Europe plate as they lie on the world plate. */
function europeFrame(): Point[] {
  const { width, height } = plates.europe;
  const corners: readonly [number, number][] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [0, 0],
  ];
  const ring = corners.flatMap(([x, y], i) => {
    const [nx, ny] = corners[i + 1] ?? [x, y];
    return Array.from({ length: FRAME_STEPS }, (_, k): [number, number] => [
      x + ((nx - x) * k) / FRAME_STEPS,
      y + ((ny - y) * k) / FRAME_STEPS,
    ]);
  });
  return ring.map(([x, y]) => toPseudo('world', ...lonLatToWorld(...europeToLonLat(x, y))));
}

/** All sources of a view. */
export function sourcesOf(
  kind: MapKind,
  { land, grades }: Grades,
  shapes: FigureGeometry,
  rows: readonly LabelRow[],
): Sources {
  return {
    units: collection(
      grades.flatMap((grade) =>
        grade.land.units.map((outline) => area(outline, grade.land.arcs, { level: grade.level })),
      ),
    ),
    edges: collection(
      grades.flatMap(({ edges, level }) =>
        edges.flatMap((edge) => edgeFeatures(edge, level, goldWidth(kind, level))),
      ),
    ),
    lakes: collection(land.lakes.map((lake) => area(lake, land.arcs, { rank: lake.rank }))),
    article6: collection([lines(kind === 'globe' ? [LIMIT] : land.article6, {})]),
    frame: collection([lines(kind === 'world' ? [europeFrame()] : [], {})]),
    graticule: collection([lines(graticule(kind), {})]),
    dots: collection(shapes.points.map(([id, x, y]) => point(pointPlace(kind, x, y), { id }))),
    labels: collection(rowsOf(kind, rows).map(([id, row]) => label(kind, id, row))),
    // fed when a reader asks for a layer of the record
    marks: collection([]),
  };
}
