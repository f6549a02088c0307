// Patterns of the fills as MapLibre images. They keep their size on screen while the map zooms: MapLibre magnifies an image by the
// fraction of the zoom, so the number of marks in it is drawn anew, in place, whenever that fraction moves on.
import type { PlateId } from '../figure/geometry.ts';
import { planeSize, plates } from '../figure/plane.ts';
import { SHADES } from '../scene/scene.ts';
import type { Shade } from '../scene/scene.ts';
import { DISPUTED, PARTNER, SHADE_STYLES } from '../theme/patterns.ts';
import type { Pattern } from '../theme/patterns.ts';
import { plateOf } from './kind.ts';
import type { Look } from './kind.ts';

/** Patterns are drawn smaller on the world plate (see figure/defs.ts). */
const DENSITY: Readonly<Record<PlateId, number>> = { europe: 1, world: 0.7 };
/** About this many CSS pixels per image: small enough for the atlas every tile carries, large enough for fine steps. */
const SPAN = 56;
const TILE = 512;

export interface PatternLayer {
  readonly id: string;
  readonly pattern: Pattern;
  readonly shades: readonly Shade[];
}

export const HATCH_ID = 'pattern-disputed';
/** The dots of partners, which no shade has: the record tells who is one. */
export const PARTNER_ID = 'pattern-partner';

/** One layer per distinct pattern of a plate, in the order of the shades. */
export function patternLayers(plate: PlateId): PatternLayer[] {
  const layers = new Map<Pattern, PatternLayer>();
  for (const shade of SHADES) {
    const { pattern, onWorld } = SHADE_STYLES[shade];
    if (!pattern || (plate === 'world' && !onWorld)) continue;
    const known = layers.get(pattern);
    layers.set(
      pattern,
      known
        ? { ...known, shades: [...known.shades, shade] }
        : { id: `pattern-${shade}`, pattern, shades: [shade] },
    );
  }
  return [...layers.values(), { id: PARTNER_ID, pattern: PARTNER, shades: [] }];
}

/** All images of a view: id -> pattern. */
export const patternImages = (look: Look): Map<string, Pattern> =>
  new Map([
    ...patternLayers(plateOf(look.kind)).map(({ id, pattern }): [string, Pattern] => [id, pattern]),
    [HATCH_ID, DISPUTED],
  ]);

const isDiagonal = (pattern: Pattern): boolean => pattern.kind === 'dot' || pattern.angle !== 0;

/** Distance at which the pattern repeats along the axes, plate pixels; rounded as the drawn plate rounds it. */
export function periodOf(pattern: Pattern, plate: PlateId): number {
  return Math.round(pattern.spacing * DENSITY[plate] * (isDiagonal(pattern) ? Math.SQRT2 : 1) * 8) / 8;
}

export interface PatternImage {
  /** Side in image pixels, and how many of them MapLibre shows per CSS pixel at whole zooms. */
  readonly size: number;
  readonly pixelRatio: number;
}

const fraction = (zoom: number): number => zoom - Math.floor(zoom);

/** The size of an image for as long as the view stands: made so that at rest a whole number of periods is exactly as in the drawn plate. */
export function imageSize(pattern: Pattern, look: Look, devicePixels: number): PatternImage {
  const period = (periodOf(pattern, plateOf(look.kind)) * look.scale) / 2 ** fraction(look.zoom);
  const span = Math.max(1, Math.round(SPAN / period)) * period;
  const size = Math.max(8, Math.round(span * 2 * devicePixels));
  return { size, pixelRatio: size / span };
}

/** How many periods the image holds at a zoom. */
export function repeats(
  pattern: Pattern,
  look: Look,
  { size, pixelRatio }: PatternImage,
  zoom: number,
): number {
  const shown = (size / pixelRatio) * 2 ** fraction(zoom);
  return Math.max(1, Math.round(shown / (periodOf(pattern, plateOf(look.kind)) * look.scale)));
}

/** Where the plate's corner lies in the image at rest, image pixels: the drawn plate counts its patterns from that corner. */
function corner(look: Look, { pixelRatio }: PatternImage): [x: number, y: number] {
  if (look.kind === 'globe') return [0, 0];
  const { width, height } = plates[look.kind];
  const world = TILE * 2 ** Math.floor(look.zoom) * pixelRatio;
  return [(0.5 - width / 2 / planeSize) * world, (0.5 - height / 2 / planeSize) * world];
}

/** What is asked of a 2D canvas. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'clearRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineWidth'
>;

/** Draws the image. Marks run past its edges, so that it repeats without seams. */
export function drawPattern(pen: Pen, pattern: Pattern, look: Look, image: PatternImage, zoom: number): void {
  const { size } = image;
  const count = repeats(pattern, look, image, zoom);
  const period = size / count;
  // image pixels per CSS pixel on screen at this zoom
  const density = image.pixelRatio / 2 ** fraction(zoom);
  const unit = DENSITY[plateOf(look.kind)] * look.scale * density;
  const [x, y] = corner(look, image);
  pen.clearRect(0, 0, size, size);
  pen.strokeStyle = look.palette[pattern.ink];
  pen.fillStyle = look.palette[pattern.ink];
  if (pattern.kind === 'dot') dots(pen, period, count, pattern.radius * unit, x % period, y % period);
  else {
    pen.lineWidth = pattern.width * unit;
    lines(pen, pattern.angle, size, period, count, x, y);
  }
}

function dots(pen: Pen, period: number, count: number, radius: number, x: number, y: number): void {
  for (let i = -1; i <= count + 1; i += 1) {
    for (let j = -1; j <= count + 1; j += 1) {
      for (const half of [0, 0.5]) {
        pen.beginPath();
        pen.arc(x + (i + half) * period, y + (j + half) * period, radius, 0, 2 * Math.PI);
        pen.fill();
      }
    }
  }
}

function lines(
  pen: Pen,
  angle: 0 | 45 | -45,
  size: number,
  period: number,
  count: number,
  x: number,
  y: number,
): void {
  pen.beginPath();
  if (angle === 0) {
    for (let i = -1; i <= count; i += 1) {
      const at = (y % period) + (i + 0.5) * period;
      pen.moveTo(-size, at);
      pen.lineTo(2 * size, at);
    }
  } else {
    // rising lines keep x + y, falling ones x - y
    const rise = angle === 45 ? -1 : 1;
    const phase = (x - rise * y) % period;
    for (let i = -2 * count - 1; i <= 2 * count + 1; i += 1) {
      const start = phase + i * period;
      pen.moveTo(start - rise * size, -size);
      pen.lineTo(start + rise * 2 * size, 2 * size);
    }
  }
  pen.stroke();
}
