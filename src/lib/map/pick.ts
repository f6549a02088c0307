// Pointer -> land unit, pure: what lies under it, or the symbol or small island nearest to it.

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface Mark {
  readonly unit: string;
  readonly at: Pixel;
  /** Pixels. */
  readonly radius: number;
}

/** Around a symbol this much counts as the symbol, over other land; over the sea the second figure. */
const HALO = 2;
export const REACH = 12;

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y);

function nearest(pointer: Pixel, marks: readonly Mark[], reach: (mark: Mark) => number): string | null {
  const near = marks
    .map((mark) => ({ unit: mark.unit, far: distance(pointer, mark.at), reach: reach(mark) }))
    .filter(({ far, reach: limit }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return near[0]?.unit ?? null;
}

/**
 * The unit a pointer means: a symbol under it, else the land under it, else the nearest symbol within reach, else land close by.
 * @param under unit exactly under the pointer; @param close a unit a few pixels away
 */
export function pickUnit(
  pointer: Pixel,
  under: string | null,
  close: string | null,
  marks: readonly Mark[],
): string | null {
  return (
    nearest(pointer, marks, ({ radius }) => radius + HALO) ??
    under ??
    nearest(pointer, marks, () => REACH) ??
    close
  );
}

/** Half of what a finger needs, CSS pixels. */
const TOUCH = 12;

/** The nearest symbol of the record within reach; one in ink before the pale trace of an earlier meeting. */
export function nearestMark(
  pointer: Pixel,
  marks: readonly { readonly mark: { readonly id: string; readonly faint: boolean }; readonly at: Pixel }[],
): string | null {
  const near = marks
    .map(({ mark, at }) => ({ mark, far: distance(pointer, at) }))
    .filter(({ far }) => far <= TOUCH)
    .map(({ mark, far }) => ({ mark, cost: far + (mark.faint ? TOUCH / 2 : 0) }))
    .sort((a, b) => a.cost - b.cost);
  return near[0]?.mark.id ?? null;
}
