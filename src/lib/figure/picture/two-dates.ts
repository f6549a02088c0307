// Two dates on the same plate: each with its date above and its key below, beside or below each other.
import type { Scene } from '../../scene/scene.ts';
import type { FigureGeometry } from '../geometry.ts';
import { named } from '../pair.ts';
import type { Block } from './blocks.ts';
import { foot } from './foot.ts';
import { headSizes } from './frame.ts';
import type { Frame } from './frame.ts';
import { brand, sideHead } from './head.ts';
import type { HeadText } from './head.ts';
import { keyBlock, keyPatterns, setKey, signsBlock, signsOf, wholeKey } from './key.ts';
import type { SetKey } from './key.ts';
import type { CompareContent } from './model.ts';
import { onPlates } from './on-plates.ts';
import type { Drawn } from './one-date.ts';
import { drawPlate, nameRules, placed } from './plates.ts';

interface Side {
  readonly scene: Scene;
  readonly geometry: FigureGeometry;
  readonly head: HeadText;
}

interface Cell {
  readonly side: Side;
  readonly key: SetKey;
  readonly head: Block;
  readonly foot: Block;
}

const SIGN_SIZE = 12;
const GAP = 12;

function cellOf(frame: Frame, side: Side, width: number, large: number): Cell {
  const { request, type, snap } = frame;
  const { t, layers } = request;
  const scene = onPlates(side.scene, [side.geometry], layers?.disputes ?? true);
  const key = setKey(scene, t, type, width, 1.2);
  const signs = signsBlock(signsOf(key.view, layers?.article6 ?? false, t), type, width, SIGN_SIZE);
  return {
    side,
    key,
    head: sideHead(side.head, headSizes(large, large * 0.3)),
    foot: wholeKey(keyBlock(key, snap), signs),
  };
}

/** Each side under the other: the date and the key in a column, the plate beside them. */
function drawCells(frame: Frame, cells: readonly Cell[], top: number, bottom: number): Drawn {
  const { margin, inner, width, height, snap, request, pixel } = frame;
  const across = width > height;
  const room = bottom - top;
  const n = cells.length;
  const cellWidth = across ? (inner - margin * (n - 1)) / n : inner;
  const cellHeight = across ? room : (room - GAP * 1.5 * (n - 1)) / n;
  const headHeight = Math.max(...cells.map((c) => c.head.height));
  const footHeight = Math.max(...cells.map((c) => c.foot.height));
  const drawn = cells.map(({ side, head, foot: key }, i) => {
    const x = margin + (across ? i * (cellWidth + margin) : 0);
    const y = top + (across ? 0 : i * (cellHeight + GAP * 1.5));
    const box = {
      x,
      y: y + headHeight + GAP,
      width: cellWidth,
      height: cellHeight - headHeight - footHeight - 2 * GAP,
    };
    const place = placed(side.geometry, box, snap);
    const plate = drawPlate({ ...side, place, patterns: i === 0 }, request, pixel);
    return {
      place,
      body: plate + head.at(x, y + headHeight - head.height) + key.at(x, y + cellHeight - footHeight),
    };
  });
  const [first] = cells;
  const zoom = drawn[0]?.place.zoom ?? 1;
  if (!first) return { rules: [], defs: '', body: '' };
  const tightest = cells.reduce((a, b) => (a.key.view.tile < b.key.view.tile ? a : b), first);
  return {
    rules: nameRules(first.side.geometry.view, request.labelRows, first.side.geometry.width * zoom),
    defs: keyPatterns(tightest.key, pixel > 0 ? pixel : 0.25),
    body: drawn.map(({ body }) => body).join(''),
  };
}

/** @throws Error where the geometry of the plate is missing */
export function drawTwoDates(frame: Frame, content: CompareContent): Drawn {
  const { request, type, margin, inner, width, height, noteSize } = frame;
  const { t, words } = request;
  const figure = request.figures[content.plate];
  if (!figure) throw new Error(`no geometry of the plate ${content.plate}`);
  const sides = (['a', 'b'] as const).map((name): Side => {
    const scene = content[name];
    return {
      scene,
      geometry: named(figure, name),
      head: {
        name: t.site.name,
        over: t.formats.day(scene.date),
        large: String(scene.year),
        headline: '',
      },
    };
  });
  const across = width > height;
  const cellWidth = across ? (inner - margin) / 2 : inner;
  const large = across ? Math.min(84, cellWidth * 0.16) : Math.min(64, cellWidth * 0.13);
  const cells = sides.map((side) => cellOf(frame, side, cellWidth, large));
  const seen = sides.map(({ scene, geometry }) =>
    onPlates(scene, [geometry], request.layers?.disputes ?? true),
  );
  const asOf = words.asOfTwo(content.a.date, content.b.date);
  const end = foot(request, type, asOf, seen, inner, noteSize);
  const mark = brand(request.palette, t.site.name, across ? 17 : 16);
  const top = margin + (across ? 0 : mark.height + GAP);
  const drawn = drawCells(frame, cells, top, height - margin - end.height - GAP);
  const right = across
    ? width - margin - type.measure(t.site.name, type.fonts.serif, 600, 17) - 17 * 1.62
    : margin;
  return {
    ...drawn,
    body: drawn.body + mark.at(right, margin) + end.at(margin, height - margin - end.height),
  };
}
