// One date: the plates with all words beside them, or with the head above and key and foot below; whichever shows more land.
import { escapeXml } from '../markup.ts';
import type { FigureGeometry } from '../geometry.ts';
import type { Rule } from '../plate-rules.ts';
import type { Box } from '../standalone.ts';
import { atLeast, LEADING, stacked } from './blocks.ts';
import type { Block } from './blocks.ts';
import { foot, longestFoot } from './foot.ts';
import { headSizes } from './frame.ts';
import type { Frame } from './frame.ts';
import { HEAD_GAP, tallHead, wideHead } from './head.ts';
import type { HeadSizes, HeadText } from './head.ts';
import { KEY_SIZE, keyBlock, keyPatterns, setKey, signsBlock, signsOf, wholeKey } from './key.ts';
import type { SetKey } from './key.ts';
import type { PlatesContent } from './model.ts';
import { onPlates } from './on-plates.ts';
import { arranged, drawPlate, nameRules } from './plates.ts';
import type { PlacedPlates } from './plates.ts';

/** A way to arrange a picture. */
export interface Arrangement {
  readonly plates: PlacedPlates;
  readonly key: SetKey;
  /** Everything but the plates. */
  readonly words: string;
}

interface Parts {
  readonly frame: Frame;
  readonly content: PlatesContent;
  readonly figures: readonly FigureGeometry[];
  readonly head: HeadText;
}

interface KeyPart {
  readonly set: SetKey;
  readonly block: Block;
}

function keyOf({ frame, content, figures }: Parts, width: number, largest: number): KeyPart | null {
  const { request, type, snap } = frame;
  const { t, layers, steady = false } = request;
  const scene = onPlates(content.scene, figures, layers?.disputes ?? true);
  const set = setKey(scene, t, type, width, largest);
  if (!set) return null;
  const signs = signsOf(set.view, layers?.article6 ?? false, t);
  const size = KEY_SIZE * Math.min(1.1, set.scale);
  const block = wholeKey(keyBlock(set, snap), signsBlock(signs, type, width, size));
  return { set, block: steady ? atLeast(block, KEPT_KEY) : block };
}

function footOf({ frame, content, figures }: Parts, width: number): Block {
  const { request, type, noteSize } = frame;
  const scene = onPlates(content.scene, figures, request.layers?.disputes ?? true);
  const asOf = request.words.asOf(scene.date);
  const own = foot(request, type, asOf, [scene], width, noteSize);
  return request.steady ? atLeast(own, longestFoot(request, type, asOf, width, noteSize).height) : own;
}

/** What a steady head keeps free: a day above the year, and a headline of three lines. */
const KEPT_LINES = 3;
/** What a steady key keeps free: tiles at their largest and a line of signs. */
const KEPT_KEY = 110;

function headOf({ frame, head }: Parts, width: number, sizes: HeadSizes, set: typeof tallHead): Block {
  const { request, type } = frame;
  const own = set(type, request.palette, head, sizes, width);
  if (!request.steady) return own;
  const [[first = 24] = []] = sizes.headline;
  const date = sizes.large * LEADING.year + sizes.over * LEADING.day;
  const headline = first * LEADING.head * KEPT_LINES;
  const kept =
    set === wideHead
      ? Math.max(date, headline)
      : sizes.brand * 1.9 + date + headline + 2 * sizes.large * HEAD_GAP;
  return atLeast(own, kept);
}

/** All words in a column on the left, the plates on the rest of the sheet. Null where the column is too low. */
function besidePlates(parts: Parts, column: number): Arrangement | null {
  const { frame, figures } = parts;
  const { width, height, margin, shape, snap } = frame;
  const large = Math.min(112, column * 0.265);
  const top = headOf(parts, column, headSizes(large, large * 0.3), tallHead);
  const key = keyOf(parts, column, 1.3);
  const end = footOf(parts, column);
  const room = height - 2 * margin;
  const gap = 22;
  if (!key || top.height + key.block.height + end.height + 2 * gap > room) return null;
  const x = margin + column + margin;
  const within = (edge: number): PlacedPlates =>
    arranged(figures, { x, y: edge, width: width - edge - x, height: height - 2 * edge }, snap);
  // Plates that cannot run off all three edges run off none.
  const wide = within(0);
  const bleeds = shape.bleed && wide.places.every(({ box }) => box.height >= height - 1);
  const footTop = height - margin - end.height;
  const keyTop = Math.max(
    margin + top.height + gap,
    Math.min(footTop - gap - key.block.height, height * 0.56),
  );
  return {
    plates: bleeds ? wide : within(margin),
    key: key.set,
    words: top.at(margin, margin) + key.block.at(margin, keyTop) + end.at(margin, footTop),
  };
}

/** Head, plates, key and foot below each other. */
function belowHead(parts: Parts, large: number): Arrangement | null {
  const { frame, figures } = parts;
  const { width, height, margin, inner, shape } = frame;
  const narrow = width < 700;
  const sizes = headSizes(large, narrow ? large * 0.3 : large * 0.36);
  const top = headOf(parts, inner, sizes, narrow ? tallHead : wideHead);
  const key = keyOf(parts, inner, narrow ? 1.2 : 1.3);
  if (!key) return null;
  const gap = narrow ? 16 : 18;
  const y = margin + top.height + gap;
  const below = stacked([key.block, footOf(parts, inner)], narrow ? 14 : 12);
  const room = height - margin - below.height - gap - y;
  if (room < height * 0.2) return null;
  const edge = shape.bleed ? 0 : margin;
  const box: Box = { x: edge, y, width: width - 2 * edge, height: room };
  return {
    plates: arranged(figures, box, frame.snap),
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

function arrangementsOf(parts: Parts): (Arrangement | null)[] {
  const { width, height } = parts.frame;
  const large = YEARS.filter((size) => size <= width * 0.17);
  return [
    ...(width > height ? COLUMNS.map((part) => besidePlates(parts, Math.round(width * part))) : []),
    ...large.map((size) => belowHead(parts, size)),
  ];
}

export interface Drawn {
  readonly rules: readonly Rule[];
  readonly defs: string;
  readonly body: string;
}

/** @throws Error where the geometry of a plate is missing, or the words leave no room (they do on no shape of ours) */
export function drawOneDate(frame: Frame, content: PlatesContent): Drawn {
  const { request, pixel } = frame;
  const figures = content.plates.map((plate) => {
    const figure = request.figures[plate];
    if (!figure) throw new Error(`no geometry of the plate ${plate}`);
    return figure;
  });
  const { t } = request;
  const { scene, dated, headline } = content;
  const head: HeadText = {
    name: t.site.name,
    over: dated === 'day' ? t.formats.day(scene.date) : null,
    large: String(scene.year),
    headline,
  };
  const chosen = best(arrangementsOf({ frame, content, figures, head }));
  if (!chosen) throw new Error(`no room for ${escapeXml(headline)}`);
  const plates = chosen.plates.places.flatMap((place, i) => {
    const geometry = figures[i];
    return geometry ? [{ scene, geometry, place, patterns: true }] : [];
  });
  return {
    rules: plates.flatMap(({ geometry, place }) =>
      nameRules(geometry.view, request.labelRows, geometry.width * place.zoom),
    ),
    defs: keyPatterns(chosen.key, pixel > 0 ? pixel : 0.25),
    body: plates.map((plate) => drawPlate(plate, request, pixel)).join('') + chosen.words,
  };
}
