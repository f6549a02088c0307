// Pointer and taps -> the state under them.
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { dotsOf } from '../figure/dots.ts';
import type { FigureGeometry } from '../figure/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import type { RecordDrawing } from '../figure/record-drawing.ts';
import { grownBy } from './expressions.ts';
import type { Look } from './kind.ts';
import { markPlace } from './mark-features.ts';
import { nearestMark, pickUnit } from './pick.ts';
import type { Mark, Pixel } from './pick.ts';
import type { Room } from './picture.ts';
import { enlarged, pointPlace } from './shapes.ts';
import type { Point } from './topology.ts';

export interface Pick {
  /** Empty where a symbol stands on the sea. */
  readonly polity: string;
  readonly unit: string;
  /** A symbol of the record, before the land under it. */
  readonly mark: string | null;
  /** Pixels in the element. */
  readonly x: number;
  readonly y: number;
}

export interface Seen {
  readonly scene: Scene;
  readonly shapes: FigureGeometry;
  readonly room: Room;
  readonly look: Look;
  readonly record: RecordDrawing | null;
}

export interface PointerEvents {
  readonly onpick: (pick: Pick | null) => void;
  readonly onselect: (polity: string | null) => void;
  readonly onmark: (mark: string) => void;
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

/** Degrees from the middle of the globe to where its far side begins, less a little. */
const HORIZON = 78;
const RADIANS = Math.PI / 180;

function isBehind(map: MapLibreMap, [lon, lat]: Point): boolean {
  const { lng, lat: middle } = map.getCenter();
  const [a, b] = [lat * RADIANS, middle * RADIANS];
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos((lon - lng) * RADIANS);
  return cosine < Math.cos(HORIZON * RADIANS);
}

/** The symbol of the record within a finger's reach, or null. */
function symbolAt(map: MapLibreMap, point: Pixel, { record, look }: Seen): string | null {
  if (!record) return null;
  const marks = record.record.marks.flatMap((mark) => {
    const place = markPlace(look.kind, mark);
    if (!place || (look.kind === 'globe' && isBehind(map, place.at))) return [];
    const { x, y } = map.project(place.at);
    const k = look.scale * grownBy(look, map.getZoom());
    return [{ mark, at: { x: x + place.offset[0] * k, y: y + place.offset[1] * k } }];
  });
  return nearestMark(point, marks);
}

function pickAt(map: MapLibreMap, point: Pixel, seen: Seen): Pick | null {
  const under = unitAt(map, point, 0);
  const unit = pickUnit(point, under, under === null ? unitAt(map, point, CLOSE) : null, marksOf(map, seen));
  const polity = seen.scene.units.find(({ id }) => id === unit)?.polity;
  const mark = symbolAt(map, point, seen);
  if (mark === null && (unit === null || polity === undefined)) return null;
  return { polity: polity ?? '', unit: unit ?? '', mark, x: point.x, y: point.y };
}

/** Reports what is pointed at and what is chosen. Returns what undoes it. */
export function watchPointer(
  map: MapLibreMap,
  seen: () => Seen,
  { onpick, onselect, onmark }: PointerEvents,
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
    if (pick?.mark) onmark(pick.mark);
    else onselect(pick?.polity ?? null);
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
