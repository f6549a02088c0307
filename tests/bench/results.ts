// The shape of docs/performance.json. Bytes are those on the wire, times milliseconds unless a name says otherwise.
import type { Spread } from './statistics.ts';

/** Sizes and numbers of requests by kind of resource. */
export type ByKind = Readonly<Record<string, { readonly requests: number; readonly bytes: number }>>;

export interface Transfer {
  /** The page and the style sheets that block its first paint. */
  readonly firstMapBytes: number;
  /** Everything asked for until the slider works. */
  readonly interactiveBytes: number;
  readonly requests: number;
  readonly blockingRequests: number;
  readonly byKind: ByKind;
}

export interface SlowLoad {
  readonly runs: number;
  readonly firstContentfulPaint: number;
  readonly firstMap: number;
  readonly largestContentfulPaint: number;
  readonly largestElement: string;
  readonly interactive: number;
  readonly blockingTime: number;
  readonly longestTask: number;
  readonly layoutShift: number;
}

export interface Steps {
  readonly count: number;
  readonly script: Spread;
  readonly style: Spread;
  readonly layout: Spread;
  /** Paint, compositing and all else of the main thread. */
  readonly other: Spread;
  /** From the key to the end of the main thread's part of the next frame. */
  readonly keyToFrame: Spread;
  /** Event Timing: from the key to the next paint on the screen, in steps of 8 ms. */
  readonly keyToPaint: Spread;
}

export interface Drag {
  readonly milliseconds: number;
  readonly frames: number;
  readonly framesLost: number;
  readonly longTasks: number;
  readonly longestTask: number;
  /** Different years that were shown in a frame. */
  readonly yearsShown: number;
}

export interface Memory {
  readonly heapAfterLoad: number;
  readonly heapAfterOne: number;
  readonly heapAfterScrubs: number;
  readonly scrubs: number;
  readonly elements: number;
  readonly nodesAfterLoad: number;
  readonly nodesAfterScrubs: number;
}

/** The hand-over to the zoomable map, on the desktop, without throttling. */
export interface Zoomable {
  readonly bytes: number;
  readonly requests: number;
  readonly shownAfter: number;
  readonly layoutShift: number;
  readonly longestTask: number;
  readonly steps: Steps;
}

export interface PageResult {
  readonly transfer: Transfer;
  readonly slow: SlowLoad;
  readonly steps: Steps;
  readonly drag: Drag;
  readonly memory: Memory;
  readonly zoomable: Zoomable | null;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  readonly webgl: string;
  /** Runnable processes per core before the first measurement: above 0.5 other work disturbed the times. */
  readonly loadPerCore: number;
}

export interface BuildTimes {
  readonly coldSeconds: number;
  readonly warmSeconds: number;
  readonly unchangedSeconds: number;
}

export interface Results {
  readonly measured: string;
  readonly machine: Machine;
  readonly pages: Readonly<Record<string, PageResult>>;
  /** The same shapes drawn and coloured by a bare d3 page. */
  readonly bare: PageResult;
  readonly build: BuildTimes | null;
}
