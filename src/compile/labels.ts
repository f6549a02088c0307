// The names on the plates: geography/labels.csv with its places projected to plate pixels.
import type { LabelData } from '../lib/figure/labels.ts';
import type { Facts } from './facts.ts';

/** Longitude and latitude -> plate pixels. */
export type Project = (plate: LabelData[0]) => (lon: number, lat: number) => [x: number, y: number];

const LINE_BREAK = ' / ';
const toTenth = (value: number): number => Math.round(value * 10) / 10;
const orNull = (value: string): string | null => (value === '' ? null : value);

/** The label table in the order of the file, which is the order of drawing. `cutLon` is where the world plate is cut. */
export function buildLabels(rows: Facts['labels'], project: Project, cutLon: number): LabelData[] {
  return rows.map((row) => {
    // west of the cut the world plate goes on at its other edge
    const lon = row.plate === 'world' && row.lon < cutLon ? row.lon + 360 : row.lon;
    const [x, y] = project(row.plate)(lon, row.lat);
    return [
      row.plate,
      row.kind,
      orNull(row.unit_id),
      row.polity_id,
      row.text.split(LINE_BREAK),
      toTenth(x),
      toTenth(y),
      row.size,
      row.anchor,
      row.dx,
      row.dy,
      row.from,
      row.to,
      row.shown_from_plate_class,
      row.inside_or_outside,
    ];
  });
}
