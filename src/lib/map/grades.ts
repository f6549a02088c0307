// The land in four grades of detail. All stand in one source, and each tile takes the grade of its zoom (the filter of the layers):
// MapLibre then keeps the coarser tile until the finer one is there, and states are written once for all grades.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { PlateId } from '../figure/geometry.ts';
import { fromPseudo, planeSize, planeZoom, plates } from '../figure/plane.ts';
import { drawEdges, planEdges } from './edges.ts';
import type { Edge } from './edges.ts';
import { plateOf } from './kind.ts';
import type { MapKind } from './kind.ts';
import { thinned, weighLand } from './thin.ts';
import { ringPoints } from './topology.ts';
import type { MapLand, Polygon } from './topology.ts';

export interface Grade {
  readonly level: number;
  readonly land: MapLand;
  readonly edges: readonly Edge[];
}

export interface Grades {
  /** As compiled, but only what can be seen. */
  readonly land: MapLand;
  readonly grades: readonly Grade[];
}

const FINEST = 3;
/** Smallest detail and island of the coarsest grade, plate pixels: what the drawn plate shows. */
const DETAIL: Readonly<Record<PlateId, number>> = { europe: 0.54, world: 0.69 };
const ISLAND = 1;
/** How far past the plate land is kept, as a share of its size: boxes of another shape show a little of it. */
const RIM = 0.3;
/** Degrees of a pixel at rest: on the planes of a plate pixel, on the globe of one in its middle. */
const DEGREES: Readonly<Record<'plane' | 'globe', number>> = { plane: 360 / planeSize, globe: 0.2 };

/** The land that reaches into the plane and its rim; on the globe all of it. */
function withinView(land: MapLand, kind: MapKind): MapLand {
  if (kind === 'globe') return land;
  const { width, height } = plates[kind];
  const sees = (polygon: Polygon): boolean => {
    const points = ringPoints(land.arcs, polygon[0] ?? []).map(([lon, lat]) => fromPseudo(kind, lon, lat));
    const reach = (axis: 0 | 1, size: number): boolean =>
      points.some((p) => p[axis] > -RIM * size) && points.some((p) => p[axis] < (1 + RIM) * size);
    return reach(0, width) && reach(1, height);
  };
  const units = land.units.map((outline) => ({ ...outline, polygons: outline.polygons.filter(sees) }));
  return { ...land, units: units.filter(({ polygons }) => polygons.length > 0) };
}

/** Level 0 is the coarsest; each further one is twice as fine, the last is the land as compiled. */
export function gradesOf(compiled: MapLand, kind: MapKind): Grades {
  const land = withinView(compiled, kind);
  const weighed = weighLand(land);
  const plans = planEdges(land);
  const coarser = [0, 1, 2].map((level): Grade => {
    const unit = DEGREES[kind === 'globe' ? 'globe' : 'plane'] / 2 ** level;
    const thin = thinned(weighed, DETAIL[plateOf(kind)] * unit, ISLAND * unit ** 2);
    return { level, land: thin, edges: drawEdges(plans, thin) };
  });
  return { land, grades: [...coarser, { level: FINEST, land, edges: drawEdges(plans, land) }] };
}

/** Whole zoom at which the coarsest grade is at its own scale: on the planes one plate pixel per CSS pixel. */
export const firstZoom = (kind: MapKind): number => (kind === 'globe' ? 1 : planeZoom);

/** True for the features of the grade that a tile's zoom asks for. */
export function gradeFilter(kind: MapKind): ExpressionSpecification {
  const first = firstZoom(kind);
  return ['==', ['get', 'level'], ['step', ['zoom'], 0, first + 1, 1, first + 2, 2, first + 3, FINEST]];
}
