// JSON Schemas of the tables of api/v1: the columns of the codebook under the names of the API.
import { PARTICIPATION_KINDS } from '../../lib/history/model.ts';
import { STATUS_KINDS, STATUS_NAMES } from '../../lib/history/polity-status.ts';
import { DAY, orNull, TEXT, type JsonForm } from '../json-form.ts';
import { tableNames, type TableName } from '../schema.ts';
import { columnsOf, rowsOf, schemaOf } from './edited-schemas.ts';

type Fields = Readonly<Record<string, JsonForm>>;

/** Names that differ from the column's own; all others are written in camel case. */
const RENAMED: Readonly<Record<string, string>> = {
  polity_id: 'code',
  bloc_id: 'bloc',
  unit_id: 'unit',
  programme_id: 'programme',
  treaty_id: 'treaty',
  person_id: 'person',
  short_name: 'short',
};

const camel = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** All columns of a table; `own` is the column that is its id. */
function fieldsOf(name: TableName, own?: string): Record<string, JsonForm> {
  return Object.fromEntries(
    Object.entries(columnsOf(name)).map(([column, form]) => [
      column === own ? 'id' : (RENAMED[column] ?? camel(column)),
      form,
    ]),
  );
}

function without(fields: Fields, ...names: readonly string[]): Record<string, JsonForm> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

const pick = (fields: Fields, ...names: readonly string[]): Record<string, JsonForm> =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? TEXT]));

const choice = (values: Iterable<string>): JsonForm => ({ enum: [...new Set(values)] });
const listOf = (items: JsonForm): JsonForm => ({ type: 'array', items });

const tenures = fieldsOf('tenures');
const polities = fieldsOf('polities');
const overlays = fieldsOf('overlays', 'overlay_id');
const units = fieldsOf('units', 'unit_id');
const blocs = fieldsOf('blocs');
const participation = fieldsOf('participation');
const CODE: JsonForm = polities['code'] ?? TEXT;

/** Tables whose fields are not simply the columns. */
const SHAPED: Readonly<Record<string, Fields>> = {
  memberships: { ...fieldsOf('memberships'), status: choice(['member', 'partner']) },
  participation: { ...participation, kind: choice(PARTICIPATION_KINDS) },
  reservations: without(participation, 'kind'),
  tenures: without(tenures, 'altStart', 'sources', 'note'),
  polities: {
    ...pick(polities, 'code', 'name'),
    kind: choice(Object.values(STATUS_KINDS)),
    status: choice(Object.values(STATUS_NAMES)),
    owners: listOf(CODE),
    start: DAY,
    end: orNull(DAY),
  },
  overlays: {
    ...without(overlays, 'unitIds', 'controller', 'controllerName', 'claimant'),
    units: overlays['unitIds'] ?? TEXT,
    controller: TEXT,
    claimant: orNull(TEXT),
  },
  units: {
    ...pick(units, 'id', 'name'),
    article6: units['art6'] ?? TEXT,
    lon: units['labelLon'] ?? TEXT,
    lat: units['labelLat'] ?? TEXT,
  },
  blocs: { ...without(blocs, 'memberStatus', 'note'), status: blocs['memberStatus'] ?? TEXT },
};

/** Tables of the record and the column that is their id. */
const PLAIN: readonly (readonly [TableName, string?])[] = [
  ['coverage'],
  ['programmes', 'programme_id'],
  ['partnerships'],
  ['steps'],
  ['operations', 'operation_id'],
  ['presence', 'presence_id'],
  ['consultations', 'consultation_id'],
  ['summits', 'summit_id'],
  ['secretaries-general'],
  ['disputes', 'dispute_id'],
  ['treaties', 'treaty_id'],
  ['treaty-parties'],
];

const FIELDS: ReadonlyMap<string, Fields> = new Map([
  ...Object.entries(SHAPED),
  ...PLAIN.map(([name, own]) => [name, fieldsOf(name, own)] as const),
]);

/** Names of the tables of the API. */
export const apiTableNames: readonly string[] = [...FIELDS.keys()];

export const tableSchema = (name: string): JsonForm =>
  schemaOf(
    `${name}.json`,
    tableNames.some((table) => table === name)
      ? `Rows of data/${name}.csv under the names of the API; intervals are half-open, null is open.`
      : 'Intervals are half-open, null is open.',
    rowsOf(FIELDS.get(name) ?? {}),
  );
