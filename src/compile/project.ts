// Detailed topology -> the planes that the zoomable map draws, as longitudes and latitudes MapLibre can read.
import { quantize } from 'topojson-client';
import { planeSize, plates, toPseudo } from '../lib/figure/plane.ts';
import type { FlatView } from '../lib/figure/plane.ts';
import { planarArea } from './geo/area.ts';
import { article6Line } from './geo/article6.ts';
import { onCleanGrid } from './geo/grid.ts';
import { dropIslands } from './geo/islands.ts';
import { lakeLand, lakeRanks } from './geo/lakes.ts';
import { readLand, writeLand } from './geo/land.ts';
import type { Land, LandTopology, Point } from './geo/land.ts';
import { mapLayers } from './geo/map-layers.ts';
import { projectLand, within } from './geo/plane-land.ts';
import type { Box } from './geo/plane-land.ts';
import { simplifyPlane } from './geo/simplify-plane.ts';
import type { SmallUnit } from './geo/small-units.ts';
import { projectPlace } from './projections.ts';

/** What a map view keeps. Lengths in plate pixels, areas in square plate pixels. */
interface MapRule {
  /** Units that reach into the plate keep detail above `inside`, the others above `outside`. */
  readonly inside: number;
  readonly outside: number;
  /** Islands outside the plate below this area go. */
  readonly island: number;
  /** How far past the plate land is kept, in plate widths. Polygons stay whole: no cut edge can look like a coast. */
  readonly reach: number;
  /** Polygons that lie wholly south of this latitude go. */
  readonly south: number;
  readonly article6: boolean;
}

const RULES: Readonly<Record<FlatView, MapRule>> = {
  world: { inside: 0.02, outside: 0.02, island: 0, reach: 1, south: -90, article6: true },
  europe: { inside: 0.03, outside: 0.6, island: 2, reach: 1.2, south: -90, article6: false },
  pole: { inside: 0.03, outside: 0.5, island: 2, reach: 1, south: 13, article6: true },
};

/** Step of the grid in plate pixels. */
const GRID = 0.02;
const STEP = (GRID / planeSize) * 360;
const TRANSFORM = { scale: [STEP, STEP] as [number, number], translate: [0, 0] as [number, number] };

/** TopoJSON with points in the manner of the files in longitude and latitude. */
export type MapTopology = LandTopology & { readonly points: readonly SmallUnit[] };

/** TopoJSON of a view with the objects units, lakes and article6, free of crossings, and the points of small units. */
export async function buildMap(
  view: FlatView,
  joined: Land,
  lakes: LandTopology,
  small: readonly SmallUnit[],
): Promise<MapTopology> {
  const rule = RULES[view];
  const forward = projectPlace(view);
  const north: Box = { x0: -Infinity, y0: rule.south, x1: Infinity, y1: 90 };
  const reach = box(view, rule.reach * plates[view].width);
  const plane = await thinOut(projectLand(within(joined, north), view), reach, view);
  const units = await onCleanGrid(writeLand(asPseudo(plane, view)), (topology) =>
    quantize(topology, TRANSFORM),
  );
  const water = within(projectLand(within(lakeLand(lakes), north), view), reach);
  const lines = rule.article6 ? [article6Line().map(([lon, lat]) => forward(lon, lat))] : [];
  const layers = mapLayers(
    readLand(units),
    { ...asPseudo(water, view), ranks: lakeRanks(lakes) },
    pseudoLines(lines, view),
  );
  const points = small
    .filter(([, , lat]) => lat >= rule.south)
    .map(([unit, lon, lat, km2]) => ({ unit, at: forward(lon, lat), km2 }))
    .filter(({ at: [x, y] }) => x >= reach.x0 && x <= reach.x1 && y >= reach.y0 && y <= reach.y1)
    .map(({ unit, at, km2 }): SmallUnit => [unit, ...rounded(toPseudo(view, ...at)), km2]);
  return { ...quantize(layers, TRANSFORM), points };
}

function box(view: FlatView, rim: number): Box {
  const { width, height } = plates[view];
  return { x0: -rim, y0: -rim, x1: width + rim, y1: height + rim };
}

async function thinOut(plane: Land, reach: Box, view: FlatView): Promise<Land> {
  const rule = RULES[view];
  const near = within(plane, reach);
  const inside = new Set(within(near, box(view, 0)).units.keys());
  const islands = dropIslands(
    near,
    (unit) => (inside.has(unit) ? { threshold: 0, keep: 1 } : { threshold: rule.island, keep: 1 }),
    planarArea,
  );
  return simplifyPlane(islands, (unit) => (inside.has(unit) ? rule.inside : rule.outside));
}

function asPseudo(land: Land, view: FlatView): Land {
  return { arcs: pseudoLines(land.arcs, view), units: land.units };
}

function pseudoLines(lines: readonly (readonly Point[])[], view: FlatView): Point[][] {
  return lines.map((line) => line.map(([x, y]): Point => toPseudo(view, x, y)));
}

function rounded([lon, lat]: Point): Point {
  return [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}
