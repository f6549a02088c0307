// The files of land: states/{date}.geojson and .topojson for every year and every change of the blocs, and units.topojson for any other day.
import { blocChanges } from '../../lib/history/alignment.ts';
import { asOfYear, yearOf } from '../../lib/history/date.ts';
import type { History, IsoDate } from '../../lib/history/model.ts';
import { layerOf } from '../geo/land.ts';
import type { LandTopology } from '../geo/land.ts';
import { statesOn } from './features.ts';
import { geoJsonGeometry, merger, prunedArcs, topoGeometry } from './shapes.ts';

export interface LandSource {
  readonly history: History;
  readonly outlines: LandTopology;
  /** In km2, by unit. */
  readonly areas: Readonly<Record<string, number>>;
}

/** Name of a file and its text. */
export type LandFile = readonly [path: string, text: string];

/** `1955` for its last day, the last year for the as-of date; and days on which a bloc changes. */
export function stateDates(history: History): (readonly [name: string, date: IsoDate])[] {
  const first = yearOf(history.firstDate);
  const years = Array.from({ length: yearOf(history.asOf) - first + 1 }, (_, i) => first + i);
  return [
    ...years.map((year) => [String(year), asOfYear(year, history.asOf)] as const),
    ...blocChanges(history).map((date) => [date, date] as const),
  ];
}

/** What stands at the head of every file. */
const head = (history: History, date: IsoDate) => ({
  date,
  version: history.version,
  licence: 'CC BY 4.0',
  attribution: 'Alliance Atlas; outlines after Natural Earth (public domain)',
});

/** The transform of a topology, with the noise of floating point off: the grid is 0.01 degrees of longitude. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function topologyText(
  source: LandSource,
  date: IsoDate,
  objects: object,
  arcs: LandTopology['arcs'],
): string {
  const { transform, bbox } = source.outlines;
  return JSON.stringify({
    type: 'Topology',
    ...head(source.history, date),
    bbox: bbox?.map(tidy),
    transform: transform && {
      scale: transform.scale.map(tidy),
      translate: transform.translate.map(tidy),
    },
    objects,
    arcs,
  });
}

/** Every land unit, with nothing merged: with tenures.json the states of any day. */
function unitsFile(source: LandSource): LandFile {
  const { history, outlines } = source;
  const drawn = new Map(layerOf(outlines, 'units').geometries.map((geometry) => [geometry.id, geometry]));
  const geometries = history.units.map(({ id, name, art6, lon, lat }) => {
    const geometry = drawn.get(id);
    const shape =
      geometry && 'arcs' in geometry ? { type: geometry.type, arcs: geometry.arcs } : { type: null };
    return { ...shape, id, properties: { unit: id, name, article6: art6, lon, lat } };
  });
  const objects = { units: { type: 'GeometryCollection', geometries } };
  return ['units.topojson', topologyText(source, history.asOf, objects, outlines.arcs)];
}

/** Every file, one after the other: together they would fill the memory for nothing. */
export function* landFiles(source: LandSource): Generator<LandFile> {
  const { history, outlines, areas } = source;
  const shapeOf = merger(outlines);
  yield unitsFile(source);
  for (const [name, date] of stateDates(history)) {
    const states = statesOn(history, date, areas).map((state) => ({ ...state, shape: shapeOf(state.units) }));
    const features = states.map(({ properties, shape }) => ({
      type: 'Feature',
      id: properties.polity_id,
      properties,
      geometry: geoJsonGeometry(shape),
    }));
    const collection = { type: 'FeatureCollection', ...head(history, date), features };
    yield [`states/${name}.geojson`, JSON.stringify(collection)];
    const { arcs, shapes } = prunedArcs(
      outlines,
      states.map(({ shape }) => shape.arcs),
    );
    const geometries = states.map(({ properties }, i) => ({
      ...topoGeometry(shapes[i] ?? []),
      id: properties.polity_id,
      properties,
    }));
    const objects = { states: { type: 'GeometryCollection', geometries } };
    yield [`states/${name}.topojson`, topologyText(source, date, objects, arcs)];
  }
}
