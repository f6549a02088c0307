// The layers of the record on a plate as SVG strings, by key: the drawn plate replaces what differs, a picture takes them all. Pure.
import type { RecordScene } from '../scene/marks-model.ts';
import type { Scene } from '../scene/scene.ts';
import type { FigureGeometry } from './geometry.ts';
import type { LabelRow, PlateClass } from './labels.ts';
import { markElement, marksOn, NAME_SIZE, radiusOf } from './marks.ts';
import { nameBoxes, namedSides, USUAL } from './marks-names.ts';
import type { Box } from './marks-names.ts';
import { outlinesOf, partnerElement, partnerUnits } from './marks-land.ts';

/** The land of partners that the plate shows, by unit. */
export function partnerLand(
  scene: Scene,
  geometry: FigureGeometry,
  record: RecordScene,
): Map<string, string> {
  const drawn = [...partnerUnits(scene, record)].filter(([unit]) => geometry.units[unit]?.d);
  return new Map(drawn.map(([unit, look]) => [unit, partnerElement(geometry, unit, look)]));
}

/** The line around the parties of other alliances and its casing, below it. */
export function partyLines(
  scene: Scene,
  geometry: FigureGeometry,
  { parties }: RecordScene,
): Map<string, string> {
  const d = outlinesOf(scene, geometry, parties);
  return new Map(
    d === '' ? [] : ['party-case', 'party-line'].map((name) => [name, `<path class="${name}" d="${d}"/>`]),
  );
}

/** How symbols stand on a plate, plate pixels. */
export interface SymbolRoom {
  /** Names of states and seas, which those of symbols do not cover; null, and symbols have none. */
  readonly rows: readonly LabelRow[] | null;
  /** What of the plane is seen; the plate itself where it is not given. */
  readonly edge?: Box;
  /** Widths of the plate whose names are in the way. */
  readonly widths?: readonly PlateClass[];
  /** What symbols and all names are multiplied by. */
  readonly scale?: number;
}

/** Symbols of the layers that are on, by id, each with its name where that has room. */
export function symbols(
  scene: Scene,
  geometry: FigureGeometry,
  record: RecordScene,
  { rows, edge, widths = USUAL[geometry.view], scale = 1 }: SymbolRoom,
): Map<string, string> {
  const { view, width, height } = geometry;
  const standing = marksOn(view, record.marks).map((one) => ({
    ...one,
    radius: radiusOf(view, one.mark) * scale,
  }));
  const sized = (rows ?? []).map((row) => (scale === 1 ? row : { ...row, size: row.size * scale }));
  const names = widths.flatMap((at) => nameBoxes(scene, sized, view, at));
  const seen = edge ?? { left: 0, top: 0, right: width, bottom: height };
  const sides = namedSides(rows ? standing : [], names, seen, NAME_SIZE[view] * scale, { plate: view });
  return new Map(
    standing.map(({ mark, at }) => [mark.id, markElement(view, mark, at, sides.get(mark.id) ?? null, scale)]),
  );
}
