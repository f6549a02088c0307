// What a view shows at a moment, as states of all its sources. Pure: the same scene at the same zoom gives the same states.
import type { FigureGeometry } from '../figure/geometry.ts';
import { plateClass } from '../figure/labels.ts';
import type { LabelRow, PlateClass } from '../figure/labels.ts';
import type { Scene } from '../scene/scene.ts';
import type { Edge } from './edges.ts';
import type { StateSource } from './features.ts';
import { gradesOf } from './grades.ts';
import type { Grades } from './grades.ts';
import type { Look, MapKind } from './kind.ts';
import { markStates } from './mark-states.ts';
import { hasRoomForMinor } from '../figure/name-sizes.ts';
import { dotStates, edgeStates, labelStates, unitStates } from './shade.ts';
import type { Beside, Marked, States } from './shade.ts';
import { enlarged, measured } from './shapes.ts';
import type { MapLand } from './topology.ts';

/** What does not change while a view stands. */
export interface Ground extends Grades {
  /** The edges of the finest grade, which has all there are. */
  readonly edges: readonly Edge[];
  readonly shapes: FigureGeometry;
  readonly rows: readonly LabelRow[];
}

export function groundOf(kind: MapKind, land: MapLand, rows: readonly LabelRow[]): Ground {
  const graded = gradesOf(land, kind);
  return { ...graded, edges: graded.grades.at(-1)?.edges ?? [], shapes: measured(land, kind), rows };
}

/** How much room there is: which names fit, and how much larger than at rest the land is drawn. */
export interface Room {
  readonly plate: PlateClass;
  /** Whether the smaller names of the world plate have room. */
  readonly minor: boolean;
  readonly factor: number;
}

/** Sizes of states are compared in steps of a quarter of a doubling: nothing is recomputed in between. */
const STEPS = 4;

export function roomAt(look: Look, magnification: number): Room {
  const width = look.width * magnification;
  return {
    plate: plateClass(Math.round(width)),
    minor: hasRoomForMinor(Math.round(width)),
    factor: 2 ** (Math.round(Math.log2(magnification) * STEPS) / STEPS),
  };
}

export const sameRoom = (a: Room, b: Room): boolean =>
  a.plate === b.plate && a.minor === b.minor && a.factor === b.factor;

/** All states of the scene; `marks` are the ids of the symbols the view has been fed. */
export function picture(
  scene: Scene,
  ground: Ground,
  look: Look,
  room: Room,
  marked: Marked & Beside,
  marks: readonly string[] = [],
): Map<StateSource, States> {
  return new Map<StateSource, States>([
    ['units', unitStates(scene, look, marked)],
    ['edges', edgeStates(scene, ground, marked, look)],
    ['dots', dotStates(scene, enlarged(ground.shapes, room.factor), look.palette, marked.lit)],
    ['labels', labelStates(scene, ground.rows, room, look)],
    ['marks', markStates(scene, marked.record ?? null, marks, ground.rows, room, look)],
  ]);
}
