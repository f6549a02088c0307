// Step 5: drops small islands. Only rings that touch no other ring may go, so no hole opens between neighbours.
import { arcIndex, ringPoints, withoutUnusedArcs } from './land.ts';
import type { Land, Point, Polygon } from './land.ts';

export interface IslandRule {
  /** Islands smaller than this go (same unit of area as `area`) ... */
  readonly threshold: number;
  /** ... except the largest so many of the unit. */
  readonly keep: number;
}

/**
 * The land without small detached polygons.
 * @param ruleFor rule of a unit, given the total area of the unit
 * @param area area of a closed ring, sign ignored
 */
export function dropIslands(
  land: Land,
  ruleFor: (unit: string, total: number) => IslandRule,
  area: (ring: readonly Point[]) => number,
): Land {
  const uses = countUses(land);
  const units = new Map<string, readonly Polygon[]>();
  for (const [unit, polygons] of land.units) {
    const sized = polygons
      .map((polygon, position) => ({
        polygon,
        position,
        size: Math.abs(area(ringPoints(land, polygon[0] ?? []))),
      }))
      .sort((a, b) => b.size - a.size);
    const total = sized.reduce((sum, { size }) => sum + size, 0);
    const { threshold, keep } = ruleFor(unit, total);
    const kept = sized.filter(
      ({ polygon, size }, rank) => rank < keep || size >= threshold || !isDetached(polygon, uses),
    );
    if (kept.length > 0)
      units.set(
        unit,
        kept.sort((a, b) => a.position - b.position).map(({ polygon }) => polygon),
      );
  }
  return withoutUnusedArcs({ arcs: land.arcs, units });
}

function countUses(land: Land): Uint32Array {
  const uses = new Uint32Array(land.arcs.length);
  for (const polygons of land.units.values()) {
    for (const reference of polygons.flat(2)) {
      const index = arcIndex(reference);
      uses[index] = (uses[index] ?? 0) + 1;
    }
  }
  return uses;
}

function isDetached(polygon: Polygon, uses: Uint32Array): boolean {
  return polygon.flat().every((reference) => uses[arcIndex(reference)] === 1);
}
