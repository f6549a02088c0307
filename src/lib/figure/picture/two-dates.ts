// Two dates on the same plate: each with its date above and its key below, beside or below each other.
import type { Scene } from '../../scene/scene.ts';
import type { FigureGeometry } from '../geometry.ts';
import { named } from '../pair.ts';
import type { Messages } from '../../text/messages.ts';
import type { Box } from '../standalone.ts';
import type { Block } from './blocks.ts';
import { foot } from './foot.ts';
import { headSizes } from './frame.ts';
import type { Frame } from './frame.ts';
import { brand, brandWidth, date, sideHead } from './head.ts';
import type { HeadText } from './head.ts';
import { keyBlock, keyPatterns, setKey, signsBlock, signsOf } from './key.ts';
import type { SetKey, Sign } from './key.ts';
import type { CompareContent } from './model.ts';
import { onPlates } from './on-plates.ts';
import type { Drawn } from './frame.ts';
import { placed } from './placing.ts';
import type { PlacedPlate } from './placing.ts';
import { drawPlate, nameRules, sheetOf } from './plates.ts';

interface Side {
  readonly scene: Scene;
  readonly geometry: FigureGeometry;
  readonly head: HeadText;
}

interface Cell {
  readonly side: Side;
  readonly key: SetKey;
  readonly head: Block;
  readonly keyBlock: Block;
}

/** How the two stand to each other, and each date's words to its plate. */
interface Plan {
  readonly across: boolean;
  /** Part of the cell's width that words take beside the plate; 0 puts all above and below. */
  readonly column: number;
  /** Whether the key stands in that column too, or below the plate. */
  readonly keyed: boolean;
}

const PLANS: readonly Plan[] = [true, false].flatMap((across) => [
  { across, column: 0, keyed: false },
  { across, column: 0.3, keyed: false },
  { across, column: 0.34, keyed: true },
  { across, column: 0.42, keyed: true },
]);

const SIGN_SIZE = 12.5;
const GAP = 12;
const BRAND = 17;
/** Between two cells. */
const APART = 22;

interface Cells {
  readonly cells: readonly Cell[];
  readonly boxes: readonly Box[];
  readonly places: readonly PlacedPlate[];
  readonly plan: Plan;
}

/** The cells of a plan between two heights; null where words find no room. */
function plannedCells(
  frame: Frame,
  sides: readonly Side[],
  plan: Plan,
  top: number,
  bottom: number,
): Cells | null {
  const { margin, inner, request, type, snap } = frame;
  const n = sides.length;
  const width = plan.across ? (inner - APART * (n - 1)) / n : inner;
  const height = plan.across ? bottom - top : (bottom - top - APART * (n - 1)) / n;
  const column = plan.column === 0 ? width : Math.round(width * plan.column);
  const large = Math.min(84, plan.column === 0 ? width * 0.14 : column * 0.36);
  const cells = sides.flatMap((side): Cell[] => {
    const scene = onPlates(side.scene, [side.geometry], request.layers?.disputes ?? true);
    const key = setKey(scene, request.t, type, plan.keyed ? column : width, 1.2);
    const sizes = headSizes(large, large * 0.3);
    const head = plan.column === 0 ? sideHead(type, side.head, sizes) : date(side.head, sizes);
    return key ? [{ side, key, head, keyBlock: keyBlock(key, snap) }] : [];
  });
  if (cells.length < n) return null;
  const headHeight = Math.max(...cells.map((c) => c.head.height));
  const keyHeight = Math.max(...cells.map((c) => c.keyBlock.height));
  const boxes = cells.map((_, i) => ({
    x: margin + (plan.across ? i * (width + APART) : 0),
    y: top + (plan.across ? 0 : i * (height + APART)),
    width,
    height,
  }));
  if (headHeight + keyHeight + GAP > height) return null;
  const below = plan.keyed ? 0 : keyHeight + GAP;
  const places = cells.map(({ side }, i): PlacedPlate => {
    const { x = 0, y = 0 } = boxes[i] ?? {};
    const box =
      plan.column === 0
        ? { x, y: y + headHeight + GAP, width, height: height - headHeight - GAP - below }
        : { x: x + column + GAP, y, width: width - column - GAP, height: height - below };
    return placed(sheetOf(side.geometry), box, snap, 'start');
  });
  return places.every(({ zoom }) => zoom > 0.2) ? { cells, boxes, places, plan } : null;
}

function wordsOf({ cells, boxes, plan }: Cells): string {
  const headHeight = Math.max(...cells.map((c) => c.head.height));
  const keyHeight = Math.max(...cells.map((c) => c.keyBlock.height));
  return cells
    .map(({ head, keyBlock: key }, i) => {
      const { x = 0, y = 0, height = 0 } = boxes[i] ?? {};
      const keyTop = plan.keyed ? y + headHeight + GAP * 1.5 : y + height - keyHeight;
      return head.at(x, y + (plan.column === 0 ? headHeight - head.height : 0)) + key.at(x, keyTop);
    })
    .join('');
}

/** What else is on one of the maps, each thing once. */
function signsOfBoth(cells: readonly Cell[], article6: boolean, t: Messages): Sign[] {
  const all = cells.flatMap(({ key }) => signsOf(key.view, article6, t));
  return [...new Map(all.map((sign) => [sign.text, sign])).values()];
}

function sidesOf({ request }: Frame, content: CompareContent): Side[] {
  const figure = request.figures[content.plate];
  if (!figure) throw new Error(`no geometry of the plate ${content.plate}`);
  const { t } = request;
  return (['a', 'b'] as const).map((name): Side => {
    const scene = content[name];
    const over = t.formats.day(scene.date);
    const head = { name: t.site.name, over, large: String(scene.year), headline: '' };
    return { scene, geometry: named(figure, name), head };
  });
}

/** @throws Error where the geometry of the plate is missing, or the words leave no room (they do on no shape of ours) */
export function drawTwoDates(frame: Frame, content: CompareContent): Drawn {
  const { request, type, margin, inner, height, noteSize, pixel } = frame;
  const { t, words, layers, palette } = request;
  const sides = sidesOf(frame, content);
  const seen = sides.map(({ scene, geometry }) => onPlates(scene, [geometry], layers?.disputes ?? true));
  const end = foot(request, type, words.asOfTwo(content.a.date, content.b.date), seen, inner, noteSize);
  const mark = brand(palette, t.site.name, BRAND);
  const markWidth = brandWidth(type, t.site.name, BRAND);
  const topOf = ({ across }: Plan): number => (across ? margin : margin + mark.height + GAP);
  let chosen: { planned: Cells; signs: Block } | null = null;
  for (const plan of PLANS) {
    const top = topOf(plan);
    const rough = plannedCells(frame, sides, plan, top, height - margin - end.height);
    if (!rough) continue;
    const signs = signsBlock(signsOfBoth(rough.cells, layers?.article6 ?? false, t), type, inner, SIGN_SIZE);
    const bottom = height - margin - end.height - signs.height - 2 * GAP;
    const planned = plannedCells(frame, sides, plan, top, bottom);
    const zoom = planned?.places[0]?.zoom ?? 0;
    if (planned && zoom > (chosen?.planned.places[0]?.zoom ?? 0) * 1.04) chosen = { planned, signs };
  }
  const [first] = chosen?.planned.cells ?? [];
  if (!chosen || !first) throw new Error(`no room for two dates on ${request.shape}`);
  const { planned, signs } = chosen;
  const tightest = planned.cells.reduce((a, b) => (a.key.view.tile < b.key.view.tile ? a : b), first);
  const zoom = planned.places[0]?.zoom ?? 1;
  const plates = planned.cells.map(({ side }, i) => {
    const place = planned.places[i];
    return place ? drawPlate({ ...side, place, patterns: i === 0 }, request, pixel) : '';
  });
  const footTop = height - margin - end.height;
  return {
    rules: nameRules(content.plate, request.labelRows, first.side.geometry.width * zoom),
    defs: keyPatterns(tightest.key, pixel > 0 ? pixel : 0.25),
    body: [
      ...plates,
      mark.at(planned.plan.across ? margin + inner - markWidth : margin, margin),
      wordsOf(planned),
      signs.at(margin, footTop - GAP - signs.height),
      end.at(margin, footTop),
    ].join(''),
  };
}
