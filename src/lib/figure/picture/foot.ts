// The foot of a picture: as of which day, what its borders do not say, where its sources are listed, and its address.
import type { Scene } from '../../scene/scene.ts';
import { paragraph, stacked } from './blocks.ts';
import type { Block, Type } from './blocks.ts';
import type { PictureRequest } from './model.ts';

/** The notes that the map of the day cannot do without. */
function notes(scene: Scene, { t }: PictureRequest): string[] {
  return [
    ...(scene.states.has('KOS') ? [t.panel.kosovoNote] : []),
    ...(scene.date < '1991-09-06' && scene.states.has('SUN') ? [t.panel.baltic] : []),
    ...(scene.date >= '2022-02-24' && scene.units.some((u) => u.hatched) ? [t.panel.frontLines] : []),
  ];
}

/** `scenes` are those of the picture, as far as their plates show them; `asOf` says of which day they are. */
export function foot(
  request: PictureRequest,
  type: Type,
  asOf: string,
  scenes: readonly Scene[],
  width: number,
  size: number,
): Block {
  const { t, words, version, permalink, sourcesLink } = request;
  const said = [...new Set(scenes.flatMap((scene) => notes(scene, request)))];
  const set = (role: 'note' | 'sign', text: string): Block => paragraph(type, role, size, text, width);
  return stacked(
    [
      set('note', [asOf, t.panel.boundaries, ...said].join(' ')),
      set('note', `${words.sources(version)} ${sourcesLink}`),
      set('sign', permalink),
    ],
    size * 0.3,
  );
}
