// A still of the map as it looks now: finer than the screen where asked, read in the task that drew it, because WebGL keeps no frame.
import type { Map as MapLibreMap } from 'maplibre-gl';

export interface Still {
  /** A PNG as a `data:` address. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** A map that does not come to rest in this time is taken as it is, and one that draws nothing in this time is given up. */
const REST_MS = 4000;
const FRAME_MS = 6000;
/** WebGL draws no larger than this on every machine. */
const LARGEST = 4096;

/** Resolves with the event, or when the time is over; says which. */
const once = (map: MapLibreMap, event: 'idle' | 'render', limit: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limit);
    void map.once(event, () => {
      clearTimeout(timer);
      resolve(true);
    });
  });

/** Reads the frame inside its own event: in the next task it may be gone. */
const frame = (map: MapLibreMap): Promise<Still | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), FRAME_MS);
    void map.once('render', () => {
      clearTimeout(timer);
      const canvas = map.getCanvas();
      resolve({ href: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height });
    });
    map.triggerRepaint();
  });

/** A still at least `wanted` pixels wide, as far as the machine allows. Null where no frame was drawn. */
export async function still(map: MapLibreMap, wanted: number): Promise<Still | null> {
  const { clientWidth, clientHeight } = map.getContainer();
  const usual = map.getPixelRatio();
  const finest = LARGEST / Math.max(1, clientWidth, clientHeight);
  const ratio = Math.min(finest, Math.max(usual, wanted / Math.max(1, clientWidth)));
  try {
    if (ratio !== usual) {
      map.setPixelRatio(ratio);
      map.triggerRepaint();
      await once(map, 'idle', REST_MS);
    }
    return await frame(map);
  } finally {
    if (ratio !== usual) map.setPixelRatio(usual);
  }
}
