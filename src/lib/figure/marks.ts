// Symbols of the record on a plate as SVG strings: each layer has a shape of its own, in ink with a casing.
import type { PlateSpot } from '../history/record-model.ts';
import type { Mark } from '../scene/marks-model.ts';
import { escapeXml, short } from './markup.ts';
import type { PlateId } from './geometry.ts';

/** How a symbol looks: full, hollow (a headquarters), or the pale trace of an earlier meeting. */
export const MARK_LOOKS = ['operation', 'presence', 'headquarters', 'summit', 'earlier', 'claim'] as const;
export type MarkLook = (typeof MARK_LOOKS)[number];

export const lookOf = ({ layer, kind, faint }: Pick<Mark, 'layer' | 'kind' | 'faint'>): MarkLook => {
  if (layer === 'operations') return 'operation';
  if (layer === 'presence') return kind === 'headquarters' ? 'headquarters' : 'presence';
  if (layer === 'claims') return 'claim';
  return faint ? 'earlier' : 'summit';
};

type Ring = readonly (readonly [x: number, y: number])[];

const TURN = -Math.PI / 2;
const star = (points: number, outer: number, inner: number): Ring =>
  Array.from({ length: points * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = TURN + (i * Math.PI) / points;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

/** A square on a stem: forces that stand. */
const FLAG: Ring = [
  [-0.78, -0.95],
  [0.78, -0.95],
  [0.78, 0.45],
  [0.16, 0.45],
  [0.16, 1.1],
  [-0.16, 1.1],
  [-0.16, 0.45],
  [-0.78, 0.45],
];

/** Outlines about the middle, for a symbol of radius 1. A circle is a ring of many corners: one kind of shape for all renderers. */
export const SHAPES: Readonly<Record<MarkLook, Ring>> = {
  operation: star(2, 1.05, 0.7425),
  presence: FLAG,
  headquarters: FLAG,
  summit: star(5, 1.2, 0.52),
  earlier: star(5, 0.95, 0.42),
  claim: star(12, 0.75, 0.75),
};

/** Looks that are outlined and not filled. */
export const HOLLOW: ReadonlySet<MarkLook> = new Set(['headquarters', 'claim']);

/** Radius in plate pixels. On the world plate what the Europe plate shows larger is smaller. */
const RADIUS = { europe: 4.8, world: 3.4, worldNearEurope: 2.7 } as const;

export const radiusOf = (plate: PlateId, { spots }: Pick<Mark, 'spots'>): number =>
  plate === 'europe' ? RADIUS.europe : spots.europe ? RADIUS.worldNearEurope : RADIUS.world;

/** Path data of a shape about its middle. */
export const shapePath = (ring: Ring, radius: number): string =>
  `M${ring.map(([x, y]) => `${short(x * radius)} ${short(y * radius)}`).join('L')}z`;

/** Where the symbol is drawn. */
export const standOf = ({ x, y, dx, dy }: PlateSpot): [x: number, y: number] => [x + dx, y + dy];

/** Marks with a place on the plate, in drawing order. */
export const marksOn = (plate: PlateId, marks: readonly Mark[]): { mark: Mark; at: [number, number] }[] =>
  marks.flatMap((mark) => {
    const spot = mark.spots[plate];
    return spot ? [{ mark, at: standOf(spot) }] : [];
  });

/** A name beside its symbol. */
export type Side = 'right' | 'left';

/** Plate pixels from the middle of a symbol to its name. */
export const nameGap = (radius: number): number => radius + 2.2;
export const NAME_SIZE: Readonly<Record<PlateId, number>> = { europe: 8.5, world: 9 };

/** One symbol: casing, ink, and its name where there is room. */
export function markElement(
  plate: PlateId,
  mark: Mark,
  [x, y]: readonly [number, number],
  side: Side | null,
  scale = 1,
): string {
  const look = lookOf(mark);
  const radius = radiusOf(plate, mark);
  const d = shapePath(SHAPES[look], radius);
  const gap = nameGap(radius);
  const name =
    side === null
      ? ''
      : `<text x="${short(side === 'right' ? gap : -gap)}" dy=".34em"${side === 'left' ? ' class="left"' : ''}>${escapeXml(mark.short)}</text>`;
  return `<g class="mark m-${look} of-${mark.layer}" data-mark="${escapeXml(mark.id)}" transform="translate(${short(x)} ${short(y)})${scale === 1 ? '' : ` scale(${short(scale)})`}"><path class="mark-case" d="${d}"/><path class="mark-ink" d="${d}"/>${name}</g>`;
}

/** Half of what a finger needs, in CSS pixels. */
export const TOUCH = 12;

/** The symbol nearest to a point of the plate within reach; one in ink before a faint one. */
export function markNear(
  plate: PlateId,
  marks: readonly Mark[],
  x: number,
  y: number,
  reach: number,
): Mark | null {
  let best: Mark | null = null;
  let cost = Infinity;
  for (const { mark, at } of marksOn(plate, marks)) {
    const far = Math.hypot(at[0] - x, at[1] - y);
    const weighed = far + (mark.faint ? reach / 2 : 0);
    if (far <= reach && weighed < cost) [best, cost] = [mark, weighed];
  }
  return best;
}
