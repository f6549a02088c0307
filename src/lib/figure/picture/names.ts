// The names on a plate of a picture: those that have room on a plate of its width, and of two that would collide the greater one.
import type { Scene } from '../../scene/scene.ts';
import type { PlateId } from '../geometry.ts';
import { labelsAt, plateClass } from '../labels.ts';
import type { Label, LabelRow } from '../labels.ts';
import { hasRoomForMinor, isMinor, nameScale } from '../name-sizes.ts';
import type { PictureRequest } from './model.ts';

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 1.02;
/** Names may stand this near, and letters have no ink at the ends of their line: em. */
const TOUCH = 0.12;

/** Where a name stands, plate pixels. */
function rectOf({ row, tone }: Label, { fonts, measure }: PictureRequest, scale: number): Rect {
  const size = row.size * scale;
  const weight = tone === 'off' || tone === 'sea' ? 400 : 600;
  const family = tone === 'sea' ? fonts.serif : fonts.label;
  const width = Math.max(...row.lines.map((line) => measure(line, family, weight, size)));
  const x = row.x + row.dx;
  const left = row.anchor === 'middle' ? x - width / 2 : row.anchor === 'end' ? x - width : x;
  const half = (row.lines.length * LINE * size) / 2 - TOUCH * size;
  const y = row.y + row.dy;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Members before others, seas last; among equals the larger, then the order of the table. */
const rank = ({ row, tone }: Label): number => (tone === 'sea' ? 200 : tone === 'off' ? 100 : 0) - row.size;

/** Rows of the label table to be drawn on a plate that is `width` wide. Never by chance: the same date has the same names. */
export function namesWithRoom(
  scene: Scene,
  request: PictureRequest,
  plate: PlateId,
  width: number,
  names: boolean,
): LabelRow[] {
  const shown = labelsAt(scene, request.labelRows, plate, plateClass(width)).filter(
    ({ row }) => (names || row.kind === 'sea') && (hasRoomForMinor(width) || !isMinor(row)),
  );
  const taken: Rect[] = [];
  const kept = new Set<LabelRow>();
  for (const label of [...shown].sort((a, b) => rank(a) - rank(b))) {
    const rect = rectOf(label, request, nameScale(plate, width));
    if (taken.some((other) => meet(rect, other))) continue;
    taken.push(rect);
    kept.add(label.row);
  }
  return request.labelRows.filter((row) => kept.has(row));
}
