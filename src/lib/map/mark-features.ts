// The symbols of the record as one source of a view, fed once: which of them are shown on a date is feature-state.
import type { Feature, FeatureCollection, Point as PointGeometry } from 'geojson';
import { toPseudo } from '../figure/plane.ts';
import { lookOf, NAME_SIZE, nameGap, radiusOf } from '../figure/marks.ts';
import type { PlacedMark } from '../scene/marks-model.ts';
import { ICON_RADIUS, iconId } from './mark-icons.ts';
import { plateOf } from './kind.ts';
import type { MapKind } from './kind.ts';
import { lonLatToPole } from './projection.ts';
import type { Point } from './topology.ts';

/** The polar view ends here (features.ts). */
const POLAR_SOUTH = 13;

/** Where a symbol stands, and how far it is moved aside in plate pixels; null where the view does not show it. */
export function markPlace(
  kind: MapKind,
  { lon, lat, spots }: Pick<PlacedMark, 'lon' | 'lat' | 'spots'>,
): { at: Point; offset: [number, number] } | null {
  const spot = spots[plateOf(kind)];
  if (kind === 'world' || kind === 'europe')
    return spot && { at: toPseudo(kind, spot.x, spot.y), offset: [spot.dx, spot.dy] };
  const offset: [number, number] = [spot?.dx ?? 0, spot?.dy ?? 0];
  if (kind === 'globe') return { at: [lon, lat], offset };
  return lat < POLAR_SOUTH ? null : { at: toPseudo('pole', ...lonLatToPole(lon, lat)), offset };
}

/** Sizes and offsets are given for MapLibre: icons in pixels of their image, texts in em. */
export function markFeatures(kind: MapKind, marks: readonly PlacedMark[]): FeatureCollection {
  const plate = plateOf(kind);
  const features = marks.flatMap((mark): Feature<PointGeometry>[] => {
    const place = markPlace(kind, mark);
    if (!place) return [];
    const radius = radiusOf(plate, mark);
    const [dx, dy] = place.offset;
    const k = ICON_RADIUS / radius;
    const em = NAME_SIZE[plate];
    const gap = nameGap(radius);
    const properties = {
      id: mark.id,
      icon: iconId(lookOf({ ...mark, faint: false })),
      radius,
      offset: [dx * k, dy * k],
      short: mark.short,
      right: [(dx + gap) / em, dy / em],
      left: [(dx - gap) / em, dy / em],
    };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: place.at }, properties }];
  });
  return { type: 'FeatureCollection', features };
}
