// Pointer and taps -> the state under them.
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { dotsOf } from '../figure/dots.ts';
import type { FigureGeometry } from '../figure/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import type { Look } from './kind.ts';
import { pickUnit } from './pick.ts';
import type { Mark, Pixel } from './pick.ts';
import type { Room } from './picture.ts';
import { enlarged, pointPlace } from './shapes.ts';

export interface Pick {
  readonly polity: string;
  readonly unit: string;
  /** Pixels in the element. */
  readonly x: number;
  readonly y: number;
}

export interface Seen {
  readonly scene: Scene;
  readonly shapes: FigureGeometry;
  readonly room: Room;
  readonly look: Look;
}

export interface PointerEvents {
  readonly onpick: (pick: Pick | null) => void;
  readonly onselect: (polity: string | null) => void;
}

/** Land this near counts where the pointer is on the sea and no symbol is near: small islands. */
const CLOSE = 4;

function unitAt(map: MapLibreMap, { x, y }: Pixel, reach: number): string | null {
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const found = map.queryRenderedFeatures(reach === 0 ? [x, y] : box, { layers: ['fills'] });
  const id: unknown = found[0]?.id;
  return typeof id === 'string' ? id : null;
}

/** Land of fewer square pixels than this is found by nearness. */
const SMALL = 26;

// Symbols first: where a symbol and its land are both marks, the symbol's larger radius counts.
function marksOf(map: MapLibreMap, { scene, shapes, room, look }: Seen): Mark[] {
  const larger = enlarged(shapes, room.factor);
  const radii = new Map(dotsOf(scene, larger).map(({ unit, radius }) => [unit, radius * look.scale]));
  return larger.points.flatMap(([unit, x, y]) => {
    const radius = radii.get(unit) ?? 0;
    const small = radius > 0 || (larger.units[unit]?.area ?? 0) < SMALL;
    return small ? [{ unit, at: map.project(pointPlace(look.kind, x, y)), radius }] : [];
  });
}

function pickAt(map: MapLibreMap, point: Pixel, seen: Seen): Pick | null {
  const under = unitAt(map, point, 0);
  const unit = pickUnit(point, under, under === null ? unitAt(map, point, CLOSE) : null, marksOf(map, seen));
  const polity = seen.scene.units.find(({ id }) => id === unit)?.polity;
  return unit !== null && polity !== undefined ? { polity, unit, x: point.x, y: point.y } : null;
}

/** Reports what is pointed at and what is chosen. Returns what undoes it. */
export function watchPointer(
  map: MapLibreMap,
  seen: () => Seen,
  { onpick, onselect }: PointerEvents,
): () => void {
  const canvas = map.getCanvas();
  const moved = ({ point }: MapMouseEvent): void => {
    const pick = map.isMoving() ? null : pickAt(map, point, seen());
    canvas.classList.toggle('over-state', pick !== null);
    onpick(pick);
  };
  const left = (): void => onpick(null);
  const chosen = ({ point }: MapMouseEvent): void => {
    const pick = pickAt(map, point, seen());
    // a finger has no way to point without choosing: it does both
    onpick(pick);
    onselect(pick?.polity ?? null);
  };
  map.on('mousemove', moved);
  map.on('mouseout', left);
  map.on('movestart', left);
  map.on('click', chosen);
  return () => {
    map.off('mousemove', moved);
    map.off('mouseout', left);
    map.off('movestart', left);
    map.off('click', chosen);
  };
}
