// Options of the benchmark, and the one place where its conditions stand.
import { parseArgs } from 'node:util';

export interface Options {
  /** Slow loads per page; the median counts. */
  readonly runs: number;
  readonly pages: readonly string[];
  /** Year steps, at most one per year of the atlas. */
  readonly steps: number;
  /** Full drags between the two readings of the heap. */
  readonly scrubs: number;
  readonly build: boolean;
  /** Only a full run may replace the published figures. */
  readonly publish: boolean;
}

export const PAGES = ['/1955', '/2004', '/'] as const;
const RUNS = 5;

/** A slow mobile connection and a processor four times slower than this one. */
export const SLOW = { bitsPerSecond: 1_600_000, upBitsPerSecond: 750_000, latencyMs: 150, cpu: 4 } as const;
export const DESKTOP = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;
export const DRAG_MS = 2000;
/** Steps with the zoomable map live: WebGL in software takes most of a second per frame. */
export const ZOOMABLE_STEPS = 10;

/** @throws Error for an option that does not exist or a number that is none */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      pages: { type: 'string' },
      quick: { type: 'boolean', default: false },
      build: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  const runs = values.runs === undefined ? (quick ? 1 : RUNS) : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is ${String(values.runs)}, not a number from 1`);
  const pages = values.pages?.split(',') ?? (quick ? [PAGES[0]] : PAGES);
  const all = PAGES.every((page) => pages.includes(page));
  return {
    runs,
    pages,
    steps: quick ? 20 : 77,
    scrubs: quick ? 2 : 10,
    build: values.build,
    publish: !quick && all && runs >= RUNS,
  };
}
