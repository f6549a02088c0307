// The strokes of a plate: which there are, in which order, and what each draws in a scene.
import type { Scene } from '../scene/scene.ts';
import type { FigureGeometry } from './geometry.ts';
import { lineWork } from './lines.ts';

/** The strokes of the lines layer, in drawing order; each is one path whose data changes with the date. */
export const STROKES = ['quiet', 'shaded', 'gold', 'edge', 'case', 'joined'] as const;
export type Stroke = (typeof STROKES)[number];

/** Path data of each stroke. The casing runs under the outline of states that joined. */
export const strokeData = (scene: Scene, geometry: FigureGeometry): Readonly<Record<Stroke, string>> => {
  const work = lineWork(scene, geometry);
  return { ...work, case: work.joined };
};

/** More than this many states that joined: thinner outlines. */
const MANY = 5;
export const strokeClass = (stroke: Stroke, scene: Scene): string =>
  `b-${stroke}${(stroke === 'case' || stroke === 'joined') && scene.joined.size > MANY ? ' many' : ''}`;
