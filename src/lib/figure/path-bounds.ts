// The extent of path data as the compile step writes it: `M` or `m`, relative `l` moves, `z`. Coordinates are the geometry's integers.

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NUMBERS = /-?\d+(?:\.\d+)?/g;
const PARTS = /([MmlLz])([^MmlLz]*)/g;

/** One box for each subpath, in order. */
export function subpathBounds(d: string): Bounds[] {
  const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(PARTS)) {
    if (command === 'z') {
      [x, y] = start;
      continue;
    }
    const values = (list.match(NUMBERS) ?? []).map(Number);
    for (let i = 0; i + 1 < values.length; i += 2) {
      const absolute = command === 'M' && i === 0;
      [x, y] = absolute
        ? [values[i] ?? 0, values[i + 1] ?? 0]
        : [x + (values[i] ?? 0), y + (values[i + 1] ?? 0)];
      const opens = i === 0 && (command === 'M' || command === 'm');
      if (opens) {
        start = [x, y];
        boxes.push({ left: x, top: y, right: x, bottom: y });
      }
      const box = boxes.at(-1);
      if (!box) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return boxes;
}

/** The box around all, or null around nothing. */
export function around(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((b) => b.left)),
    top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)),
    bottom: Math.max(...boxes.map((b) => b.bottom)),
  };
}

export const areaOf = (b: Bounds): number => (b.right - b.left) * (b.bottom - b.top);

export const touches = (a: Bounds, b: Bounds): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
