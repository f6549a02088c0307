// Names keep about their size while a plate shrinks, and a small world plate shows the largest only: the steps of plate.css.
import type { PlateId } from './geometry.ts';
import type { LabelRow } from './labels.ts';

interface Step {
  /** Below this width of the plate's box, CSS pixels. */
  readonly below: number;
  readonly scale: number;
}

const STEPS: Readonly<Record<PlateId, readonly Step[]>> = {
  europe: [
    { below: 360, scale: 1.3 },
    { below: 460, scale: 1.14 },
    { below: 620, scale: 1 },
    { below: Infinity, scale: 0.88 },
  ],
  world: [
    { below: 620, scale: 1.5 },
    { below: 800, scale: 1.1 },
    { below: 1100, scale: 1 },
    { below: Infinity, scale: 0.85 },
  ],
};

/** What the sizes of names are multiplied by in a box of this width. */
export const nameScale = (plate: PlateId, width: number): number =>
  STEPS[plate].find(({ below }) => width < below)?.scale ?? 1;

const MINOR_SIZE = 11;
const MINOR_FROM = 620;

/** Whether smaller names have room on a plate that is, or is magnified to be, this wide. */
export const hasRoomForMinor = (width: number): boolean => width >= MINOR_FROM;

export const isMinor = (row: LabelRow): boolean => row.plate === 'world' && row.size < MINOR_SIZE;
