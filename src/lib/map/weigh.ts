// How much each point of an arc matters to its shape (Visvalingam and Whyatt 1993): weighed once, any grade is a matter of leaving out.
import type { Point } from './topology.ts';

/** A point and its weight: the area that goes with it, in square degrees. Ends are infinitely heavy. */
export type WeighedPoint = readonly [lon: number, lat: number, weight: number];

/** Sharp corners weigh less than their area, so that spikes go before bends; the share is mapshaper's. */
const SHARPNESS = 0.7;

function cornerWeight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  const [ux, uy, vx, vy] = [ax - bx, ay - by, cx - bx, cy - by];
  const lengths = Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy));
  const cosine = lengths === 0 ? 0 : (ux * vx + uy * vy) / lengths;
  return (Math.abs(ux * vy - vx * uy) / 2) * (1 - SHARPNESS * cosine);
}

interface Entry {
  readonly index: number;
  readonly weight: number;
}

/** A binary heap, lightest first. */
class Queue {
  readonly #entries: Entry[] = [];

  push(entry: Entry): void {
    const entries = this.#entries;
    let i = entries.push(entry) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = entries[up];
      if (!parent || parent.weight <= entry.weight) break;
      entries[i] = parent;
      i = up;
    }
    entries[i] = entry;
  }

  pop(): Entry | undefined {
    const entries = this.#entries;
    const [first] = entries;
    const last = entries.pop();
    if (!last || entries.length === 0) return first;
    let i = 0;
    for (;;) {
      const right = entries[2 * i + 2];
      const left = entries[2 * i + 1];
      const child = right && left && right.weight < left.weight ? 2 * i + 2 : 2 * i + 1;
      const lighter = entries[child];
      if (!lighter || lighter.weight >= last.weight) break;
      entries[i] = lighter;
      i = child;
    }
    entries[i] = last;
    return first;
  }
}

/** The arc with the weight of every point. A point never weighs less than one that goes before it. */
export function weigh(arc: readonly Point[]): WeighedPoint[] {
  const count = arc.length;
  const weights = new Array<number>(count).fill(Infinity);
  const before = arc.map((_, i) => i - 1);
  const after = arc.map((_, i) => i + 1);
  const queue = new Queue();
  const enter = (index: number): void => {
    const [a, b, c] = [arc[before[index] ?? -1], arc[index], arc[after[index] ?? count]];
    if (!a || !b || !c) return;
    weights[index] = cornerWeight(a, b, c);
    queue.push({ index, weight: weights[index] });
  };
  for (let i = 1; i < count - 1; i += 1) enter(i);
  let heaviest = 0;
  const gone = new Uint8Array(count);
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const { index, weight } = entry;
    // a neighbour that went since has given the point another weight, and another place in the queue
    if (gone[index] === 1 || weights[index] !== weight) continue;
    gone[index] = 1;
    heaviest = Math.max(heaviest, weight);
    weights[index] = heaviest;
    const [left, right] = [before[index] ?? -1, after[index] ?? count];
    after[left] = right;
    before[right] = left;
    enter(left);
    enter(right);
  }
  return arc.map(([lon, lat], i) => [lon, lat, weights[i] ?? Infinity]);
}
