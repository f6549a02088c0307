// JSON Schemas of the files of land: GeoJSON (RFC 7946) and TopoJSON with the properties that the atlas gives them.
import { BLOC_IDS } from '../../lib/history/model.ts';
import { STATUS_NAMES } from '../../lib/history/polity-status.ts';
import { DAY, TEXT, type JsonForm } from '../json-form.ts';
import { record, schemaOf } from './edited-schemas.ts';

const CODE: JsonForm = { type: 'string', pattern: '^[A-Z]{3}(?:\\.[A-Z]{1,3})?$' };
const UNIT: JsonForm = { type: 'string', pattern: '^(?:[A-Z]{3}|[A-Z]{2}(?:_[A-Z0-9]+)+)$' };
const LON: JsonForm = { type: 'number', minimum: -180, maximum: 180 };
const LAT: JsonForm = { type: 'number', minimum: -90, maximum: 90 };
const BLOCS: JsonForm = { type: 'array', items: { enum: BLOC_IDS }, uniqueItems: true };
const byBloc = (form: JsonForm): JsonForm => ({
  type: 'object',
  properties: Object.fromEntries(BLOC_IDS.map((id) => [id, form])),
  additionalProperties: false,
});

const HEAD = { date: DAY, version: TEXT, licence: TEXT, attribution: TEXT };

const STATE: JsonForm = record({
  polity_id: { ...CODE, description: 'Kosovo* is XKX.' },
  name: { ...TEXT, description: 'The name of the date.' },
  status: { enum: [...new Set(Object.values(STATUS_NAMES))] },
  owner: { type: 'array', items: CODE, description: 'Powers over a dependency; empty for a state.' },
  blocs: {
    ...BLOCS,
    description: 'Blocs that cover its land; a dependency can be covered through its owner.',
  },
  blocs_in_part: { ...BLOCS, description: 'Those of them that cover only a part of it.' },
  since: {
    ...byBloc(DAY),
    description: 'First day of each membership of its own; members are counted by this.',
  },
  participation: { ...byBloc(TEXT), description: 'Members that stand apart.' },
  lon: LON,
  lat: LAT,
});

const RING: JsonForm = {
  type: 'array',
  minItems: 4,
  items: { type: 'array', prefixItems: [LON, LAT], items: false, minItems: 2 },
};
const POLYGON: JsonForm = { type: 'array', minItems: 1, items: RING };

const GEOMETRY: JsonForm = {
  oneOf: [
    { type: 'null' },
    record({ type: { const: 'Polygon' }, coordinates: POLYGON }),
    record({ type: { const: 'MultiPolygon' }, coordinates: { type: 'array', minItems: 1, items: POLYGON } }),
  ],
};

export const statesGeoJson = schemaOf(
  'states/{date}.geojson',
  'The states of a date (RFC 7946): outer rings counterclockwise, nothing crosses the antimeridian; null geometry where land has no outline.',
  record({
    type: { const: 'FeatureCollection' },
    ...HEAD,
    features: {
      type: 'array',
      items: record({ type: { const: 'Feature' }, id: CODE, properties: STATE, geometry: GEOMETRY }),
    },
  }),
);

const ARC_RING: JsonForm = { type: 'array', minItems: 1, items: { type: 'integer' } };
const ARC_POLYGON: JsonForm = { type: 'array', minItems: 1, items: ARC_RING };

/** A topology with one collection; each geometry has an id and properties. */
function topology(object: string, id: JsonForm, properties: JsonForm): JsonForm {
  const shared = { id, properties };
  const geometry: JsonForm = {
    oneOf: [
      record({ type: { type: 'null' }, ...shared }),
      record({ type: { const: 'Polygon' }, arcs: ARC_POLYGON, ...shared }),
      record({
        type: { const: 'MultiPolygon' },
        arcs: { type: 'array', minItems: 1, items: ARC_POLYGON },
        ...shared,
      }),
    ],
  };
  const pair = (form: JsonForm): JsonForm => ({ type: 'array', items: form, minItems: 2, maxItems: 2 });
  return record({
    type: { const: 'Topology' },
    ...HEAD,
    bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
    transform: record({ scale: pair({ type: 'number' }), translate: pair({ type: 'number' }) }),
    objects: record({
      [object]: record({
        type: { const: 'GeometryCollection' },
        geometries: { type: 'array', items: geometry },
      }),
    }),
    arcs: { type: 'array', items: { type: 'array', minItems: 2, items: pair({ type: 'integer' }) } },
  });
}

export const statesTopoJson = schemaOf(
  'states/{date}.topojson',
  'The states of a date (TopoJSON): object "states". Outer rings run clockwise, as D3 expects.',
  topology('states', CODE, STATE),
);

export const unitsTopoJson = schemaOf(
  'units.topojson',
  'The land units (TopoJSON): object "units". With tenures.json the states of any day are made from them.',
  topology(
    'units',
    UNIT,
    record({ unit: UNIT, name: TEXT, article6: { enum: ['in', 'out', 'spec'] }, lon: LON, lat: LAT }),
  ),
);
