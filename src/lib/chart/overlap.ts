// Two circles whose areas, and whose shared area, are as large as the numbers say (an Euler diagram). Pure; no packages: it follows a slider.

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Overlap {
  readonly width: number;
  readonly height: number;
  readonly first: Circle;
  /** Null while the second is empty. */
  readonly second: Circle | null;
  /** Where the numbers stand: first alone, both, second alone. */
  readonly labels: { readonly first: number; readonly both: number; readonly second: number };
}

/** Area that two circles at a distance share. */
export function sharedArea(r1: number, r2: number, distance: number): number {
  if (distance >= r1 + r2) return 0;
  if (distance <= Math.abs(r1 - r2)) return Math.PI * Math.min(r1, r2) ** 2;
  const part = (r: number, other: number): number => {
    const cos = (distance ** 2 + r ** 2 - other ** 2) / (2 * distance * r);
    return r ** 2 * Math.acos(Math.max(-1, Math.min(1, cos)));
  };
  const kite =
    0.5 *
    Math.sqrt(
      Math.max(0, (-distance + r1 + r2) * (distance + r1 - r2) * (distance - r1 + r2) * (distance + r1 + r2)),
    );
  return part(r1, r2) + part(r2, r1) - kite;
}

/** The distance at which two circles share an area, by bisection: the shared area falls as they part. */
export function distanceFor(r1: number, r2: number, shared: number): number {
  let [low, high] = [Math.abs(r1 - r2), r1 + r2];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (sharedArea(r1, r2, middle) > shared) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const WIDTH = 520;
const HEIGHT = 260;
/** Pixels of radius of a circle for one member. */
const UNIT = 21;

/** Counts of members of the first, of the second, and of both. The scale is the same for all days. */
export function overlapOf(first: number, second: number, both: number): Overlap {
  const [r1, r2] = [UNIT * Math.sqrt(first), UNIT * Math.sqrt(second)];
  const y = HEIGHT / 2;
  if (second === 0)
    return {
      width: WIDTH,
      height: HEIGHT,
      first: { x: WIDTH / 2, y, r: r1 },
      second: null,
      labels: { first: WIDTH / 2, both: WIDTH / 2, second: WIDTH / 2 },
    };
  const distance = distanceFor(r1, r2, Math.PI * UNIT ** 2 * both);
  const left = (WIDTH - (r1 + distance + r2)) / 2;
  const [x1, x2] = [left + r1, left + r1 + distance];
  const [inner, outer] = [Math.max(x2 - r2, x1 - r1), Math.min(x1 + r1, x2 + r2)];
  return {
    width: WIDTH,
    height: HEIGHT,
    first: { x: x1, y, r: r1 },
    second: { x: x2, y, r: r2 },
    labels: { first: (x1 - r1 + inner) / 2, both: (inner + outer) / 2, second: (outer + x2 + r2) / 2 },
  };
}
