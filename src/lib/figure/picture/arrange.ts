// The arrangement of a picture: sheets with all words beside them, or with the head above and key and foot below; whichever shows more.
import type { Scene } from '../../scene/scene.ts';
import type { Box } from '../standalone.ts';
import { atLeast, LEADING, NOTHING, stacked, widthOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { foot, longestFoot } from './foot.ts';
import { headSizes } from './frame.ts';
import type { Frame } from './frame.ts';
import { HEAD_GAP, tallHead, wideHead } from './head.ts';
import type { HeadSizes, HeadText } from './head.ts';
import { KEY_SIZE, keyBlock, setKey, signsBlock, signsOf, wholeKey } from './key.ts';
import type { SetKey, Sign } from './key.ts';
import { arranged } from './placing.ts';
import type { PlacedPlates, Sheet } from './placing.ts';

/** What is to be arranged. */
export interface Stage {
  readonly frame: Frame;
  readonly sheets: readonly Sheet[];
  readonly head: HeadText;
  /** The scene as far as it is seen, for key and notes; null for a picture without a map. */
  readonly scene: Scene | null;
  readonly asOf: string;
  /** Signs of the key besides those of the scene. */
  readonly signs?: readonly Sign[];
}

/** A way to arrange a picture. */
export interface Arrangement {
  readonly plates: PlacedPlates;
  readonly key: SetKey | null;
  /** Everything but the sheets. */
  readonly words: string;
}

interface KeyPart {
  readonly set: SetKey | null;
  readonly block: Block;
}

function keyOf({ frame, scene, signs: more = [] }: Stage, width: number, largest: number): KeyPart | null {
  const { request, type, snap } = frame;
  const { t, layers, steady } = request;
  if (!scene) return { set: null, block: NOTHING };
  const set = setKey(scene, t, type, width, largest);
  if (!set) return null;
  const signs = [...signsOf(set.view, layers?.article6 ?? false, t), ...more];
  const size = KEY_SIZE * Math.min(1.1, set.scale);
  const block = wholeKey(keyBlock(set, snap), signsBlock(signs, type, width, size));
  return { set, block: steady ? atLeast(block, keptKey(width)) : block };
}

function footOf({ frame, scene, asOf }: Stage, width: number): Block {
  const { request, type, noteSize } = frame;
  const own = foot(request, type, asOf, scene ? [scene] : [], width, noteSize);
  if (!request.steady) return own;
  return atLeast(own, longestFoot(request, type, request.words.asOf(LONG_DAY), width, noteSize).height);
}

/** What a steady head keeps free: a day above the year, and lines of the headline at its first size. */
const keptLines = (width: number): number => (width < 800 ? 3.75 : 3);
/** What a steady key keeps free: tiles at their largest and a line of signs, or two where it is narrow. */
const keptKey = (width: number): number => (width < 900 ? 136 : 110);
/** A day whose name is long, so that notes break into the same lines on all. */
const LONG_DAY = '1966-09-30';

function headOf({ frame, head }: Stage, width: number, sizes: HeadSizes, set: typeof tallHead): Block {
  const { request, type } = frame;
  const own = set(type, request.palette, head, sizes, width);
  if (!request.steady) return own;
  const first = sizes.headline[0]?.[0] ?? 0;
  const date = sizes.large * LEADING.year + sizes.over * LEADING.day;
  const headline = first * LEADING.head * keptLines(width);
  const kept =
    set === wideHead
      ? Math.max(date, headline)
      : sizes.brand * 1.9 + date + headline + 2 * sizes.large * HEAD_GAP;
  return atLeast(own, kept);
}

/** The size of the large line, smaller where it is long. */
function largest({ frame, head }: Stage, width: number, wanted: number): number {
  return Math.min(wanted, (wanted * width) / widthOf(frame.type, 'year', wanted, head.large));
}

/** Plates that do not fill their room stand at the edge of the sheet, away from the words. */
const movedRight = (plates: PlacedPlates, by: number): PlacedPlates => ({
  ...plates,
  places: plates.places.map((place) => ({ ...place, box: { ...place.box, x: place.box.x + by } })),
});

/** All words in a column on the left, the plates on the rest of the sheet. Null where the column is too low. */
function besidePlates(stage: Stage, column: number): Arrangement | null {
  const { frame, sheets } = stage;
  const { width, height, margin, shape, snap } = frame;
  const large = largest(stage, column, Math.min(112, column * 0.265));
  const top = headOf(stage, column, headSizes(large, large * 0.3), tallHead);
  const key = keyOf(stage, column, 1.3);
  const end = footOf(stage, column);
  const room = height - 2 * margin;
  const gap = 22;
  if (!key || top.height + key.block.height + end.height + 2 * gap > room) return null;
  const x = margin + column + margin;
  const within = (edge: number): PlacedPlates =>
    arranged(sheets, { x, y: edge, width: width - edge - x, height: height - 2 * edge }, snap);
  // Plates that cannot run off all three edges run off none.
  const wide = within(0);
  const bleeds = shape.bleed && wide.places.every(({ box }) => box.height >= height - 1);
  const inside = bleeds ? wide : within(margin);
  const right = Math.max(...inside.places.map(({ box }) => box.x + box.width));
  const footTop = height - margin - end.height;
  const keyTop = Math.max(
    margin + top.height + gap,
    Math.min(footTop - gap - key.block.height, height * 0.56),
  );
  return {
    plates: movedRight(inside, snap((bleeds ? width : width - margin) - right)),
    key: key.set,
    words: top.at(margin, margin) + key.block.at(margin, keyTop) + end.at(margin, footTop),
  };
}

/** Head, plates, key and foot below each other. */
function belowHead(stage: Stage, wanted: number): Arrangement | null {
  const { frame, sheets } = stage;
  const { width, height, margin, inner, shape } = frame;
  const narrow = width < 700;
  const large = largest(stage, inner * (narrow ? 1 : 0.6), wanted);
  const sizes = headSizes(large, narrow ? large * 0.3 : large * 0.36);
  const top = headOf(stage, inner, sizes, narrow ? tallHead : wideHead);
  const key = keyOf(stage, inner, narrow ? 1.2 : 1.3);
  if (!key) return null;
  const gap = narrow ? 16 : 18;
  const y = margin + top.height + gap;
  const below = stacked([key.block, footOf(stage, inner)], narrow ? 14 : 12);
  const room = height - margin - below.height - gap - y;
  if (room < height * 0.2) return null;
  const within = (edge: number): PlacedPlates => {
    const box: Box = { x: edge, y, width: width - 2 * edge, height: room };
    return arranged(sheets, box, frame.snap);
  };
  // Plates that reach neither edge stand in line with the words.
  const wide = within(0);
  const reaches = wide.places.some(({ box }) => box.x <= 1);
  return {
    plates: shape.bleed && reaches ? wide : within(margin),
    key: key.set,
    words: top.at(margin, margin) + below.at(margin, y + room + gap),
  };
}

/** Parts of the width that a column of words may take, and sizes of the year above plates. */
const COLUMNS = [0.33, 0.37, 0.42, 0.47] as const;
const YEARS = [104, 88, 76, 64, 54] as const;

function best(arrangements: readonly (Arrangement | null)[]): Arrangement | null {
  let found: Arrangement | null = null;
  for (const one of arrangements)
    if (one && (found === null || one.plates.area > found.plates.area * 1.02)) found = one;
  return found;
}

function arrangementsOf(stage: Stage): (Arrangement | null)[] {
  const { width, height } = stage.frame;
  const large = YEARS.filter((size) => size <= width * 0.17);
  return [
    ...(width > height ? COLUMNS.map((part) => besidePlates(stage, Math.round(width * part))) : []),
    ...large.map((size) => belowHead(stage, size)),
  ];
}

/** @throws Error where the words leave no room (they do on no shape of ours) */
export function arrange(stage: Stage): Arrangement {
  const chosen = best(arrangementsOf(stage));
  if (!chosen) throw new Error(`no room on ${stage.frame.shape.id} for: ${stage.head.headline}`);
  return chosen;
}
