// The scene as far as plates show it: what no plate has on it stands in no key either.
import type { Scene } from '../../scene/scene.ts';
import { dotsOf } from '../dots.ts';
import type { FigureGeometry } from '../geometry.ts';

/** Land smaller than this (square plate pixels) is not seen. */
const SEEN = 1;

/** Units with land that is seen, or a symbol, on one of the plates. */
function drawnOn(scene: Scene, figures: readonly FigureGeometry[]): ReadonlySet<string> {
  return new Set(
    figures.flatMap((figure) => [
      ...Object.keys(figure.units).filter((unit) => (figure.units[unit]?.area ?? 0) >= SEEN),
      ...dotsOf(scene, figure).map(({ unit }) => unit),
    ]),
  );
}

/** The same date without the units and the blocs that are on none of the plates. Counts stay those of the whole bloc. */
export function onPlates(scene: Scene, figures: readonly FigureGeometry[], disputes: boolean): Scene {
  const drawn = drawnOn(scene, figures);
  const units = scene.units
    .filter((unit) => drawn.has(unit.id))
    .map((unit) => (disputes ? unit : { ...unit, hatched: false }));
  const seen = new Set(units.flatMap((unit) => unit.blocs));
  const members = new Set(units.map((unit) => unit.polity));
  const blocs = scene.blocs.filter(
    (bloc) => seen.has(bloc.id) || bloc.members.some((m) => members.has(m.polity)),
  );
  const states = new Map([...scene.states].filter(([id]) => members.has(id)));
  const kept = new Set(blocs.flatMap((bloc) => bloc.members.map((m) => m.polity)));
  return { ...scene, units, blocs, states, joined: new Set([...scene.joined].filter((id) => kept.has(id))) };
}

/** The same date without its hatches. */
export const withoutDisputes = (scene: Scene): Scene => ({
  ...scene,
  units: scene.units.map((unit) => ({ ...unit, hatched: false })),
});
