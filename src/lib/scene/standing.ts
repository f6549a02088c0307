// The scene in one line: how many members there are, the spoken value of the slider, the sentence that stands for the picture.
import type { Messages } from '../text/messages.ts';
import type { Scene } from './scene.ts';

/** How the blocs stand, as a headline has it where nothing happened. */
export function standing(scene: Scene, text: Messages): string {
  return text.changes.standing(
    scene.blocs.map((b) => ({ id: b.id, name: b.short, count: b.count })),
    scene.overlap.length,
  );
}

/** Blocs known by their short name; the others are spoken in full. */
const SPOKEN_SHORT: ReadonlySet<string> = new Set(['nato', 'warsaw-pact']);

/** "3 October 1990: NATO 16, European Communities 12, Warsaw Pact 6". */
export const spokenValue = (scene: Scene, text: Messages): string =>
  text.spoken.value(
    text.formats.date(scene.date),
    scene.blocs.map((b): [string, number] => [SPOKEN_SHORT.has(b.id) ? b.short : b.name, b.count]),
  );

/** The sentence that stands for the picture. */
export const describe = (scene: Scene, text: Messages): string => `${standing(scene, text)}.`;
