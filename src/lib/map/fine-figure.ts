// A plate in the detail of the zoomable map, for pictures of many pixels: the drawn plate is made for a screen and shows its corners on paper.
import type { FigureGeometry, FigureLine, UnitShape } from '../figure/geometry.ts';
import { fromPseudo } from '../figure/plane.ts';
import { gradesOf } from './grades.ts';
import { ringPoints } from './topology.ts';
import type { MapLand, Point, Polygon } from './topology.ts';

/** Positions are rounded to this part of a unit of the geometry: an eighth of a pixel on A3. */
const PART = 10;
/** How far past the plate land is kept, plate pixels: pictures show a little of it. */
const RIM = 40;
/** Islands below this many square plate pixels would be specks. */
const SPECK = 0.04;
/** One rank more than on the screen. */
const LAKE_RANK = { europe: 4, world: 2 } as const;

type Plane = (point: Point) => readonly [x: number, y: number];

/** Places on the grid of the path, in parts of a unit. */
function planeOf({ view, scale }: FigureGeometry): Plane {
  return ([lon, lat]) => {
    const [x, y] = fromPseudo(view, lon, lat);
    return [Math.round(x * scale * PART), Math.round(y * scale * PART)];
  };
}

/** Moves from point to point; what falls together on the grid is one. */
function pathOf(points: readonly (readonly [number, number])[], filled: boolean): string {
  const [first] = points;
  if (!first) return '';
  let [px, py] = first;
  let d = `M${px / PART} ${py / PART}l`;
  let moves = 0;
  for (const [x, y] of points) {
    if (x === px && y === py) continue;
    d += `${moves > 0 ? ' ' : ''}${(x - px) / PART} ${(y - py) / PART}`;
    [px, py] = [x, y];
    moves += 1;
  }
  if (moves < (filled ? 2 : 1)) return '';
  return filled ? `${d}z` : d;
}

interface Extent {
  readonly inView: boolean;
  /** Too small to be anything but a speck. */
  readonly speck: boolean;
}

function extentOf(
  points: readonly (readonly [number, number])[],
  { width, height, scale }: FigureGeometry,
): Extent {
  const k = scale * PART;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  const inside = x1 >= -RIM * k && x0 <= (width + RIM) * k && y1 >= -RIM * k && y0 <= (height + RIM) * k;
  return { inView: inside, speck: (x1 - x0) * (y1 - y0) < SPECK * k ** 2 };
}

function shown(points: readonly (readonly [number, number])[], figure: FigureGeometry): boolean {
  const { inView, speck } = extentOf(points, figure);
  return inView && !speck;
}

const closed = (points: readonly (readonly [number, number])[]): boolean =>
  String(points[0]) === String(points.at(-1));

function shapePath(
  polygons: readonly Polygon[],
  land: MapLand,
  figure: FigureGeometry,
  plane: Plane,
): string {
  return polygons
    .map((rings) => rings.map((ring) => ringPoints(land.arcs, ring).map(plane)))
    .filter(([outer]) => outer !== undefined && shown(outer, figure))
    .map((rings) => rings.map((points) => pathOf(points, true)).join(''))
    .join('');
}

const NOT_THERE: UnitShape = { d: '', area: 0, x: 0, y: 0 };

/** Twice as fine as the drawn plate. Finer still, and lines as wide as a picture's would fill the bays. */
const GRADE = 1;

/** The same plate with finer outlines. Areas, places and symbols stay those of the drawn plate: the same names and dots. */
export function refined(figure: FigureGeometry, compiled: MapLand): FigureGeometry {
  const plane = planeOf(figure);
  const grade = gradesOf(compiled, figure.view).grades[GRADE];
  if (!grade) return figure;
  const { land, edges } = grade;
  const units = Object.fromEntries(
    land.units.map(({ id, polygons }): [string, UnitShape] => [
      id,
      { ...(figure.units[id] ?? NOT_THERE), d: shapePath(polygons, land, figure, plane) },
    ]),
  );
  const lines = edges.flatMap(({ a, b, lines: runs }): FigureLine[] => {
    const drawn = runs
      .map((run) => run.map(plane))
      .filter((run) => (closed(run) ? shown(run, figure) : extentOf(run, figure).inView))
      .map((run) => pathOf(run, false))
      .join('');
    return drawn === '' ? [] : [[a, b, drawn]];
  });
  // The grades are of land: lakes stand in the file as it was compiled.
  const lakes = compiled.lakes
    .filter(({ rank }) => rank <= LAKE_RANK[figure.view])
    .map(({ polygons }) => shapePath(polygons, compiled, figure, plane))
    .join('');
  return { ...figure, units, lines, lakes };
}
