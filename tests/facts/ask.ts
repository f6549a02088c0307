// Dated sentences about the world, and the questions by which a scene answers them.
import type { BlocId } from '../../src/lib/history/model.ts';
import type { Scene, UnitScene } from '../../src/lib/scene/scene.ts';

type Ask = (scene: Scene) => unknown;

/** On this day this is so, says this work (an id of data/sources.csv, or a citation). */
export interface Fact {
  readonly on: string;
  readonly says: string;
  readonly source: string;
  readonly ask: Ask;
  readonly answer: unknown;
}

export const fact = (on: string, says: string, source: string, ask: Ask, answer: unknown): Fact => ({
  on,
  says,
  source,
  ask,
  answer,
});

const unitOf = (scene: Scene, id: string): UnitScene | undefined => scene.units.find((u) => u.id === id);
const blocOf = (scene: Scene, id: BlocId) => scene.blocs.find((b) => b.id === id);

export const isMember =
  (bloc: BlocId, polity: string): Ask =>
  (scene) =>
    blocOf(scene, bloc)?.members.some((m) => m.polity === polity) ?? false;

export const membersOf =
  (bloc: BlocId): Ask =>
  (scene) =>
    blocOf(scene, bloc)?.count ?? 0;

export const blocName =
  (bloc: BlocId): Ask =>
  (scene) =>
    blocOf(scene, bloc)?.short ?? null;

export const inBoth: Ask = (scene) => scene.overlap.length;

/** How the member takes part: null is fully. */
export const partOf =
  (bloc: BlocId, polity: string): Ask =>
  (scene) =>
    blocOf(scene, bloc)?.members.find((m) => m.polity === polity)?.participation ?? null;

export const holder =
  (unit: string): Ask =>
  (scene) =>
    unitOf(scene, unit)?.polity;

/** The holders of several units, in their order. */
export const holders =
  (...units: string[]): Ask =>
  (scene) =>
    units.map((unit) => unitOf(scene, unit)?.polity);

export const shade =
  (unit: string): Ask =>
  (scene) =>
    unitOf(scene, unit)?.shade;

export const covered =
  (bloc: BlocId, ...units: string[]): Ask =>
  (scene) =>
    units.map((unit) => unitOf(scene, unit)?.blocs.includes(bloc) ?? null);

export const inArticle6 =
  (unit: string): Ask =>
  (scene) =>
    unitOf(scene, unit)?.article6;

export const hatched =
  (unit: string): Ask =>
  (scene) =>
    unitOf(scene, unit)?.hatched;

/** The name of the date of whoever holds land under this id, or null where nobody does. */
export const name =
  (polity: string): Ask =>
  (scene) =>
    scene.states.get(polity)?.name ?? null;

export const code =
  (polity: string): Ask =>
  (scene) =>
    scene.states.get(polity)?.code ?? null;
