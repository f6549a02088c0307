// Notes on a map: set beside what they speak of, on a leader, where they hide neither each other nor the names of the map. Pure.
import type { Size } from '../view/frame.ts';
import { balanced } from './lines-of-text.ts';

export interface Callout {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What it speaks of, CSS pixels in the box. */
  readonly x: number;
  readonly y: number;
}

export interface SetCallout {
  readonly id: string;
  /** The title's lines, then those of the text. */
  readonly title: readonly string[];
  readonly lines: readonly string[];
  /** Of the note's left upper corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The leader, from what it speaks of to the note. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number];
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Type of the notes: 12.5 px on lines of 16 px. */
export const LINE = 16;
const CHARACTER = 6.4;
const BOLD_CHARACTER = 7;
const WIDEST = 216;
const MARGIN = 8;
const MOST_LINES = 5;
/** On a map narrower than this notes have fewer lines. */
const NARROW = { width: 500, lines: 3 };
const AROUND: readonly (readonly [dx: number, dy: number])[] = [
  [1, -0.5],
  [1, 0],
  [1, 0.5],
  [1, 1],
  [1, -1],
  [-1, -0.5],
  [-1, 0],
  [-1, 0.5],
  [-1, 1],
  [-1, -1],
  [0.35, -1],
  [0.35, 1],
  [-0.35, -1],
  [-0.35, 1],
];
const DISTANCES = [40, 64, 92, 124, 160, 200, 250] as const;
/** What a square pixel of a hidden name costs, in pixels of leader. */
const HIDDEN = 1.2;
const PADDING = 5;

const shared = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Cuts a text that would take too many lines; the whole of it stands in the notes of the step. */
function cut(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/[,;.]?\s*$/, '')} …`];
}

function setLines({ title, text }: Callout, box: Size): { title: string[]; lines: string[]; width: number } {
  const widest = Math.min(WIDEST, box.width * 0.46);
  const most = box.width < NARROW.width ? NARROW.lines : MOST_LINES;
  const head = cut(
    balanced(title, widest, (t) => t.length * BOLD_CHARACTER),
    2,
  );
  const lines = cut(
    text === '' ? [] : balanced(text, widest, (t) => t.length * CHARACTER),
    most - head.length,
  );
  const width = Math.max(
    ...head.map((t) => t.length * BOLD_CHARACTER),
    ...lines.map((t) => t.length * CHARACTER),
  );
  return { title: head, lines, width: Math.round(width) };
}

/** Lower is better; null where the note would leave the box or lie on another. */
function costOf(
  rect: Rect,
  far: number,
  box: Size,
  taken: readonly Rect[],
  names: readonly Rect[],
): number | null {
  const out =
    rect.x < MARGIN ||
    rect.y < MARGIN ||
    rect.x + rect.width > box.width - MARGIN ||
    rect.y + rect.height > box.height - MARGIN;
  if (out || taken.some((other) => shared(rect, other) > 0)) return null;
  const wide = {
    x: rect.x - PADDING,
    y: rect.y - PADDING,
    width: rect.width + 2 * PADDING,
    height: rect.height + 2 * PADDING,
  };
  return far + names.reduce((sum, name) => sum + shared(wide, name), 0) * HIDDEN;
}

function places({ x, y }: Callout, width: number, height: number): { rect: Rect; far: number }[] {
  return DISTANCES.flatMap((far) =>
    AROUND.map(([dx, dy]) => {
      const [cx, cy] = [x + dx * far, y + dy * far];
      const left = dx >= 1 ? cx : dx <= -1 ? cx - width : cx - width / 2;
      const top = Math.abs(dx) < 1 ? (dy < 0 ? cy - height : cy) : cy - height / 2;
      return { rect: { x: left, y: top, width, height }, far };
    }),
  );
}

const nearest = (value: number, low: number, length: number): number =>
  Math.round(Math.max(low, Math.min(low + length, value)));

/**
 * Sets the notes one after the other; one that speaks of a place outside the box, or has no room, is left out.
 * `taken` are parts of the box that are not free, `names` those better left free.
 */
export function setCallouts(
  callouts: readonly Callout[],
  box: Size,
  taken: readonly Rect[],
  names: readonly Rect[],
): SetCallout[] {
  const used = [...taken];
  return callouts.flatMap((callout) => {
    const { x, y } = callout;
    if (x < 0 || y < 0 || x > box.width || y > box.height) return [];
    const { title, lines, width } = setLines(callout, box);
    const height = (title.length + lines.length) * LINE;
    let best: { rect: Rect; cost: number } | null = null;
    for (const { rect, far } of places(callout, width, height)) {
      const cost = costOf(rect, far, box, used, names);
      if (cost !== null && (best === null || cost < best.cost)) best = { rect, cost };
    }
    if (best === null) return [];
    const { rect } = best;
    used.push({ x: rect.x - 6, y: rect.y - 4, width: rect.width + 12, height: rect.height + 8 });
    const end = [nearest(x, rect.x - 5, rect.width + 10), nearest(y, rect.y, rect.height)] as const;
    return [
      {
        id: callout.id,
        title,
        lines,
        x: Math.round(rect.x),
        y: Math.round(rect.y),
        width,
        height,
        leader: [Math.round(x), Math.round(y), ...end],
      },
    ];
  });
}
