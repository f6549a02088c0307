// Which schema describes which file of api/v1, and all schemas by name.
import type { JsonForm } from '../json-form.ts';
import { tableNames } from '../schema.ts';
import { editedSchema } from './edited-schemas.ts';
import { changelog, files, index, methodSchemas, snapshot } from './file-schemas.ts';
import { statesGeoJson, statesTopoJson, unitsTopoJson } from './land-schemas.ts';
import { apiTableNames, tableSchema } from './table-schemas.ts';

/** These two tables of data/ are no open data: places of labels, and the edition, which index.json tells. */
const NOT_OPEN: ReadonlySet<string> = new Set(['labels', 'edition']);

const openTables = tableNames.filter((name) => !NOT_OPEN.has(name));

/** Every schema by its name in `schemas/{name}.json`. */
export const SCHEMAS: ReadonlyMap<string, JsonForm> = new Map<string, JsonForm>([
  ['index', index],
  ['snapshot', snapshot],
  ['changelog', changelog],
  ['files', files],
  ['states-geojson', statesGeoJson],
  ['states-topojson', statesTopoJson],
  ['units-topojson', unitsTopoJson],
  ...apiTableNames.map((name) => [name, tableSchema(name)] as const),
  ...openTables.map((name) => [`tables-${name}`, editedSchema(name)] as const),
  ...methodSchemas.map(([part, schema]) => [`method-${part}`, schema] as const),
]);

/** From the path of a file below api/v1 to the name of its schema. The first pattern that fits counts. */
const NAMES: readonly (readonly [of: RegExp, name: string])[] = [
  [/^snapshots\/[\d-]+\.json$/, 'snapshot'],
  [/^states\/[\d-]+\.(geojson|topojson)$/, 'states-$1'],
  [/^(?:units)\.(topojson)$/, 'units-$1'],
  [/^(tables|method)\/([a-z-]+)\.json$/, '$1-$2'],
  [/^([a-z-]+)\.json$/, '$1'],
];

/** `schemas/memberships.json`, or null for what is not JSON or is a schema itself. Throws for JSON that none describes. */
export function schemaFor(path: string): string | null {
  if (!path.endsWith('json') || path.startsWith('schemas/')) return null;
  const [pattern, name] = NAMES.find(([of]) => of.test(path)) ?? [/^$/, ''];
  const found = path.replace(pattern, name);
  if (!SCHEMAS.has(found)) throw new Error(`api/v1/${path}: no schema describes this file`);
  return `schemas/${found}.json`;
}
