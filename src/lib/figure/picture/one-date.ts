// One date: the plates with all words beside them, or with the head above and key and foot below; whichever shows more land.
import { escapeXml } from '../markup.ts';
import type { FigureGeometry } from '../geometry.ts';
import type { Rule } from '../plate-rules.ts';
import type { Box } from '../standalone.ts';
import { stacked } from './blocks.ts';
import type { Block } from './blocks.ts';
import { foot } from './foot.ts';
import { headSizes } from './frame.ts';
import type { Frame } from './frame.ts';
import { tallHead, wideHead } from './head.ts';
import type { HeadText } from './head.ts';
import { keyBlock, keyPatterns, setKey, signsBlock, signsOf, wholeKey } from './key.ts';
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

const SIGN_SIZE = 13;

function keyOf(
  { frame, content, figures }: Parts,
  width: number,
  largest: number,
): { set: SetKey; block: Block } {
  const { t, layers } = frame.request;
  const scene = onPlates(content.scene, figures, layers?.disputes ?? true);
  const set = setKey(scene, t, frame.type, width, largest);
  const signs = signsOf(set.view, layers?.article6 ?? false, t);
  return {
    set,
    block: wholeKey(keyBlock(set, frame.snap), signsBlock(signs, frame.type, width, SIGN_SIZE)),
  };
}

function footOf({ frame, content, figures }: Parts, width: number): Block {
  const { request, type, noteSize } = frame;
  const scene = onPlates(content.scene, figures, request.layers?.disputes ?? true);
  return foot(request, type, request.words.asOf(scene.date), [scene], width, noteSize);
}

/** All words in a column on the left, the plates on the rest of the sheet. Null where the column is too low. */
function besidePlates(parts: Parts, column: number): Arrangement | null {
  const { frame, figures, head } = parts;
  const { width, height, margin, request, type, shape } = frame;
  const large = Math.min(112, column * 0.265);
  const top = tallHead(type, request.palette, head, headSizes(large, large * 0.3), column);
  const { set, block } = keyOf(parts, column, 1.3);
  const end = footOf(parts, column);
  const room = height - 2 * margin;
  const gap = 22;
  if (top.height + block.height + end.height + 2 * gap > room) return null;
  const edge = shape.bleed ? 0 : margin;
  const x = margin + column + margin;
  const box: Box = { x, y: edge, width: width - edge - x, height: height - 2 * edge };
  const footTop = height - margin - end.height;
  const keyTop = Math.max(margin + top.height + gap, Math.min(footTop - gap - block.height, height * 0.56));
  return {
    plates: arranged(figures, box, frame.snap),
    key: set,
    words: top.at(margin, margin) + block.at(margin, keyTop) + end.at(margin, footTop),
  };
}

/** Head, plates, key and foot below each other. */
function belowHead(parts: Parts, large: number): Arrangement | null {
  const { frame, figures, head } = parts;
  const { width, height, margin, inner, request, type, shape } = frame;
  const narrow = width < 700;
  const sizes = headSizes(large, narrow ? large * 0.3 : large * 0.36);
  const top = narrow
    ? tallHead(type, request.palette, head, sizes, inner)
    : wideHead(type, request.palette, head, sizes, inner);
  const { set, block } = keyOf(parts, inner, narrow ? 1.2 : 1.3);
  const end = footOf(parts, inner);
  const gap = narrow ? 16 : 18;
  const y = margin + top.height + gap;
  const below = stacked([block, end], narrow ? 14 : 12);
  const room = height - margin - below.height - gap - y;
  if (room < height * 0.2) return null;
  const edge = shape.bleed ? 0 : margin;
  const box: Box = { x: edge, y, width: width - 2 * edge, height: room };
  return {
    plates: arranged(figures, box, frame.snap),
    key: set,
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
