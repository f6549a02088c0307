// Which symbols have their name beside them: those whose name covers no other name, no other symbol and no edge. Pure.
import type { Mark } from '../scene/marks-model.ts';
import type { Scene } from '../scene/scene.ts';
import type { PlateId } from './geometry.ts';
import { labelsAt } from './labels.ts';
import type { LabelRow, PlateClass } from './labels.ts';
import { nameGap } from './marks.ts';
import type { Side } from './marks.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Standing {
  readonly mark: Mark;
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
}

/** An estimate that errs on the large side: characters of the narrow face are half an em wide. */
const CHARACTER = 0.52;
const HEIGHT = 0.8;
const LINE = 1.02;
/** Widths of the plates at their usual sizes: a name of either is in the way. */
export const USUAL: Readonly<Record<PlateId, readonly PlateClass[]>> = { europe: ['m', 'l'], world: ['l'] };
/** Characters of a name that stands on a map. */
const LONGEST = 24;
/** More names than this are a list, and the panel has it. */
const MOST: Readonly<Record<PlateId, number>> = { europe: 8, world: 5 };

/** Estimates are a pixel or so off. */
const AIR = 1.5;

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names of states and seas that stand on the plate; `factor` is how much larger than at rest the land is drawn. */
export function nameBoxes(
  scene: Scene,
  rows: readonly LabelRow[],
  plate: PlateId,
  width: PlateClass,
  factor = 1,
): Box[] {
  return labelsAt(scene, rows, plate, width).map(({ row }) => {
    const long = CHARACTER * row.size * Math.max(...row.lines.map((line) => line.length));
    const high = row.size * (HEIGHT + LINE * (row.lines.length - 1));
    const [x, y] = [row.x * factor + row.dx, row.y * factor + row.dy];
    const left = row.anchor === 'start' ? x : row.anchor === 'end' ? x - long : x - long / 2;
    return {
      left: left - AIR,
      right: left + long + AIR,
      top: y - high / 2 - AIR,
      bottom: y + high / 2 + AIR,
    };
  });
}

function nameBox({ mark, at: [x, y], radius }: Standing, side: Side, size: number): Box {
  const long = CHARACTER * size * mark.short.length;
  const from = side === 'right' ? x + nameGap(radius) : x - nameGap(radius) - long;
  return { left: from, right: from + long, top: y - (size * HEIGHT) / 2, bottom: y + (size * HEIGHT) / 2 };
}

const inside = (box: Box, edge: Box): boolean =>
  box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;

/** Layers in the order in which their symbols are named. */
const FIRST: readonly Mark['layer'][] = ['summits', 'operations', 'presence', 'claims'];

/** The side on which each named symbol has its name, by id. The latest are named first. */
export function namedSides(
  standing: readonly Standing[],
  taken: readonly Box[],
  edge: Box,
  size: number,
  { plate, factor = 1 }: { readonly plate: PlateId; readonly factor?: number },
): Map<string, Side> {
  const boxes = [...taken, ...standing.map(({ at, radius }) => around(...at, radius))];
  const sides = new Map<string, Side>();
  const wishes = standing
    .filter(({ mark }) => !mark.faint && mark.short.length <= LONGEST)
    .toSorted(
      (a, b) =>
        FIRST.indexOf(a.mark.layer) - FIRST.indexOf(b.mark.layer) || (a.mark.start < b.mark.start ? 1 : -1),
    );
  for (const one of wishes) {
    if (sides.size >= MOST[plate] * factor) break;
    const own = boxes[taken.length + standing.indexOf(one)];
    const side = (['right', 'left'] as const).find((wish) => {
      const box = nameBox(one, wish, size);
      return inside(box, edge) && !boxes.some((other) => other !== own && meet(box, other));
    });
    if (!side) continue;
    sides.set(one.mark.id, side);
    boxes.push(nameBox(one, side, size));
  }
  return sides;
}
