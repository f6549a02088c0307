// Median and percentiles of measured values.

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** The value below which a share of the values lies, between neighbours in proportion; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const spread = (values: readonly number[]): Spread => ({
  median: rounded(median(values), 2),
  p95: rounded(quantile(values, 0.95), 2),
});

export const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** Longest burst of layout shifts: gaps under 1 s, 5 s at most, as web.dev defines the cumulative layout shift. */
export function cumulativeShift(shifts: readonly { at: number; value: number }[]): number {
  let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at];
    sum += value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Time that tasks blocked the page beyond 50 ms each, from a moment on. */
export const blockingTime = (tasks: readonly { at: number; duration: number }[], from: number): number =>
  tasks.reduce((sum, task) => sum + Math.max(0, task.at + task.duration - Math.max(task.at, from) - 50), 0);
