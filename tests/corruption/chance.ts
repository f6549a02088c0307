// Chance that comes back: the same seed makes the same choices on every machine.

export interface Chance {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T;
}

/** A linear congruential generator modulo 2^32; only its high bits are used, the low ones repeat early. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 0x1_00_00_00;
  };
  next();
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    of: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
  };
}
