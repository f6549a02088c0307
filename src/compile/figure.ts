// The geometry of a drawn plate (SVG): simplified in the plane, on a grid of half pixels, cut to the plate.
import type { FigureGeometry, FigurePoint, PlateId } from '../lib/figure/geometry.ts';
import { plates } from '../lib/figure/plane.ts';
import { planarArea, polygonArea } from './geo/area.ts';
import { article6Line } from './geo/article6.ts';
import { europeFrame } from './geo/europe-frame.ts';
import { withCrossings } from './geo/clip.ts';
import { figureLines } from './geo/figure-lines.ts';
import { figureUnits } from './geo/figure-units.ts';
import { dropIslands } from './geo/islands.ts';
import { lakeLand, lakeRanks } from './geo/lakes.ts';
import { ringPoints } from './geo/land.ts';
import type { Land, LandTopology, Point, Polygon, Ring } from './geo/land.ts';
import { pathData, withoutRepeats } from './geo/path-data.ts';
import { projectLand, within } from './geo/plane-land.ts';
import type { Box } from './geo/plane-land.ts';
import type { SmallUnit } from './geo/small-units.ts';
import { projectPlace, projectTo } from './projections.ts';
import { simplifyPlane } from './geo/simplify-plane.ts';

/** Integers per plate pixel. */
const SCALE = 2;
/** Fills run this far past the plate (plate pixels): Europe's box has other proportions on small screens and shows more. */
const RIM: Readonly<Record<PlateId, number>> = { world: 6, europe: 34 };
/** The social card is higher than its Europe plate. */
export const CARD_RIM = 56;
/** Units below this many square pixels would shrink to splinters: they keep more of their outline. */
const SMALL = 60;
const FINER = 0.6;

interface FigureRule {
  /** Smallest detail kept, plate pixels. */
  readonly interval: number;
  /** Islands below this many square pixels go, and even a unit's largest below the second figure. */
  readonly island: number;
  readonly speck: number;
  readonly lakeRank: number;
  readonly article6: boolean;
}

const RULES: Readonly<Record<PlateId, FigureRule>> = {
  world: { interval: 0.9, island: 1, speck: 0.3, lakeRank: 1, article6: true },
  europe: { interval: 0.75, island: 1, speck: 0.3, lakeRank: 3, article6: false },
};

/** The figure of a plate from a land without seam. */
export async function buildFigure(
  view: PlateId,
  joined: Land,
  lakes: LandTopology,
  small: readonly SmallUnit[],
  rim = RIM[view],
): Promise<FigureGeometry> {
  const { width, height } = plates[view];
  const rule = RULES[view];
  const plane = within(projectLand(joined, view), { x0: -rim, y0: -rim, x1: width + rim, y1: height + rim });
  const margin = scaled(view, rim);
  const land = toIntegers(await withoutDetail(plane, rule), margin);
  const units = figureUnits(land, SCALE, scaled(view, 0), margin);
  const drawn = new Map([...land.units].filter(([unit]) => unit in units));
  return {
    view,
    width,
    height,
    scale: SCALE,
    units,
    lines: figureLines({ arcs: land.arcs, units: drawn }, margin),
    lakes: await lakePath(lakes, view, rule),
    frame: view === 'world' ? pathData([frame()]) : '',
    article6: rule.article6 ? pathData([article6(view)]) : '',
    points: smallPoints(view, small),
  };
}

function scaled(view: PlateId, rim: number): Box {
  const { width, height } = plates[view];
  return { x0: -rim * SCALE, y0: -rim * SCALE, x1: (width + rim) * SCALE, y1: (height + rim) * SCALE };
}

async function withoutDetail(plane: Land, rule: FigureRule): Promise<Land> {
  const specks = dropIslands(plane, () => ({ threshold: rule.speck, keep: 0 }), planarArea);
  const islands = dropIslands(specks, () => ({ threshold: rule.island, keep: 1 }), planarArea);
  const size = (unit: string): number =>
    (islands.units.get(unit) ?? []).reduce(
      (sum, polygon) => sum + polygonArea(islands, polygon, planarArea),
      0,
    );
  return simplifyPlane(islands, (unit) => (size(unit) < SMALL ? FINER : 1) * rule.interval);
}

// A point is added where an arc meets the rim before rounding, so that a clipped fill and its line stay the same.
function toIntegers(land: Land, margin: Box): Land {
  const arcs = land.arcs.map((arc) =>
    withoutRepeats(withCrossings(arc.map(onGrid), margin).map(([x, y]) => [Math.round(x), Math.round(y)])),
  );
  return withoutCollapsed({ ...land, arcs });
}

// What has no area left on the grid is neither filled nor outlined.
function withoutCollapsed(land: Land): Land {
  const units = new Map<string, readonly Polygon[]>();
  for (const [unit, polygons] of land.units) {
    const hasArea = (ring: Ring): boolean => planarArea(ringPoints(land, ring)) !== 0;
    const kept = polygons.filter(([outer = []]) => hasArea(outer)).map((rings) => rings.filter(hasArea));
    if (kept.length > 0) units.set(unit, kept);
  }
  return { arcs: land.arcs, units };
}

function onGrid([x, y]: Point): Point {
  return [Math.round(x * SCALE), Math.round(y * SCALE)];
}

async function lakePath(topology: LandTopology, view: PlateId, rule: FigureRule): Promise<string> {
  const ranks = lakeRanks(topology);
  const { width, height } = plates[view];
  const visible = within(projectLand(lakeLand(topology), view), { x0: 0, y0: 0, x1: width, y1: height });
  const ranked = {
    ...visible,
    units: new Map([...visible.units].filter(([name]) => (ranks.get(name) ?? Infinity) <= rule.lakeRank)),
  };
  const simple = await simplifyPlane(
    dropIslands(ranked, () => ({ threshold: rule.island, keep: 0 }), planarArea),
    () => rule.interval,
  );
  const rings = [...simple.units.values()]
    .flat(2)
    .map((ring) => withoutRepeats(ringPoints(simple, ring).map(onGrid)));
  return pathData(rings.filter((ring) => ring.length > 3 && planarArea(ring) !== 0));
}

/** The outline of the Europe plate on the world plate. */
function frame(): Point[] {
  const forward = projectTo('world');
  const ring = europeFrame().map(([lon, lat]) => onGrid(forward(lon, lat)));
  return [...ring, ...ring.slice(0, 1)];
}

function article6(view: PlateId): Point[] {
  const forward = projectTo(view);
  return article6Line().map(([lon, lat]) => onGrid(forward(lon, lat)));
}

function smallPoints(view: PlateId, small: readonly SmallUnit[]): FigurePoint[] {
  const { width, height } = plates[view];
  const forward = projectPlace(view);
  return small
    .map(([unit, lon, lat, km2]): FigurePoint => {
      const [x, y] = forward(lon, lat);
      return [unit, Math.round(x * 10) / 10, Math.round(y * 10) / 10, km2];
    })
    .filter(([, x, y]) => x >= 0 && x <= width && y >= 0 && y <= height);
}
