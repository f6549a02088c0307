// A step of a story on its plate: camera, symbols and notes in plate pixels. Pure; made while pages are made.
import type { StoryMark, StoryNote } from '../scene/story-notes.ts';
import type { Scene } from '../scene/scene.ts';
import type { StoryStep } from '../scene/story.ts';
import type { FigureGeometry } from './geometry.ts';
import { placeOnPlate } from './place.ts';

export type Point = readonly [x: number, y: number];

export interface StagedNote extends StoryNote {
  /** Where it may point: the place, or the largest lands of its state, the largest first. */
  readonly spots: readonly Point[];
}

export interface StagedMark extends StoryMark {
  readonly spot: Point;
}

export interface StagedStep extends StoryStep {
  readonly centre: Point;
  readonly notes: readonly StagedNote[];
  readonly marks: readonly StagedMark[];
}

/** A state in parts is pointed at in the largest of these that is seen. */
const MOST_SPOTS = 5;

const round = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

function landOf(polity: string, scene: Scene, geometry: FigureGeometry): Point[] {
  return scene.units
    .flatMap((unit) => (unit.polity === polity ? (geometry.units[unit.id] ?? []) : []))
    .toSorted((a, b) => b.area - a.area)
    .slice(0, MOST_SPOTS)
    .map(({ x, y }) => round([x, y]));
}

/** The step on its plate; `scene` is that of its date. */
export function stageStep(step: StoryStep, scene: Scene, geometry: FigureGeometry): StagedStep {
  const { plate, camera } = step.view;
  const at = (lon: number, lat: number): Point => round(placeOnPlate(plate, lon, lat));
  return {
    ...step,
    centre: at(camera[0], camera[1]),
    notes: step.notes.map((note) => ({
      ...note,
      spots: 'polity' in note.at ? landOf(note.at.polity, scene, geometry) : [at(note.at.lon, note.at.lat)],
    })),
    marks: step.marks.map((mark) => ({ ...mark, spot: at(mark.lon, mark.lat) })),
  };
}
