// Pattern definitions of a plate: each shade with a pattern becomes one paint server that carries its fill, so a unit needs one path.
import { SHADES } from '../scene/scene.ts';
import { DISPUTED, SHADE_STYLES } from '../theme/patterns.ts';
import type { Pattern } from '../theme/patterns.ts';
import { short } from './markup.ts';
import type { PlateId } from './geometry.ts';

/** Patterns are drawn smaller on the world plate. */
const DENSITY: Readonly<Record<PlateId, number>> = { europe: 1, world: 0.7 };

/** Diagonals as axis-parallel tiles whose edge lines meet: a rotated tile would show seams. */
function mark(pattern: Pattern, size: number, k: number): string {
  if (pattern.kind === 'dot') {
    const r = short(pattern.radius * k);
    const h = short(size / 2);
    return `<g class="pd-${pattern.ink}"><circle cx="${h}" cy="${h}" r="${r}"/><circle r="${r}"/><circle cx="${short(size)}" r="${r}"/><circle cy="${short(size)}" r="${r}"/><circle cx="${short(size)}" cy="${short(size)}" r="${r}"/></g>`;
  }
  const s = size;
  const d =
    pattern.angle === 0
      ? `M0 ${s / 2}H${s}`
      : pattern.angle === 45
        ? `M${-s} ${s}L${s} ${-s}M0 ${s}L${s} 0M0 ${2 * s}L${2 * s} 0`
        : `M${-s} 0L${s} ${2 * s}M0 0L${s} ${s}M0 ${-s}L${2 * s} ${s}`;
  return `<path class="pl-${pattern.ink}" d="${d}" stroke-width="${short(pattern.width * k)}"/>`;
}

/** The tile's side: perpendicular spacing of diagonals is the side divided by the square root of two. */
const tileSize = (pattern: Pattern, k: number, grid: number): number => {
  const diagonal = pattern.kind === 'dot' || pattern.angle !== 0;
  return Math.round((pattern.spacing * k * (diagonal ? Math.SQRT2 : 1)) / grid) * grid;
};

/** Tiles of the page are quarters of a unit: browsers draw them as vectors. */
const QUARTER = 0.25;

/** One paint server; the tile's side is a multiple of `grid`. */
export function patternElement(
  id: string,
  pattern: Pattern,
  k: number,
  fill: string | null,
  grid = QUARTER,
): string {
  const size = tileSize(pattern, k, grid);
  const ground = fill === null ? '' : `<rect class="f-${fill}" width="${size}" height="${size}"/>`;
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${size}" height="${size}">${ground}${mark(pattern, size, k)}</pattern>`;
}

/**
 * Pattern definitions; `scale` is the geometry's, because patterns live in its coordinates.
 * `grid` is a pixel in the same coordinates, where a renderer repeats tiles as bitmaps: others than whole ones would show seams.
 */
export function patternDefs(plate: PlateId, scale: number, grid = QUARTER): string {
  const k = DENSITY[plate] * scale;
  const shades = SHADES.flatMap((shade) => {
    const style = SHADE_STYLES[shade];
    if (!style.pattern || (plate === 'world' && !style.onWorld)) return [];
    return [patternElement(`${plate}-p-${shade}`, style.pattern, k, style.fill, grid)];
  });
  return [...shades, patternElement(`${plate}-p-dis`, DISPUTED, k, null, grid)].join('');
}
