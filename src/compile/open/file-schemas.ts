// JSON Schemas of the other files of api/v1: index, snapshots, changelog, list of files, what the method pages show.
import { BLOC_IDS } from '../../lib/history/model.ts';
import { DAY, orNull, TEXT, type JsonForm } from '../json-form.ts';
import { record, schemaOf } from './edited-schemas.ts';

const COUNT: JsonForm = { type: 'integer', minimum: 0 };
const CODE: JsonForm = { type: 'string', pattern: '^[A-Z]{3}(?:\\.[A-Z]{1,3})?$' };
const VERSION: JsonForm = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' };
const listOf = (items: JsonForm): JsonForm => ({ type: 'array', items });

const snapshotBloc = record({
  name: orNull(TEXT),
  fullName: orNull(TEXT),
  count: COUNT,
  members: listOf(record({ code: CODE, name: TEXT, since: DAY })),
});

export const snapshot = schemaOf(
  'snapshots/{date}.json',
  'Everything that is shown on one date.',
  record({
    date: DAY,
    version: VERSION,
    blocs: record(Object.fromEntries(BLOC_IDS.map((id) => [id, snapshotBloc]))),
    overlap: record({ 'nato+european-union': COUNT }),
    polities: listOf(record({ code: CODE, name: TEXT })),
    units: listOf(
      record({
        id: TEXT,
        polity: CODE,
        blocs: listOf({ enum: BLOC_IDS }),
        article6: { type: 'boolean' },
      }),
    ),
  }),
);

const YEARS = listOf({ type: 'integer' });
const DAYS = listOf(DAY);

export const index = schemaOf('index.json', 'What the API holds. Fields may be added.', {
  ...record({
    title: TEXT,
    version: VERSION,
    asOf: DAY,
    firstDate: DAY,
    licence: record({ data: TEXT, code: TEXT, geometry: TEXT }),
    disclaimer: TEXT,
    dates: TEXT,
    tables: listOf(TEXT),
    tablesAsEdited: listOf(TEXT),
    csv: TEXT,
    snapshots: record({ pattern: TEXT, years: YEARS, sceneChanges: DAYS }),
    blocChanges: DAYS,
    states: record({ geojson: TEXT, topojson: TEXT, years: YEARS, days: DAYS }),
    units: TEXT,
    schemas: TEXT,
    changelog: TEXT,
    files: TEXT,
    checksums: TEXT,
  }),
  additionalProperties: true,
});

export const changelog = schemaOf(
  'changelog.json',
  'What changed in the data, the newest version first.',
  record({
    versions: listOf(record({ version: VERSION, date: DAY, changes: { ...listOf(TEXT), minItems: 1 } })),
  }),
);

export const files = schemaOf(
  'files.json',
  'Every other file of the API with its size, checksum and schema.',
  record({
    version: VERSION,
    asOf: DAY,
    files: listOf(
      record({
        path: TEXT,
        bytes: COUNT,
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        mediaType: TEXT,
        schema: orNull(TEXT),
      }),
    ),
  }),
);

const OPEN_OBJECT: JsonForm = { type: 'object' };
const tuples = listOf({ type: 'array', minItems: 1 });

/** Their inner shapes follow the pages and may change, so only the outline is promised. */
const METHOD: Readonly<Record<string, JsonForm>> = {
  overview: {
    type: 'object',
    required: ['parts', 'sources', 'disputes', 'doubts', 'units', 'programmes', 'coverage'],
    properties: {
      parts: listOf(OPEN_OBJECT),
      units: COUNT,
      programmes: tuples,
      coverage: listOf(OPEN_OBJECT),
    },
  },
  doubts: record({ tables: listOf(OPEN_OBJECT), points: listOf(OPEN_OBJECT), pointsFile: TEXT }),
  disputes: listOf({
    type: 'object',
    required: ['id', 'name', 'claimants', 'controllers', 'start', 'end', 'drawn', 'text'],
  }),
  bibliography: tuples,
  proof: {
    type: 'object',
    required: [
      'blocs',
      'memberships',
      'participation',
      'coverage',
      'overlays',
      'polities',
      'tenures',
      'events',
      'works',
    ],
    properties: { blocs: tuples, memberships: tuples, works: tuples },
  },
};

export const methodSchemas: readonly (readonly [part: string, schema: JsonForm])[] = Object.entries(
  METHOD,
).map(([part, form]) => [
  part,
  schemaOf(
    `method/${part}.json`,
    'What a page about the method shows; its shape follows the page and may change.',
    form,
  ),
]);
