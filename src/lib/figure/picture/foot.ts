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

function set(request: PictureRequest, type: Type, said: string, width: number, size: number): Block {
  const { words, version, permalink, sourcesLink } = request;
  const lines = (role: 'note' | 'sign', text: string): Block => paragraph(type, role, size, text, width);
  return stacked(
    [
      lines('note', said),
      lines('note', `${words.sources(version)} ${sourcesLink}`),
      lines('sign', permalink),
    ],
    size * 0.3,
  );
}

/** `scenes` are those of the picture, as far as its maps show them, none on a chart; `asOf` says of which day they are. */
export function foot(
  request: PictureRequest,
  type: Type,
  asOf: string,
  scenes: readonly Scene[],
  width: number,
  size: number,
): Block {
  const said = [...new Set(scenes.flatMap((scene) => notes(scene, request)))];
  const borders = scenes.length > 0 ? [request.t.panel.boundaries] : [];
  return set(request, type, [asOf, ...borders, ...said].join(' '), width, size);
}

/** The foot of the day with the longest notes: pictures that follow each other keep that much free. */
export function longestFoot(
  request: PictureRequest,
  type: Type,
  asOf: string,
  width: number,
  size: number,
): Block {
  const { boundaries, kosovoNote, frontLines } = request.t.panel;
  return set(request, type, [asOf, boundaries, kosovoNote, frontLines].join(' '), width, size);
}
