// The limit of the treaty area at sea: "the North Atlantic area north of the Tropic of Cancer" (North Atlantic Treaty, Article 6).
import type { Point } from './land.ts';

/** Latitude of the Tropic of Cancer in 1949 rounded to the figures of the plate. */
const TROPIC = 23.4366;
/** From the Straits of Florida to the African coast; the treaty names no western end. */
const WEST = -82;
const EAST = -16;
const STEP = 1;

/** The line in longitude and latitude, in steps small enough for any projection. */
export function article6Line(): Point[] {
  const count = (EAST - WEST) / STEP;
  return Array.from({ length: count + 1 }, (_, i): Point => [WEST + i * STEP, TROPIC]);
}
